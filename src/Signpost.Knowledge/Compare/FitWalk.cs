using System.Collections.Immutable;
using System.Numerics;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>Counts the answer sets that a scheme fits in one of two versions only.</summary>
internal sealed class FitWalk(TwoTrees trees, ImmutableArray<SchemePair> schemes, DateOnly day)
{
    private readonly ImmutableArray<Fitting> _schemes = [.. schemes.Select(pair => new Fitting(trees, pair, day))];

    private readonly record struct Fits(int Old, int New, BigInteger Count);

    public ImmutableArray<FitChange> ChangesIn(JointGraph graph) =>
        [.. _schemes.SelectMany(scheme => ChangesOf(scheme, graph))];

    private IEnumerable<FitChange> ChangesOf(Fitting scheme, JointGraph graph)
    {
        var changes = new Dictionary<(string Outcome, bool FitsNow), BigInteger>();
        var fits = new List<Fits>?[graph.States.Count];
        if (graph.States[0].Nodes is var start && IsNowhere(start))
        {
            return [];
        }
        Add(fits, 0, new Fits(scheme.Old.Begin(start[Side.Old]), scheme.New.Begin(start[Side.New]), BigInteger.One));
        for (var index = 0; index < fits.Length; index++)
        {
            var state = graph.States[index];
            // Below equal trees, after equal answers, equal rules give equal results.
            if (
                fits[index] is not { } here
                || (
                    scheme.HasSameRules
                    && state.HasCommonPast
                    && trees.AreSame(state.Nodes[Side.Old], state.Nodes[Side.New])
                )
            )
            {
                continue;
            }
            if (graph.IsEnd(state))
            {
                Enter(changes, graph, state, here);
            }
            foreach (var arrow in state.Arrows.Where(arrow => !IsNowhere(arrow.To.Nodes)))
            {
                foreach (var one in here)
                {
                    Add(fits, arrow.To.Index, scheme.Take(one, arrow));
                }
            }
            fits[index] = null;
        }
        return changes
            .OrderByDescending(change => change.Value)
            .ThenBy(change => change.Key.Outcome, StringComparer.Ordinal)
            .ThenBy(change => change.Key.FitsNow)
            .Select(change => new FitChange(scheme.Id, change.Key.Outcome, change.Key.FitsNow, change.Value));
    }

    private bool IsNowhere(ImmutableArray<int> nodes) =>
        nodes[Side.Old] == trees.Nowhere(Side.Old) || nodes[Side.New] == trees.Nowhere(Side.New);

    private static void Enter(
        Dictionary<(string Outcome, bool FitsNow), BigInteger> changes,
        JointGraph graph,
        JointState state,
        List<Fits> fits
    )
    {
        foreach (var (old, now, count) in fits)
        {
            var fitsNow = now is RuleWalk.Matched;
            if (fitsNow != old is RuleWalk.Matched)
            {
                var key = (graph.OutcomeOf(state, fitsNow ? Side.New : Side.Old)!, fitsNow);
                changes[key] = changes.GetValueOrDefault(key) + count;
            }
        }
    }

    private static void Add(List<Fits>?[] fits, int index, Fits one)
    {
        if (
            one
            is { Old: RuleWalk.Hopeless, New: RuleWalk.Hopeless }
                or { Old: RuleWalk.Matched, New: RuleWalk.Matched }
        )
        {
            return;
        }
        var all = fits[index] ??= [];
        var found = all.FindIndex(other => other.Old == one.Old && other.New == one.New);
        if (found < 0)
        {
            all.Add(one);
        }
        else
        {
            all[found] = one with { Count = all[found].Count + one.Count };
        }
    }

    private sealed class Fitting
    {
        public Fitting(TwoTrees trees, SchemePair pair, DateOnly day)
        {
            var (old, now) = (SchemePair.Rules(pair.Old, day), SchemePair.Rules(pair.New, day));
            Id = pair.Id;
            Old = new RuleWalk(trees.Trees[Side.Old], old);
            New = new RuleWalk(trees.Trees[Side.New], now);
            HasSameRules = old.Length == now.Length && old.Zip(now).All(rules => AreSame(rules.First, rules.Second));
        }

        public string Id { get; }

        public RuleWalk Old { get; }

        public RuleWalk New { get; }

        public bool HasSameRules { get; }

        public Fits Take(Fits fits, JointArrow arrow) =>
            new(
                arrow.Taken[Side.Old] is { } old ? Old.Take(fits.Old, old) : fits.Old,
                arrow.Taken[Side.New] is { } now ? New.Take(fits.New, now) : fits.New,
                fits.Count
            );

        private static bool AreSame(ImmutableArray<Condition> one, ImmutableArray<Condition> other) =>
            one.Length == other.Length
            && one.Zip(other)
                .All(pair =>
                    string.Equals(pair.First.Facet, pair.Second.Facet, StringComparison.Ordinal)
                    && pair.First.Terms.AsSpan().SequenceEqual(pair.Second.Terms.AsSpan())
                );
    }
}
