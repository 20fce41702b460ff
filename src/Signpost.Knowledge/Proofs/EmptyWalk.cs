using System.Collections.Immutable;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// Finds outcomes that some answers leave without a rule that matches. It begins with no rule at all, so that every
/// outcome looks empty. The answers that show it are held against all rules; a rule that matches them is taken in, and
/// the tree is walked again. A few rules mostly settle everything, and what the others could tell apart is never walked.
/// </summary>
/// <remarks>
/// A walk goes from all starts at once, for as long as no rule is certain to match. Of two sets of answers at a node, of
/// which one leaves fewer rules than the other, only that one is walked on: it is empty wherever the other is.
/// </remarks>
internal sealed class EmptyWalk(TreeGraph tree, ImmutableArray<ImmutableArray<Condition>> rules, int most)
{
    private const int MostCompared = 600;

    private readonly RuleWalk _walk = new(tree, rules);
    private readonly ulong[] _takenIn = new ulong[Bits.WordsFor(rules.Length)];

    /// <summary>The rules that match most answers first, so that few are taken in.</summary>
    private readonly ImmutableArray<int> _widestFirst =
    [
        .. Enumerable
            .Range(0, rules.Length)
            .OrderBy(rule => rules[rule].Length)
            .ThenByDescending(rule => rules[rule].Sum(condition => condition.Terms.Length)),
    ];

    private int _tried;

    /// <summary>Whether a walk was given up, so that what it did not find may be there all the same.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>The outcomes that some answers leave without a rule that matches, each with the last of such answers.</summary>
    /// <param name="live">The rules that hold.</param>
    /// <param name="outcomes">The outcomes to look at.</param>
    public Dictionary<int, Step> Find(ulong[] live, HashSet<int> outcomes)
    {
        while (true)
        {
            ulong[] tried = [.. live];
            Bits.Intersect(tried, _takenIn);
            var found = Walk(tried, outcomes);
            var hasTakenIn = false;
            foreach (var last in found.Values)
            {
                if (FindMatch(live, last) is { } rule)
                {
                    hasTakenIn = true;
                    Bits.Add(_takenIn, rule);
                }
            }
            if (!hasTakenIn)
            {
                return found;
            }
            // What a few rules fill is filled for good.
            outcomes = [.. found.Keys];
        }
    }

    private int? FindMatch(ulong[] live, Step last)
    {
        var settled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var way in Step.Ways(last))
        {
            settled[way.Question.Facet] = way.Choice.Id;
        }
        foreach (var rule in _widestFirst)
        {
            if (Bits.Has(live, rule) && rules[rule].All(IsMet))
            {
                return rule;
            }
        }
        return null;

        bool IsMet(Condition condition) =>
            settled.TryGetValue(condition.Facet, out var term)
            && condition.Terms.Contains(term, StringComparer.Ordinal);
    }

    private Dictionary<int, Step> Walk(ulong[] live, HashSet<int> outcomes)
    {
        var found = new Dictionary<int, Step>();
        var leads = LeadTo(outcomes);
        var states = new Dictionary<int, Step?>?[tree.Nodes.Length];
        foreach (var start in tree.Starts)
        {
            Add(states, start, _walk.Begin(start, live), null);
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
                    if (leads[arrow.To] && _walk.Take(known, arrow) is not RuleWalk.Matched and var next)
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
            : all.FindAll(more => !all.Exists(less => less.Key != more.Key && _walk.IsWithin(less.Key, more.Key)));
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
