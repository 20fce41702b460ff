using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Comparison;

/// <summary>What people type is understood at least as well as others do, on the same queries and with the same knowledge.</summary>
public sealed class ComparisonTests
{
    // Fuse.js takes minutes.
    private static readonly string[] Contestants = ["signpost", "minisearch", "nlpjs"];

    [Fact]
    public async Task Signpost_IsAtLeastAsGoodAsEachOther_InEveryFigure()
    {
        var rows = (await CompareAsync("evaluation/tuning.jsonl", Contestants))
            .Succeeded()
            .Split('\n')
            .Select(Row.Read)
            .OfType<Row>()
            .ToList();

        Assert.Equal(["Signpost", "MiniSearch 7.2.0", "nlp.js 4.27.0"], rows.Select(row => row.Name));
        var own = rows[0];
        Assert.All(
            rows.Skip(1),
            other =>
            {
                Assert.True(own.Top1 >= other.Top1, $"top-1: {own} and {other}");
                Assert.True(own.Top3 >= other.Top3, $"top-3: {own} and {other}");
                Assert.True(own.OffTopic <= other.OffTopic, $"off-topic: {own} and {other}");
                Assert.True(own.Vague >= other.Vague, $"vague: {own} and {other}");
            }
        );
    }

    [Fact]
    public async Task ContestantThatThereIsNot_IsNamed() =>
        Assert.Equal(
            "There is no contestant “lucene”; name signpost, minisearch, fuse, nlpjs.",
            (await CompareAsync("evaluation/tuning.jsonl", "lucene")).Refused()
        );

    private static Task<Finished> CompareAsync(string queries, params string[] contestants) =>
        SignpostCommand.FinishAsync(
            RunningProgram.Start(
                "node",
                [Repository.PathOf("tests", "comparison", "compare.mjs"), queries, .. contestants],
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["SIGNPOST_PROGRAM"] = SignpostCommand.Dll,
                    ["DOTNET_HOST_PATH"] = SignpostCommand.DotNet,
                },
                Repository.Root
            )
        );
}
