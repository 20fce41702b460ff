using Signpost.Cli.Telling;
using Signpost.Knowledge;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Tests.Telling;

public sealed class EvaluationTextTests
{
    [Fact]
    public void QueryOfManyLinesAndLetters_IsShownOnOneLineAndCut()
    {
        // The cut would fall into the middle of the first emoji.
        var query = $"speak to\r\n\u001Ba person {new string('x', 139)}🎉🎉";

        var written = Written(5, query);

        Assert.Contains($"“speak to   a person {new string('x', 139)}…”", written);
        Assert.DoesNotContain('\u001B', written);
    }

    [Fact]
    public void MissesAreCounted_WhenNotAllAreShown()
    {
        Assert.Contains("The worst 2 of 3 misses:", Written(2, "speak to a person", "a person please", "real person"));
        Assert.Contains("All misses, the worst first:", Written(3, "speak to a person", "a person please"));
    }

    [Fact]
    public void NothingIsSaidOfMisses_WhereThereAreNone()
    {
        var evaluation = KnowledgeEvaluation.Of(SomeSchemes.Journey, [], SomeSchemes.Day);

        var written = Written(evaluation, 20);

        Assert.StartsWith("queries.jsonl as of 22 November 2026: 0 queries, of which 0 right.\n", written);
        Assert.DoesNotContain("misses", written);
        Assert.DoesNotContain("Schemes", written);
    }

    /// <summary>What is written of queries of which each should have been answered.</summary>
    private static string Written(int misses, params string[] queries) =>
        Written(
            KnowledgeEvaluation.Of(
                SomeSchemes.Journey,
                [.. queries.Select(query => new LabelledQuery(query, Decision.Answer, ["ktp"], Position.StartOf("x")))],
                SomeSchemes.Day
            ),
            misses
        );

    private static string Written(KnowledgeEvaluation evaluation, int misses)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        EvaluationText.Write(evaluation, "queries.jsonl", misses, writer);
        return writer.ToString();
    }
}
