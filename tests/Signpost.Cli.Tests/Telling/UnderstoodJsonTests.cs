using System.Text;
using Signpost.Cli.Telling;

namespace Signpost.Cli.Tests.Telling;

public sealed class UnderstoodJsonTests
{
    [Fact]
    public async Task Line_IsCompactAndEndsWithLf() =>
        Assert.Equal(
            """{"query":"find “a” partner & more","decision":"answer","schemes":[{"id":"ktp","score":0.3333},{"id":"patent-box","score":0}],"because":["“partner” is a word of KTP"]}"""
                + "\n",
            await WrittenAsync(
                "find “a” partner & more",
                new Understood(
                    Decision.Answer,
                    [SomeSchemes.Scored("ktp", 1 / 3d), SomeSchemes.Scored("patent-box", 0)]
                )
                {
                    Because = ["“partner” is a word of KTP"],
                }
            )
        );

    [Theory]
    [InlineData(Decision.Clarify, "clarify")]
    [InlineData(Decision.None, "none")]
    [InlineData(Decision.Safety, "safety")]
    [InlineData(Decision.Human, "human")]
    public async Task EmptyLists_AreThereAllTheSame(Decision decision, string name) =>
        Assert.Equal(
            $$"""{"query":"","decision":"{{name}}","schemes":[],"because":[]}""" + "\n",
            await WrittenAsync(string.Empty, new Understood(decision, []))
        );

    [Fact]
    public async Task SignsThatCouldEndALine_AreEscaped() =>
        Assert.StartsWith(
            """{"query":"a\r\n\u2028\u2029\u0085\u0000b",""",
            await WrittenAsync("a\r\n\u2028\u2029\u0085\0b", new Understood(Decision.None, []))
        );

    [Fact]
    public async Task HalfOfASurrogatePair_IsTheMarkOfALostCharacter()
    {
        var line = await WrittenAsync("a\uD83D", new Understood(Decision.None, []));

        Assert.Matches("""^{"query":"a(\\uFFFD|\uFFFD)",""", line);
    }

    private static async Task<string> WrittenAsync(string query, Understood understood)
    {
        using var stream = new MemoryStream();
        await UnderstoodJson.WriteAsync(stream, query, understood, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
