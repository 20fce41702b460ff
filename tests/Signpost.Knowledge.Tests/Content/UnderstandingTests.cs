using Signpost.Knowledge.Evaluation;
using Signpost.Knowledge.Files;
using Signpost.Knowledge.Reading;
using Signpost.Testing;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>What this repository publishes understands the labelled queries of evaluation/ well enough.</summary>
public sealed class UnderstandingTests
{
    private const string Tuning = "tuning.jsonl";
    private const string Test = "test.jsonl";

    /// <summary>What the figures must come to, all in this one place: the least, or for off-topic the most.</summary>
    private static readonly (string File, string Figure, decimal Bound)[] Gates =
    [
        (Tuning, FigureNames.Top1, 0.94m),
        (Tuning, FigureNames.Top3, 0.96m),
        (Tuning, FigureNames.OffTopic, 0.01m),
        (Tuning, FigureNames.Vague, 0.95m),
        (Tuning, FigureNames.Safety, 0.95m),
        (Tuning, FigureNames.Human, 0.95m),
        (Test, FigureNames.Top1, 0.92m),
        (Test, FigureNames.Top3, 0.96m),
        (Test, FigureNames.OffTopic, 0.02m),
        (Test, FigureNames.Vague, 0.9m),
        (Test, FigureNames.Safety, 0.8m),
        (Test, FigureNames.Human, 0.8m),
    ];

    private static readonly Dictionary<string, Lazy<KnowledgeEvaluation>> Evaluations = new(StringComparer.Ordinal)
    {
        [Tuning] = new(() => Evaluate(Tuning)),
        [Test] = new(() => Evaluate(Test)),
    };

    public static TheoryData<string, string, decimal> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, decimal>();
            foreach (var (file, figure, bound) in Gates)
            {
                rows.Add(file, figure, bound);
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_figure_holds(string file, string figure, decimal bound)
    {
        var share = Evaluations[file].Value.Share(figure);

        Assert.True(share.Of > 0, $"evaluation/{file} has no query that {figure} counts.");
        // Which queries are missed is told by ask --evaluate, since nobody should read those of the test part here.
        Assert.True(
            figure is FigureNames.OffTopic ? share.Part <= bound : share.Part >= bound,
            $"{figure} on evaluation/{file} is {share.Count} of {share.Of}, and the bound is {bound}."
        );
    }

    [Fact]
    public void Every_figure_of_both_parts_has_a_bound() =>
        Assert.Equal(
            new[] { Tuning, Test }.SelectMany(file => FigureNames.All.Select(figure => (file, figure))),
            Gates.Select(gate => (gate.File, gate.Figure))
        );

    [Theory]
    [InlineData(Tuning)]
    [InlineData(Test)]
    public void No_example_is_a_query_of_a_part(string file)
    {
        var queries = Evaluations[file].Value.Queries.Select(query => Folded(query.Label.Query)).ToHashSet();
        var log = new FindingLog();
        var examples = new ExamplesReader(new Origins(), log).Read(
            KnowledgeFileReader.Read(RepositoryTests.Folder, ExamplesReader.FileName, log)!
        );

        Assert.NotEmpty(examples);
        Assert.All(
            examples,
            example =>
                Assert.True(!queries.Contains(Folded(example.Query)), $"{example.At} is a query of evaluation/{file}.")
        );
    }

    // What is only signs, such as "?!", stays as it is.
    private static string Folded(string query) =>
        Phrase.Normalise(query) is { Length: > 0 } folded ? folded : query.Trim();

    private static KnowledgeEvaluation Evaluate(string file)
    {
        var text = File.ReadAllText(Repository.PathOf("evaluation", file));
        var reading = LabelledFile.Read($"evaluation/{file}", text, Published.Journey);
        Assert.True(
            reading.Findings.IsEmpty,
            string.Join('\n', reading.Findings.Select(finding => $"{finding.At}: {finding.Code}"))
        );
        return KnowledgeEvaluation.Of(Published.Journey, reading.Queries, Published.Today);
    }
}
