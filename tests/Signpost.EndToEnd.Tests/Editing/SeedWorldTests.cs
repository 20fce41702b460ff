using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Editing;

/// <summary>A rehearsal on 19 December 2022 speaks of the world as it was.</summary>
public sealed class SeedWorldTests
{
    private static readonly string[] Then =
    [
        "West Midlands Academic Health Science Network",
        "Innovate UK EDGE",
        "R&D tax credits",
    ];

    private static readonly string[] Now =
    [
        "Health Innovation West Midlands",
        "HIWM",
        "Innovate UK Business Growth",
        "merged scheme",
        "ERIS",
    ];

    [Fact]
    public async Task SmallKnowledge_IsSpokenOfAsItWas_AndNothingThatCameLaterIsShown()
    {
        using var small = new SmallKnowledge();

        var said = await RehearseAsync(small.Path, "wmahsn", "iuk edge", "r&d relief", "1", "1");

        Assert.StartsWith("This is a rehearsal on 19 December 2022 with the knowledge in ", said);
        Assert.Contains("\nAcademic Health Science Network\nIt was region of old.", said);
        Assert.Contains("\nInnovate UK EDGE\nIt was growth of old.", said);
        Assert.Contains("\nR&D tax credits\nIt was relief of old.", said);
        var results = said[said.LastIndexOf("These fit what you told me.", StringComparison.Ordinal)..];
        Assert.All(["Academic Health", "Innovate UK EDGE", "R&D tax credits"], name => Assert.Contains(name, results));
        Assert.All(
            ["Health Innovation", "Business Growth", "merged", "Partnerships Fund", "as of today", "as it is today"],
            later => Assert.DoesNotContain(later, said)
        );
    }

    [Fact]
    public async Task KnowledgeOfTheRepository_UsesTheNamesOfThen_AndNeverThoseOfToday()
    {
        var said = await RehearseAsync(
            Repository.PathOf("knowledge"),
            ["wmahsn", "innovate uk edge", "R&D tax credits", .. Script.Walk, "summary"]
        );

        Assert.All(Then, name => Assert.Contains(name, said));
        // A source keeps its title, and an address its page, whatever the day.
        var spoken = said.Split('\n').Where(line => !line.Contains("https://") && !line.StartsWith("Source:")).ToList();
        Assert.All(spoken, line => Assert.All(Now, name => Assert.DoesNotContain(name, line)));
    }

    [Fact]
    public async Task KnowledgeOfTheRepository_UsesTheNamesOfToday_Today()
    {
        var said = (
            await SignpostCommand.FinishAsync(
                SignpostCommand.Start("chat", "--rehearse"),
                "wmahsn\ninnovate uk edge\nR&D tax credits\n"
            )
        ).Succeeded();

        Assert.Contains("\nHealth Innovation West Midlands (HIWM)\nFormerly West Midlands Academic", said);
        Assert.Contains(
            "\nInnovate UK EDGE is now called Innovate UK Business Growth.\n\nInnovate UK Business Growth\n",
            said
        );
        Assert.Contains("\nFormerly R&D tax credits", said);
    }

    private static async Task<string> RehearseAsync(string folder, params string[] lines) =>
        (
            await SignpostCommand.FinishAsync(
                SignpostCommand.Start("chat", "--as-of", "2022-12-19", "--knowledge", folder),
                string.Join('\n', lines)
            )
        ).Succeeded();
}
