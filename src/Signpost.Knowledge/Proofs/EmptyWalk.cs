using System.Collections.Immutable;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// Walks a tree from all its starts at once, for as long as no rule is certain to match. Of two sets of answers at a
/// node, of which one leaves fewer rules than the other, only that one is walked on: it is empty wherever the other is.
/// </summary>
internal sealed class EmptyWalk(TreeGraph tree, ImmutableArray<ImmutableArray<Condition>> rules, int most)
{
    private const int MostCompared = 600;

    private readonly RuleWalk _rules = new(tree, rules);
    private int _tried;

    /// <summary>Whether a walk was given up, so that what it did not find may be there all the same.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>The outcomes that some answers leave without a rule that matches, each with the last of such answers.</summary>
    /// <param name="live">The rules that hold.</param>
    /// <param name="outcomes">The outcomes to look at.</param>
    public Dictionary<int, Step> Find(ulong[] live, HashSet<int> outcomes)
    {
        var found = new Dictionary<int, Step>();
        var leads = LeadTo(outcomes);
        var states = new Dictionary<int, Step?>?[tree.Nodes.Length];
        foreach (var start in tree.Starts)
        {
            Add(states, start, _rules.Begin(start, live), null);
        }
        for (var node = 0; node < states.Length && !GaveUp; node++)
        {
            if (states[node] is not { } here || !leads[node])
            {
                continue;
            }
            if (tree.Arrows[node].IsEmpty && here.TryGetValue(RuleWalk.Hopeless, out var last))
            {
                found.Add(node, last!);
            }
            foreach (var (known, before) in Least(here))
            {
                foreach (var arrow in tree.Arrows[node])
                {
                    if (leads[arrow.To] && _rules.Take(known, arrow) is not RuleWalk.Matched and var next)
                    {
                        Add(states, arrow.To, next, new Step(before, arrow));
                    }
                }
            }
            states[node] = null;
        }
        return found;
    }

    private void Add(Dictionary<int, Step?>?[] states, int node, int known, Step? last)
    {
        if (known is not RuleWalk.Matched && (states[node] ??= []).TryAdd(known, last) && ++_tried > most)
        {
            GaveUp = true;
        }
    }

    private List<KeyValuePair<int, Step?>> Least(Dictionary<int, Step?> states)
    {
        if (states.TryGetValue(RuleWalk.Hopeless, out var last))
        {
            return [new(RuleWalk.Hopeless, last)];
        }
        var all = states.ToList();
        return all.Count > MostCompared
            ? all
            : all.FindAll(more => !all.Exists(less => less.Key != more.Key && _rules.IsWithin(less.Key, more.Key)));
    }

    private bool[] LeadTo(HashSet<int> outcomes)
    {
        var leads = new bool[tree.Nodes.Length];
        for (var node = leads.Length - 1; node >= 0; node--)
        {
            leads[node] = outcomes.Contains(node) || tree.Arrows[node].Any(arrow => leads[arrow.To]);
        }
        return leads;
    }
}
