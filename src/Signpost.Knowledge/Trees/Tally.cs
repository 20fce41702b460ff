using System.Numerics;

namespace Signpost.Knowledge.Trees;

/// <summary>Counts paths without walking them: what leads to a node is added up once for all paths through it.</summary>
internal static class Tally
{
    /// <summary>How many paths lead from a node to each node.</summary>
    public static BigInteger[] Paths(TreeGraph tree, int start)
    {
        var counts = new BigInteger[tree.Nodes.Length];
        counts[start] = BigInteger.One;
        for (var node = start; node < counts.Length; node++)
        {
            if (!counts[node].IsZero)
            {
                foreach (var arrow in tree.Arrows[node])
                {
                    counts[arrow.To] += counts[node];
                }
            }
        }
        return counts;
    }

    /// <summary>The path from a node that asks the most questions, the first in the order of choices; null for none.</summary>
    public static (int Length, Step? Last) Longest(TreeGraph tree, int start)
    {
        var lengths = new int[tree.Nodes.Length];
        var lasts = new Step?[tree.Nodes.Length];
        var longest = start;
        for (var node = start; node < lengths.Length; node++)
        {
            if (node != start && lasts[node] is null)
            {
                continue;
            }
            longest = lengths[node] > lengths[longest] ? node : longest;
            foreach (var arrow in tree.Arrows[node])
            {
                if (lengths[node] + 1 > lengths[arrow.To])
                {
                    lengths[arrow.To] = lengths[node] + 1;
                    lasts[arrow.To] = new Step(lasts[node], arrow);
                }
            }
        }
        return (lengths[longest], lasts[longest]);
    }

    /// <summary>For each outcome at which one of the rules matches: how many paths from a node match there.</summary>
    public static SortedDictionary<int, BigInteger> Matches(TreeGraph tree, RuleWalk rules, int start)
    {
        var matches = new SortedDictionary<int, BigInteger>();
        var counts = new List<(int Known, BigInteger Paths)>?[tree.Nodes.Length];
        Add(counts, start, rules.Begin(start), BigInteger.One);
        for (var node = start; node < counts.Length; node++)
        {
            if (counts[node] is not { } states)
            {
                continue;
            }
            if (tree.Arrows[node].IsEmpty)
            {
                matches.Add(node, states[0].Paths);
            }
            foreach (var (known, paths) in states)
            {
                foreach (var arrow in tree.Arrows[node])
                {
                    Add(counts, arrow.To, rules.Take(known, arrow), paths);
                }
            }
            counts[node] = null;
        }
        return matches;
    }

    private static void Add(List<(int Known, BigInteger Paths)>?[] counts, int node, int known, BigInteger paths)
    {
        if (known is RuleWalk.Hopeless)
        {
            return;
        }
        var states = counts[node] ??= [];
        for (var i = 0; i < states.Count; i++)
        {
            if (states[i].Known == known)
            {
                states[i] = (known, states[i].Paths + paths);
                return;
            }
        }
        states.Add((known, paths));
    }
}
