using System.Text.Json;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Editing;

public sealed class PathsTests
{
    [Fact]
    public async Task Paths_AreCountedByOutcomeAndScheme()
    {
        using var knowledge = new SmallKnowledge();

        var said = (await RunAsync(knowledge, "--as-of", "2026-11-22")).Succeeded();

        Assert.StartsWith("Paths as of 22 November 2026: 2 paths in all.\n", said);
        Assert.Contains("From “Which of these are you?” (who): 2 paths.\n  2   end at result\n", said);
        Assert.Contains("The longest asks 2 questions: “A company” (who), “Coventry” (where).", said);
        Assert.Contains("  2   growth   at 1 outcome\n", said);
    }

    [Fact]
    public async Task SchemeThatDoesNotExistOnTheDay_IsNotCounted()
    {
        using var knowledge = new SmallKnowledge();

        var said = (await RunAsync(knowledge, "--as-of", "2026-03-31")).Succeeded();

        Assert.EndsWith("Found by name only on that day: later.", said.Trim());
    }

    [Fact]
    public async Task Diff_WithAFolder_SaysWhoEndsElsewhere()
    {
        using var old = new SmallKnowledge();
        using var edited = Edited();

        var said = (await RunAsync(edited, "--diff", old.Path, "--as-of", "2026-11-22")).Succeeded();

        Assert.Contains("From the start, “Which of these are you?” (who):\n", said);
        Assert.Contains("  1 path that ended at result now ends at other, for example:\n", said);
        Assert.Contains("    “A company” (who), “Somewhere else” (where)\n", said);
        Assert.Contains("  1 path to result: growth no longer fits.\n", said);
        Assert.EndsWith("1 path ends where it did.", said.Trim());
    }

    [Fact]
    public async Task Diff_ComparesWithWhatIsPublished()
    {
        await using var azurite = await Azurite.StartAsync();
        using var knowledge = new SmallKnowledge();
        using var edited = Edited();
        string[] diff = ["--storage", azurite.ConnectionString, "--diff"];

        var before = (await RunAsync(knowledge, diff)).Refused();
        var published = await SignpostCommand.RunAsync(
            "publish",
            "--knowledge",
            knowledge.Path,
            "--storage",
            azurite.ConnectionString
        );
        var version = published.Succeeded().Split("Published version ")[1][..16];
        var same = (await RunAsync(knowledge, diff)).Succeeded();
        var changed = (await RunAsync(edited, [.. diff, version])).Succeeded();
        var unknown = (await RunAsync(edited, [.. diff, "0123456789abcdef"])).Refused();

        Assert.Equal(
            "Nothing has been published yet, so there is nothing to compare with: publish first, or name a folder after --diff.",
            before
        );
        Assert.StartsWith($"Compared with version {version}, which is published, as of ", same);
        Assert.Contains("Whatever people answer, they end where they did and the same schemes fit (2 paths).", same);
        Assert.Contains("now ends at other", changed);
        Assert.Equal(changed, (await RunAsync(edited, [.. diff, version[..4].ToUpperInvariant()])).Succeeded());
        Assert.Equal(
            "“0123456789abcdef” is no folder and no published version that can be read: name one of them after --diff.",
            unknown
        );
    }

    [Fact]
    public async Task Json_HasTheSameNumbers()
    {
        using var old = new SmallKnowledge();
        using var edited = Edited();

        using var counted = JsonDocument.Parse((await RunAsync(old, "--json")).Succeeded());
        using var compared = JsonDocument.Parse((await RunAsync(edited, "--json", "--diff", old.Path)).Succeeded());

        Assert.Equal(2, counted.RootElement.GetProperty("paths").GetInt32());
        var start = compared.RootElement.GetProperty("starts")[0];
        Assert.Equal(1, start.GetProperty("unmoved").GetInt32());
        var move = start.GetProperty("moves")[0];
        Assert.Equal("other", move.GetProperty("to").GetString());
        Assert.Equal(
            "elsewhere",
            move.GetProperty("examples")[0].GetProperty("answers")[1].GetProperty("choice").GetString()
        );
        Assert.Equal(4, start.GetProperty("fits").GetArrayLength());
    }

    [Fact]
    public async Task KnowledgeWithErrors_IsNotCounted()
    {
        using var knowledge = new SmallKnowledge();
        knowledge.Replace("journey.yaml", "next: where", "next: nowhere");

        var refused = await RunAsync(knowledge);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("journey.yaml:", refused.Errors);
        Assert.Contains("1 error: put it right, then try again.", refused.Errors);
    }

    /// <summary>Whoever is somewhere else comes to an outcome of its own, and gets only one scheme there.</summary>
    private static SmallKnowledge Edited()
    {
        var edited = new SmallKnowledge();
        edited.Replace(
            "journey.yaml",
            "label: Somewhere else\n        next: result",
            "label: Somewhere else\n        next: other"
        );
        edited.Replace(
            "journey.yaml",
            "outcomes:\n",
            "outcomes:\n  - id: other\n    text: These are for everywhere.\n"
        );
        foreach (var scheme in new[] { "growth", "relief", "later" })
        {
            edited.Replace(
                $"schemes/{scheme}.md",
                "audience: [company]\n",
                "audience: [company]\n      place: [coventry]\n"
            );
        }
        edited.Replace("schemes/region.md", "audience: [company]\n", "audience: [company]\n      place: [elsewhere]\n");
        return edited;
    }

    private static Task<Finished> RunAsync(SmallKnowledge knowledge, params string[] arguments) =>
        SignpostCommand.RunAsync(["paths", "--knowledge", knowledge.Path, .. arguments]);
}
