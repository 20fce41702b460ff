using System.Collections.Immutable;
using System.Numerics;

namespace Signpost.Knowledge.Compare;

/// <summary>All that can happen to people who begin at one place and give the same answers in two trees.</summary>
internal sealed class JointGraph
{
    private readonly TwoTrees _trees;
    private readonly JointWalk _walk;
    private readonly Dictionary<JointState, JointState> _known = [];
    private readonly PriorityQueue<JointState, (int, int)> _pending = new();
    private readonly List<JointState> _states = [];

    public JointGraph(TwoTrees trees, string? old, string? now)
    {
        _trees = trees;
        _walk = new JointWalk(trees);
        var start = new JointState(new Both<int>(NumberOf(Side.Old, old), NumberOf(Side.New, now)), [])
        {
            Count = BigInteger.One,
        };
        start.Examples.Add(new JointExample(Before: null, Answer: null));
        Find(start);
        // Each answer leads on in a tree, to a higher number, so the sum of the two orders the states.
        while (_pending.TryDequeue(out var state, out _))
        {
            state.Index = _states.Count;
            _states.Add(state);
            foreach (var next in _walk.From(state))
            {
                Take(state, next);
            }
        }
        Unmoved = Sum(Ends().Where(AreAtOne));
        Moves = [.. FindMoves()];
    }

    /// <summary>The states, in an order in which every arrow leads to a later one.</summary>
    public IReadOnlyList<JointState> States => _states;

    /// <summary>How many answer sets end at the same outcome.</summary>
    public BigInteger Unmoved { get; }

    /// <summary>Those that do not, the most first.</summary>
    public ImmutableArray<Move> Moves { get; }

    /// <summary>The id of the outcome where a state is in a tree, or null.</summary>
    public string? OutcomeOf(JointState state, int side) =>
        state.Nodes[side] < _trees.Nowhere(side) && !_trees.IsQuestion(side, state.Nodes[side])
            ? _trees.Trees[side].Nodes[state.Nodes[side]].Id
            : null;

    /// <summary>Whether somebody has been asked all there is to ask.</summary>
    public bool IsEnd(JointState state) =>
        !_trees.IsQuestion(Side.Old, state.Nodes.Old) && !_trees.IsQuestion(Side.New, state.Nodes.New);

    private int NumberOf(int side, string? start) =>
        start is null ? _trees.Nowhere(side) : _trees.Trees[side].FindNode(start);

    private JointState Find(JointState state)
    {
        if (_known.TryGetValue(state, out var known))
        {
            return known;
        }
        _known.Add(state, state);
        _pending.Enqueue(state, (state.Nodes.Old + state.Nodes.New, _known.Count));
        return state;
    }

    private void Take(JointState state, JointArrow next)
    {
        var to = Find(next.To);
        state.Arrows.Add(next with { To = to });
        to.Count += state.Count;
        to.HasCommonPast &= state.HasCommonPast && AsksBoth(next);
        foreach (var example in state.Examples)
        {
            if (to.Examples.Count == Move.MostExamples)
            {
                break;
            }
            to.Examples.Add(new JointExample(example, next.Answer));
        }
    }

    private static bool AsksBoth(JointArrow arrow) =>
        arrow.Taken is ({ } old, { } now)
        && string.Equals(old.Way.Question.Facet, now.Way.Question.Facet, StringComparison.Ordinal);

    private IEnumerable<JointState> Ends() => _states.Where(IsEnd);

    private bool AreAtOne(JointState state) =>
        OutcomeOf(state, Side.Old) is { } old
        && string.Equals(old, OutcomeOf(state, Side.New), StringComparison.Ordinal);

    private static BigInteger Sum(IEnumerable<JointState> states) =>
        states.Aggregate(BigInteger.Zero, (sum, state) => sum + state.Count);

    private IEnumerable<Move> FindMoves() =>
        Ends()
            .Where(state => !AreAtOne(state))
            .GroupBy(state => (Old: OutcomeOf(state, Side.Old), New: OutcomeOf(state, Side.New)))
            .Where(ends => ends.Key is not (null, null))
            .Select(ends => new Move
            {
                From = ends.Key.Old,
                To = ends.Key.New,
                Count = Sum(ends),
                Examples =
                [
                    .. ends.SelectMany(state => state.Examples)
                        .Take(Move.MostExamples)
                        .Select(example => example.ToAnswers()),
                ],
            })
            .OrderByDescending(move => move.Count)
            .ThenBy(move => move.From, StringComparer.Ordinal)
            .ThenBy(move => move.To, StringComparer.Ordinal);
}
