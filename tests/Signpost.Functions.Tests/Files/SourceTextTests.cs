using Signpost.Functions.Files;

namespace Signpost.Functions.Tests.Files;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("// @ts-check\nlet a = 1;\n", "let a = 1;\n")]
    [InlineData("let a = 1;\n  // why\n  let b;\n", "let a = 1;\n  let b;\n")]
    [InlineData("/** what */\nlet a;\n", "let a;\n")]
    [InlineData("/**\n * what\n * @param {string} a\n */\nfunction f(a) {}\n", "function f(a) {}\n")]
    [InlineData("/* first */\n.a {\n}\n/* last */", ".a {\n}\n")]
    [InlineData("let a;\r\n// why\r\nlet b;\r\n", "let a;\r\nlet b;\r\n")]
    public void Comment_OnLinesOfItsOwn_IsLeftOut(string text, string sent) =>
        Assert.Equal(sent, SourceText.WithoutComments(text));

    [Theory]
    [InlineData("let a = 'https://example.org/'; // why\n")]
    [InlineData("/* not */ let a;\n")]
    [InlineData("/*\n * not */ let a;\n")]
    [InlineData("/* it never ends\nlet a;\n")]
    [InlineData("let a = '/*';\nlet b = '*/';\n")]
    [InlineData("let a = `\n// text\n`;\n")]
    [InlineData("\n\n  let a = 1 / 2;\n")]
    [InlineData("")]
    public void AnythingElse_StaysAsItIs(string text) => Assert.Equal(text, SourceText.WithoutComments(text));

    [Fact]
    public void EveryScriptOfTheWidget_KeepsAllOfItsOtherLines()
    {
        foreach (var file in Directory.EnumerateFiles(WidgetFolder, "*.js", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var sent = SourceText.WithoutComments(text);
            Assert.DoesNotContain("@ts-check", sent, StringComparison.Ordinal);
            Assert.DoesNotContain(
                sent.Split('\n'),
                line => line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            );
            Assert.Equal(Code(text), Code(sent));
        }
    }

    private static string WidgetFolder => Signpost.Testing.Repository.PathOf("src", "Signpost.Widget");

    /// <summary>The lines that are no comment, as the style of the sources tells them.</summary>
    private static IEnumerable<string> Code(string text) =>
        text.Split('\n')
            .Where(line =>
                line.TrimStart() is var code
                && !(code.StartsWith("//") || code.StartsWith("/*") || code.StartsWith("* ") || code is "*/" or "*")
            );
}
