using System.Text.RegularExpressions;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Editing;

/// <summary>What knowledge/README.md shows is what happens.</summary>
public sealed class WorkedExampleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task EveryStep_DoneAsItIsWritten_ShowsWhatIsWritten()
    {
        await using var azurite = await Azurite.StartAsync();
        using var copy = new KnowledgeCopy();

        foreach (var deed in WorkedExample.Deeds())
        {
            if (deed is WorkedExample.Deed.Edit edit)
            {
                copy.Replace(edit.File, edit.Before, edit.After);
            }
            else if (deed is WorkedExample.Deed.Run run)
            {
                await CheckAsync(run, copy, azurite.ConnectionString);
            }
        }
    }

    [Fact]
    public void Steps_AreNumberedInOrder_AndChangeCheckTryPublishAndUndo()
    {
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], WorkedExample.Steps());
        var deeds = WorkedExample.Deeds().ToList();
        Assert.Equal(2, deeds.OfType<WorkedExample.Deed.Edit>().Count());
        Assert.Equal(
            ["publish", "chat", "validate", "validate", "chat", "chat", "publish", "publish", "rollback"],
            deeds.OfType<WorkedExample.Deed.Run>().Select(run => run.Arguments[0])
        );
    }

    private static async Task CheckAsync(WorkedExample.Deed.Run run, KnowledgeCopy copy, string storage)
    {
        string[] where = run.Arguments[0] switch
        {
            "publish" => ["--knowledge", copy.Path, "--storage", storage],
            "rollback" => ["--storage", storage],
            _ => ["--knowledge", copy.Path],
        };

        var ended = await SignpostCommand.FinishAsync(
            SignpostCommand.Start([.. run.Arguments, .. where]),
            string.Concat(run.Typed.Select(line => $"{line}\n"))
        );

        var refuses = run.Seen.Any(line => line.Contains("cannot be published"));
        Assert.Equal(refuses ? 1 : 0, ended.ExitCode);
        Assert.Matches(
            new Regex(WorkedExample.Screen(run.Seen, copy.Path), RegexOptions.CultureInvariant, Patience),
            Screen(ended)
        );
    }

    // A warning may come with the years that the example has not got yet, such as that a review is overdue.
    private static string Screen(Finished ended) =>
        string.Concat(
            $"{ended.Output}\n{ended.Errors}"
                .Split('\n', StringSplitOptions.None)
                .Where(line => line.Length > 0 && !line.Contains(": warning "))
                .Select(line => $"{line}\n")
        );
}
