using System.Collections.Immutable;
using System.Numerics;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>Counts the answer sets that a scheme fits in one of two versions only.</summary>
internal sealed class FitWalk(TwoTrees trees, ImmutableArray<SchemePair> schemes, DateOnly day)
{
    private readonly ImmutableArray<Fitting> _schemes = [.. schemes.Select(pair => new Fitting(trees, pair, day))];

    /// <summary>How many answer sets lead to a place with this known of the scheme in each version.</summary>
    private readonly record struct Fits<T>(int Old, int New, T Count);

    public ImmutableArray<FitChange> ChangesIn(JointGraph graph)
    {
        if (IsNowhere(graph.States[0]))
        {
            return [];
        }
        // What adds up to no more than this at all places together is added much faster without BigInteger.
        var total = graph.States.Aggregate(BigInteger.Zero, (sum, state) => sum + state.Count);
        return
        [
            .. _schemes.SelectMany(scheme =>
                total < UInt128.MaxValue ? ChangesOf<UInt128>(scheme, graph) : ChangesOf<BigInteger>(scheme, graph)
            ),
        ];
    }

    private IEnumerable<FitChange> ChangesOf<T>(Fitting scheme, JointGraph graph)
        where T : INumber<T>
    {
        var changes = new Dictionary<(string Outcome, bool FitsNow), T>();
        var fits = new List<Fits<T>>?[graph.States.Count];
        var start = graph.States[0];
        Add(
            fits,
            0,
            new Fits<T>(
                scheme.Old.Begin(start.Nodes[Side.Old]),
                scheme.New.Begin(start.Nodes[Side.New]),
                T.MultiplicativeIdentity
            )
        );
        for (var index = 0; index < fits.Length; index++)
        {
            if (fits[index] is not { } here)
            {
                continue;
            }
            var state = graph.States[index];
            Prune(scheme, state, here);
            if (graph.IsEnd(state))
            {
                Enter(changes, graph, state, here);
            }
            foreach (var arrow in state.Arrows)
            {
                if (IsNowhere(arrow.To))
                {
                    continue;
                }
                foreach (var (old, now, count) in here)
                {
                    Add(
                        fits,
                        arrow.To.Index,
                        new Fits<T>(scheme.TakeOld(old, arrow), scheme.TakeNew(now, arrow), count)
                    );
                }
            }
            fits[index] = null;
        }
        return changes
            .OrderByDescending(change => change.Value)
            .ThenBy(change => change.Key.Outcome, StringComparer.Ordinal)
            .ThenBy(change => change.Key.FitsNow)
            .Select(change => new FitChange(
                scheme.Id,
                change.Key.Outcome,
                change.Key.FitsNow,
                BigInteger.CreateChecked(change.Value)
            ));
    }

    private bool IsNowhere(JointState state) =>
        state.Nodes.Old == trees.Nowhere(Side.Old) || state.Nodes.New == trees.Nowhere(Side.New);

    /// <summary>Drops what makes no difference: at equal trees, where equal rules have been told the same.</summary>
    private void Prune<T>(Fitting scheme, JointState state, List<Fits<T>> here)
    {
        if (scheme.HasSameRules && trees.AreSame(state.Nodes.Old, state.Nodes.New))
        {
            if (state.HasCommonPast)
            {
                here.Clear();
            }
            else
            {
                here.RemoveAll(fits => scheme.Old.KnowsTheSame(fits.Old, scheme.New, fits.New));
            }
        }
    }

    private static void Enter<T>(
        Dictionary<(string Outcome, bool FitsNow), T> changes,
        JointGraph graph,
        JointState state,
        List<Fits<T>> fits
    )
        where T : INumber<T>
    {
        foreach (var (old, now, count) in fits)
        {
            var fitsNow = now is RuleWalk.Matched;
            if (fitsNow != old is RuleWalk.Matched)
            {
                var key = (graph.OutcomeOf(state, fitsNow ? Side.New : Side.Old)!, fitsNow);
                changes[key] = changes.TryGetValue(key, out var before) ? before + count : count;
            }
        }
    }

    private static void Add<T>(List<Fits<T>>?[] fits, int index, Fits<T> one)
        where T : INumber<T>
    {
        if (one.Old == one.New && one.Old is RuleWalk.Hopeless or RuleWalk.Matched)
        {
            return;
        }
        var all = fits[index] ??= [];
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Old == one.Old && all[i].New == one.New)
            {
                all[i] = one with { Count = all[i].Count + one.Count };
                return;
            }
        }
        all.Add(one);
    }

    private sealed class Fitting
    {
        private readonly StepTable _old;
        private readonly StepTable _new;

        public Fitting(TwoTrees trees, SchemePair pair, DateOnly day)
        {
            var (old, now) = (SchemePair.Rules(pair.Old, day), SchemePair.Rules(pair.New, day));
            Id = pair.Id;
            Old = new RuleWalk(trees.Trees[Side.Old], old);
            New = new RuleWalk(trees.Trees[Side.New], now);
            _old = new StepTable(Old);
            _new = new StepTable(New);
            HasSameRules = old.Length == now.Length && old.Zip(now).All(rules => AreSame(rules.First, rules.Second));
        }

        public string Id { get; }

        public RuleWalk Old { get; }

        public RuleWalk New { get; }

        public bool HasSameRules { get; }

        public int TakeOld(int known, JointArrow arrow) =>
            arrow.Taken.Old is { } taken ? _old.Take(known, taken) : known;

        public int TakeNew(int known, JointArrow arrow) =>
            arrow.Taken.New is { } taken ? _new.Take(known, taken) : known;

        private static bool AreSame(ImmutableArray<Condition> one, ImmutableArray<Condition> other) =>
            one.Length == other.Length
            && one.Zip(other)
                .All(pair =>
                    string.Equals(pair.First.Facet, pair.Second.Facet, StringComparison.Ordinal)
                    && pair.First.Terms.AsSpan().SequenceEqual(pair.Second.Terms.AsSpan())
                );
    }
}
