using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>One way through the tree that this repository publishes, from a start to an outcome.</summary>
/// <param name="Start">The question that it begins at: that of the whole tree, or the first one of a check.</param>
/// <param name="Trail">The answers.</param>
/// <param name="Tests">The tests of the accounting period that turned it aside.</param>
/// <param name="Outcome">Where it ends.</param>
internal sealed record PublishedWay(string Start, Trail Trail, ImmutableArray<ReliefTest> Tests, Outcome Outcome)
{
    private static readonly Dictionary<string, List<PublishedWay>> Known = Published
        .Journey.Content.Starts.SelectMany(start =>
            From(start, (Question)Published.Journey.FindNode(start)!, Trail.Empty, [])
        )
        .GroupBy(way => way.Start, StringComparer.Ordinal)
        .ToDictionary(ways => ways.Key, ways => ways.ToList(), StringComparer.Ordinal);

    // Many facts are shown of the same ways, and ranking is what takes the time.
    private readonly ConcurrentDictionary<DateOnly, ImmutableArray<string>> _shown = [];

    private readonly Facts _facts = Facts.From(Published.Journey, Trail);

    /// <summary>Every way from every start.</summary>
    public static IEnumerable<PublishedWay> All => Known.Values.SelectMany(ways => ways);

    /// <summary>The ways from the main start.</summary>
    public static IReadOnlyList<PublishedWay> Ordinary => Known[Published.Journey.Content.Start];

    /// <summary>The ways of the check of a scheme.</summary>
    public static IReadOnlyList<PublishedWay> OfCheck(string scheme) =>
        Known[Published.Journey.FindScheme(scheme)!.Check!.Question];

    /// <summary>Whether a facet was settled with one of these terms.</summary>
    public bool Has(string facet, params string[] terms) => _facts.Find(facet) is { } term && terms.Contains(term);

    /// <summary>What was answered at a facet, or null.</summary>
    public string? Find(string facet) => _facts.Find(facet);

    /// <summary>The ids of the schemes that the outcome shows on a day, the best first.</summary>
    public ImmutableArray<string> Shown(DateOnly day) =>
        _shown.GetOrAdd(
            day,
            today =>
                [
                    .. Matching
                        .Rank(Published.Journey, Trail, today, Outcome.Most)
                        .Select(match => match.Scheme.Scheme.Id),
                ]
        );

    /// <summary>The answers one after the other, for a test that fails.</summary>
    public override string ToString() => string.Join(", ", Trail.Answers.Select(answer => answer.Choice));

    private static IEnumerable<PublishedWay> From(
        string start,
        Question question,
        Trail trail,
        ImmutableArray<ReliefTest> tests
    ) =>
        question.Ways.SelectMany(way =>
        {
            var longer = trail.With(new Answer(question.Id, way.Choice.Id));
            var all = way.When is { } test ? tests.Add(test) : tests;
            return Published.Journey.FindNode(way.Next) switch
            {
                Outcome outcome => [new PublishedWay(start, longer, all, outcome)],
                Question next => From(start, next, longer, all),
                var other => throw new InvalidOperationException($"{way.Next} is {other}."),
            };
        });
}
