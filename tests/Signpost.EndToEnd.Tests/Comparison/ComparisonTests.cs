using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Comparison;

/// <summary>
/// What people type is understood at least as well as others do, on the same queries and with the same knowledge.
/// <c>SIGNPOST_COMPARED="minisearch fuse nlpjs"</c> compares with those instead of the quickest only.
/// </summary>
public sealed class ComparisonTests
{
    private static readonly string[] Others = (
        Environment.GetEnvironmentVariable("SIGNPOST_COMPARED") ?? "minisearch"
    ).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public async Task Signpost_IsAtLeastAsGoodAsEachOther_InEveryFigure()
    {
        var rows = (await CompareAsync("evaluation/tuning.jsonl", ["signpost", .. Others]))
            .Succeeded()
            .Split('\n')
            .Select(Row.Read)
            .OfType<Row>()
            .ToList();

        Assert.Equal(1 + Others.Length, rows.Count);
        var own = rows[0];
        Assert.Equal("Signpost", own.Name);
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
