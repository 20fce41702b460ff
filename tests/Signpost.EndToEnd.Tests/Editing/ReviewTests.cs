using System.Text.Json;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Editing;

public sealed class ReviewTests
{
    [Fact]
    public async Task Review_TellsEachListAndWhichOfThemAreEmpty()
    {
        using var knowledge = new SmallKnowledge();
        knowledge.Replace("schemes/growth.md", "review-by: 2099-12-31", "review-by: 2026-11-20");
        knowledge.Replace("schemes/relief.md", "confidence: confirmed", "confidence: check-first");

        var said = (await RunAsync(knowledge, "--as-of", "2026-11-22")).Succeeded();

        Assert.StartsWith("Review as of 22 November 2026.\n", said);
        Assert.Matches(
            "Due for review, or due within 30 days: 1\n  growth   20 November 2026   2 days overdue   content team   schemes/growth\\.md:[0-9]+:12\n",
            said
        );
        Assert.Matches(
            "Not confirmed: 1\n  relief   source to check first   schemes/relief\\.md:[0-9]+:17   A leaflet\n",
            said
        );
        Assert.Contains("Closed, and still pointed to: none.\n", said);
        Assert.Contains("Open, with rules that match on no path: none.\n", said);
        Assert.Contains("Open, without rules: found by name only: none.", said);
    }

    [Fact]
    public async Task Json_HasTheSameLists()
    {
        using var knowledge = new SmallKnowledge();

        using var review = JsonDocument.Parse(
            (await RunAsync(knowledge, "--as-of", "2099-12-31", "--json")).Succeeded()
        );

        Assert.Equal("2099-12-31", review.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(4, review.RootElement.GetProperty("due").GetArrayLength());
        Assert.Equal(0, review.RootElement.GetProperty("due")[0].GetProperty("daysOverdue").GetInt32());
        Assert.Equal(0, review.RootElement.GetProperty("closed").GetArrayLength());
    }

    [Fact]
    public async Task KnowledgeWithErrors_IsNotReviewed()
    {
        using var knowledge = new SmallKnowledge();
        knowledge.Replace("journey.yaml", "next: where", "next: nowhere");

        var refused = await RunAsync(knowledge);

        Assert.Equal(1, refused.ExitCode);
        Assert.EndsWith("has errors: put them right, then review it.", refused.Errors.Trim());
    }

    private static Task<Finished> RunAsync(SmallKnowledge knowledge, params string[] arguments) =>
        SignpostCommand.RunAsync(["review", "--knowledge", knowledge.Path, .. arguments]);
}
