using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Editing;

public sealed class RehearsalTests
{
    private const string NothingSent =
        "This is a rehearsal: no enquiry was sent, nobody will get in touch, and the reference is not a real one.";

    [Fact]
    public async Task Rehearse_SaysWhatItIs_NeedsNoStorage_AndLeavesNothingBehind()
    {
        using var small = new SmallKnowledge();
        using var empty = new TempFolder();
        var before = Files(small);

        // Without Node there is no Azurite, so that whatever looked for storage would fail.
        var chat = RunningProgram.Start(
            SignpostCommand.DotNet,
            [SignpostCommand.Dll, "chat", "--rehearse", "--knowledge", "."],
            new Dictionary<string, string?> { ["PATH"] = empty.Path, ["AzureWebJobsStorage"] = null },
            small.Path
        );
        var said = (await SignpostCommand.FinishAsync(chat, "1\nquit\nnever read")).Succeeded();

        Assert.Matches("^This is a rehearsal on [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2} with the knowledge in ", said);
        Assert.Contains($"{small.Path}. Nothing is saved and no enquiry is sent.\n\nHello. I am Signpost.", said);
        Assert.Contains("Where are you based?", said);
        Assert.DoesNotContain("never read", said);
        Assert.Equal(before, Files(small));
    }

    [Fact]
    public async Task EnquiryThatIsConfirmed_IsSaidNotToHaveBeenSent_RightAfterItsReference()
    {
        using var small = new SmallKnowledge();
        string[] lines = ["1", "1", .. Script.Form, Script.Send, "summary"];

        var said = await RehearseAsync(lines, "--rehearse", "--knowledge", small.Path);

        var reference = said.IndexOf(Script.Reference(said), StringComparison.Ordinal);
        Assert.True(said.IndexOf(NothingSent, StringComparison.Ordinal) > reference);
        Assert.Equal(2, said.Split(NothingSent).Length);
    }

    [Fact]
    public async Task EnquiryThatIsNotConfirmed_IsNotSpokenOf()
    {
        using var small = new SmallKnowledge();

        var said = await RehearseAsync(["1", "1", .. Script.Form], "--rehearse", "--knowledge", small.Path);

        Assert.DoesNotContain(NothingSent, said);
    }

    [Fact]
    public async Task AsOf_DecidesTheDayOfEveryTurn()
    {
        using var small = new SmallKnowledge();

        var last = await RehearseAsync(["wmahsn"], "--as-of", "2023-12-31", "--knowledge", small.Path);
        var first = await RehearseAsync(["wmahsn"], "--as-of", "2024-01-01", "--rehearse", "--knowledge", small.Path);

        Assert.Contains("\nAcademic Health Science Network\nIt was region of old.", last);
        Assert.Contains("\nHealth Innovation West Midlands\nFormerly Academic Health Science Network.", first);
        Assert.Contains("It is region as of today.", first);
    }

    [Fact]
    public async Task Warnings_AreToldAsValidateTellsThem_AndDoNotEndIt()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "review-by: 2099-12-31", "review-by: 2020-01-01");

        var validated = await SignpostCommand.RunAsync("validate", "--knowledge", small.Path);
        var chat = await SignpostCommand.FinishAsync(
            SignpostCommand.Start("chat", "--rehearse", "--knowledge", small.Path)
        );

        Assert.Contains("Hello. I am Signpost.", chat.Succeeded());
        Assert.StartsWith("schemes/region.md:", chat.Errors);
        Assert.Contains(": warning review-overdue: ", chat.Errors);
        Assert.Equal(chat.Errors, validated.Succeeded().Split('\n')[0]);
    }

    [Fact]
    public async Task WhatFallsDueForReviewByThen_IsNotTold()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "review-by: 2099-12-31", "review-by: 2098-12-31");

        var chat = await SignpostCommand.FinishAsync(
            SignpostCommand.Start("chat", "--as-of", "2099-12-31", "--knowledge", small.Path)
        );

        Assert.StartsWith("This is a rehearsal on 31 December 2099", chat.Succeeded());
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task Errors_AreToldAndEndIt()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "kind: organisation", "kind: organization");

        var chat = await SignpostCommand.FinishAsync(
            SignpostCommand.Start("chat", "--as-of", "2022-12-19", "--knowledge", small.Path)
        );

        Assert.Equal(1, chat.ExitCode);
        Assert.Empty(chat.Output);
        var lines = chat.Errors.Split('\n');
        Assert.StartsWith("schemes/region.md:3:7: error unknown-value: ", Assert.Single(lines[..^1]));
        Assert.Equal($"The knowledge in {small.Path} cannot be rehearsed: put the errors above right.", lines[^1]);
    }

    [Fact]
    public async Task OutcomeThatIsEmptyOnThatDayOnly_IsTold_AndCanBeSeen()
    {
        using var small = new SmallKnowledge();

        var chat = await SignpostCommand.FinishAsync(
            SignpostCommand.Start("chat", "--as-of", "2020-02-29", "--knowledge", WithoutNamesBefore2021(small)),
            "1\n1\n"
        );

        Assert.Contains("This is a rehearsal on 29 February 2020", chat.Succeeded());
        Assert.Contains(" empty-outcome: ", chat.Errors);
    }

    [Theory]
    [InlineData("--as-of", "2022-12-19", "--storage", "UseDevelopmentStorage=true")]
    [InlineData("--rehearse", "--data", "somewhere")]
    public async Task StorageForARehearsal_IsRefused(params string[] options)
    {
        var refused = await SignpostCommand.RunAsync(["chat", .. options]);

        Assert.Equal(
            "A rehearsal keeps nothing: leave out --storage and --data, or leave out --as-of and --rehearse.",
            refused.Refused()
        );
    }

    private static string WithoutNamesBefore2021(SmallKnowledge small)
    {
        foreach (var id in new[] { "region", "growth", "relief" })
        {
            small.Replace(
                $"schemes/{id}.md",
                "    to: 2023-12-31\n  - name",
                "    from: 2021-01-01\n    to: 2023-12-31\n  - name"
            );
        }
        return small.Path;
    }

    private static async Task<string> RehearseAsync(string[] lines, params string[] options) =>
        (
            await SignpostCommand.FinishAsync(SignpostCommand.Start(["chat", .. options]), string.Join('\n', lines))
        ).Succeeded();

    private static List<string> Files(SmallKnowledge small) =>
        [.. Directory.EnumerateFileSystemEntries(small.Path, "*", SearchOption.AllDirectories).Order()];
}
