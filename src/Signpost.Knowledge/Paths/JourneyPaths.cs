using System.Collections.Immutable;
using System.Numerics;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Paths;

/// <summary>
/// How many paths a journey has, and what they lead to. A path is a start and a sequence of <see cref="Way"/>s from it
/// to an outcome: where a test of the accounting period turns a choice aside, that is another path than the usual one,
/// and tests count as if each could hold whatever the others do.
/// </summary>
/// <remarks>
/// Paths are counted by adding up along the tree, never by listing them: the work grows with the size of the tree,
/// however many paths it has.
/// </remarks>
public sealed record JourneyPaths
{
    /// <summary>The day for which schemes were looked at.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The paths from each start, those of the main start first.</summary>
    public required ImmutableArray<StartPaths> Starts { get; init; }

    /// <summary>The schemes in the order of the content, and the paths on which each fits.</summary>
    public required ImmutableArray<SchemePaths> Schemes { get; init; }

    /// <summary>How many paths there are, from all starts together.</summary>
    public BigInteger Total => Starts.Aggregate(BigInteger.Zero, (sum, start) => sum + start.Total);

    /// <summary>Counts the paths of a content that was read without an error.</summary>
    /// <param name="content">The content.</param>
    /// <param name="day">The day on which schemes are live and rules hold.</param>
    /// <exception cref="ArgumentException">The tree has a gap or a circle.</exception>
    public static JourneyPaths Of(JourneyContent content, DateOnly day)
    {
        var tree = TreeGraph.Of(content);
        return new JourneyPaths
        {
            Day = day,
            Starts = [.. tree.Starts.Select(start => CountFrom(tree, start))],
            Schemes = [.. content.Schemes.Select(scheme => CountOf(tree, scheme, day))],
        };
    }

    private static StartPaths CountFrom(TreeGraph tree, int start)
    {
        var counts = Tally.Paths(tree, start);
        ImmutableArray<OutcomePaths> outcomes =
        [
            .. Enumerable
                .Range(0, counts.Length)
                .Where(node => tree.Nodes[node] is Outcome && !counts[node].IsZero)
                .Select(node => new OutcomePaths(tree.Nodes[node].Id, counts[node]))
                .OrderByDescending(outcome => outcome.Count)
                .ThenBy(outcome => outcome.Outcome, StringComparer.Ordinal),
        ];
        return new StartPaths
        {
            Start = tree.Nodes[start].Id,
            Total = outcomes.Aggregate(BigInteger.Zero, (sum, outcome) => sum + outcome.Count),
            Outcomes = outcomes,
            Longest = [.. Step.Ways(Tally.Longest(tree, start).Last).Select(PathAnswer.Of)],
        };
    }

    private static SchemePaths CountOf(TreeGraph tree, Scheme scheme, DateOnly day)
    {
        var rules = LiveRules.Of(scheme, day);
        var walk = new RuleWalk(tree, rules);
        return new SchemePaths
        {
            Scheme = scheme.Id,
            CanBeReached = !scheme.Rules.IsEmpty && scheme.On(day) is { IsLive: true },
            Reaches = rules.IsEmpty
                ? []
                :
                [
                    .. tree.Starts.SelectMany(start =>
                        Tally
                            .Matches(tree, walk, start)
                            .Select(match => new SchemeReach(
                                tree.Nodes[start].Id,
                                tree.Nodes[match.Key].Id,
                                match.Value
                            ))
                            .OrderByDescending(reach => reach.Count)
                            .ThenBy(reach => reach.Outcome, StringComparer.Ordinal)
                    ),
                ],
        };
    }
}
