using System.Collections.Immutable;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>Two trees, the questions that both have, and what each can still ask of them.</summary>
internal sealed class TwoTrees
{
    /// <summary>The number of a question that only one tree has.</summary>
    public const int NotShared = -1;

    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<JointAnswer>> _answers = [];
    private readonly int[][] _numbers;
    private readonly ulong[][][] _reach;
    private readonly int[][] _heights;
    private readonly bool[] _isSame;

    public TwoTrees(TreeGraph old, TreeGraph now)
    {
        Trees = [old, now];
        foreach (var question in old.Nodes.OfType<Question>())
        {
            if (now.FindNode(question.Id) is >= 0 and var other && now.Nodes[other] is Question)
            {
                _shared.Add(question.Id, _shared.Count);
                _answers.Add(JointAnswer.Of(old.Arrows[old.FindNode(question.Id)], now.Arrows[other]));
            }
        }
        _numbers = [NumbersOf(old), NumbersOf(now)];
        _reach = [ReachOf(Side.Old), ReachOf(Side.New)];
        _heights = [HeightsOf(old), HeightsOf(now)];
        _isSame = FindSame();
    }

    /// <summary>The trees, by <see cref="Side"/>.</summary>
    public ImmutableArray<TreeGraph> Trees { get; }

    /// <summary>The answers that somebody can give to a question that both trees have, in one order for both.</summary>
    public ImmutableArray<JointAnswer> Answers(int shared) => _answers[shared];

    /// <summary>Where a walk is that has nowhere to go: the number after the last node.</summary>
    public int Nowhere(int side) => Trees[side].Nodes.Length;

    public bool IsQuestion(int side, int node) => node < Nowhere(side) && !Trees[side].Arrows[node].IsEmpty;

    /// <summary>The number of a question that both trees have, or <see cref="NotShared"/>.</summary>
    public int Shared(int side, int node) => _numbers[side][node];

    /// <summary>The most questions that a walk can still be asked from a node on.</summary>
    public int Height(int side, int node) => _heights[side][node];

    /// <summary>Whether a walk that is at a node can still come to a question.</summary>
    public bool CanReach(int side, int node, int shared) =>
        shared is not NotShared && node < Nowhere(side) && Bits.Has(_reach[side][node], shared);

    /// <summary>Whether the trees are equal at and below a node of the old tree and one of the new.</summary>
    public bool AreSame(int old, int now) =>
        old < Nowhere(Side.Old)
        && now < Nowhere(Side.New)
        && _isSame[old]
        && string.Equals(Trees[Side.Old].Nodes[old].Id, Trees[Side.New].Nodes[now].Id, StringComparison.Ordinal);

    private int[] NumbersOf(TreeGraph tree) =>
        [.. tree.Nodes.Select(node => node is Question ? _shared.GetValueOrDefault(node.Id, NotShared) : NotShared)];

    private ulong[][] ReachOf(int side)
    {
        var tree = Trees[side];
        var reach = new ulong[tree.Nodes.Length][];
        for (var node = reach.Length - 1; node >= 0; node--)
        {
            reach[node] = new ulong[Bits.WordsFor(_shared.Count)];
            if (Shared(side, node) is not NotShared and var number)
            {
                Bits.Add(reach[node], number);
            }
            foreach (var arrow in tree.Arrows[node])
            {
                Bits.Unite(reach[node], reach[arrow.To]);
            }
        }
        return reach;
    }

    private static int[] HeightsOf(TreeGraph tree)
    {
        var heights = new int[tree.Nodes.Length];
        for (var node = heights.Length - 1; node >= 0; node--)
        {
            foreach (var arrow in tree.Arrows[node])
            {
                heights[node] = Math.Max(heights[node], heights[arrow.To] + 1);
            }
        }
        return heights;
    }

    private bool[] FindSame()
    {
        var (old, now) = (Trees[Side.Old], Trees[Side.New]);
        var isSame = new bool[old.Nodes.Length];
        for (var node = isSame.Length - 1; node >= 0; node--)
        {
            var other = now.FindNode(old.Nodes[node].Id);
            isSame[node] =
                other >= 0
                && AskTheSame(old.Nodes[node], now.Nodes[other])
                && old.Arrows[node].Length == now.Arrows[other].Length
                && old.Arrows[node].Zip(now.Arrows[other]).All(pair => isSame[pair.First.To] && LeadAlike(pair));
        }
        return isSame;
    }

    private static bool AskTheSame(Node one, Node other) =>
        (one as Question)?.Facet is { } facet
            ? string.Equals(facet, (other as Question)?.Facet, StringComparison.Ordinal)
            : other is Outcome;

    private static bool LeadAlike((Arrow First, Arrow Second) pair) =>
        PathAnswer.Of(pair.First.Way) == PathAnswer.Of(pair.Second.Way)
        && string.Equals(pair.First.Way.Next, pair.Second.Way.Next, StringComparison.Ordinal);
}
