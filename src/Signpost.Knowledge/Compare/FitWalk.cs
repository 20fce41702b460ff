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
        var ends = new Ends<T>(trees);
        var fits = new List<Fits<T>>?[graph.States.Count];
        var start = graph.States[0].Nodes;
        fits[0] = [new Fits<T>(scheme.Old.Begin(start.Old), scheme.New.Begin(start.New), T.MultiplicativeIdentity)];
        for (var index = 0; index < fits.Length; index++)
        {
            if (fits[index] is not { } here)
            {
                continue;
            }
            var state = graph.States[index];
            Prune(scheme, state, here);
            foreach (var arrow in state.Arrows)
            {
                if (here.Count is 0 || IsNowhere(arrow.To))
                {
                    continue;
                }
                var isEnd = graph.IsEnd(arrow.To);
                foreach (var (old, now, count) in here)
                {
                    var next = new Fits<T>(scheme.TakeOld(old, arrow), scheme.TakeNew(now, arrow), count);
                    if (
                        next
                        is { Old: RuleWalk.Hopeless, New: RuleWalk.Hopeless }
                            or { Old: RuleWalk.Matched, New: RuleWalk.Matched }
                    )
                    {
                        continue;
                    }
                    if (isEnd)
                    {
                        ends.Add(arrow.To, next.New is RuleWalk.Matched, count);
                    }
                    else
                    {
                        Add(fits[arrow.To.Index] ??= [], next);
                    }
                }
            }
            fits[index] = null;
        }
        return ends.ToChanges(scheme.Id);
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

    private static void Add<T>(List<Fits<T>> all, Fits<T> one)
        where T : INumber<T>
    {
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

    /// <summary>What has been counted at the outcomes of both trees.</summary>
    private sealed class Ends<T>(TwoTrees trees)
        where T : INumber<T>
    {
        private readonly T[] _lost = new T[trees.Nowhere(Side.Old)];
        private readonly T[] _won = new T[trees.Nowhere(Side.New)];

        public void Add(JointState state, bool fitsNow, T count)
        {
            ref var sum = ref fitsNow ? ref _won[state.Nodes.New] : ref _lost[state.Nodes.Old];
            sum += count;
        }

        public IEnumerable<FitChange> ToChanges(string scheme) =>
            Changes(scheme, Side.Old, _lost)
                .Concat(Changes(scheme, Side.New, _won))
                .OrderByDescending(change => change.Count)
                .ThenBy(change => change.Outcome, StringComparer.Ordinal)
                .ThenBy(change => change.FitsNow);

        private IEnumerable<FitChange> Changes(string scheme, int side, T[] sums)
        {
            for (var node = 0; node < sums.Length; node++)
            {
                if (sums[node] is var sum && !T.IsZero(sum))
                {
                    var id = trees.Trees[side].Nodes[node].Id;
                    yield return new FitChange(scheme, id, side is Side.New, BigInteger.CreateChecked(sum));
                }
            }
        }
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
