using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>The types of the widget, which are written in comments.</summary>
public sealed class TypeTests
{
    private const string Script = "types/check.mjs";

    [Fact]
    public async Task Compiler_FindsNothingInTheWidget() =>
        Assert.Equal("", await NodeScript.RunAsync(Script, [Repository.PathOf("src", "Signpost.Widget")]));

    [Fact]
    public async Task Compiler_FindsAValueOfAnotherType()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(
            folder.PathOf("wrong.js"),
            "/** @type {number} */\nexport const number = 'one';\n",
            TestContext.Current.CancellationToken
        );

        Assert.Contains(
            "wrong.js(2,14): error TS2322",
            await NodeScript.RunAsync(Script, [folder.PathOf("")]),
            StringComparison.Ordinal
        );
    }
}
