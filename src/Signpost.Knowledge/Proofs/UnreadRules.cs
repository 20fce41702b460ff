using System.Collections.Immutable;
using System.Numerics;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// Finds rules that can match at an outcome and yet read an answer that is not given on every way to it: with the same
/// answers, whether the scheme is shown would hang on which questions happened to be asked.
/// </summary>
internal sealed class UnreadRules
{
    private readonly TreeGraph _tree;
    private readonly ImmutableArray<Reader> _rules;
    private readonly HashSet<Condition> _told = new(ReferenceEqualityComparer.Instance);
    private readonly List<Unread> _found = [];

    private UnreadRules(TreeGraph tree, IEnumerable<Rule> rules)
    {
        _tree = tree;
        _rules =
        [
            .. rules
                .Where(rule => rule.Conditions.All(condition => tree.FindFacet(condition.Facet) >= 0))
                .Select(rule => new Reader(rule, FacetsOf(rule))),
        ];
    }

    /// <summary>A condition of a rule that can match at an outcome, and a path there that does not settle it.</summary>
    internal sealed record Unread(Condition Condition, int Outcome, Step Last);

    private sealed record Reader(Rule Rule, ulong[] Facets);

    public static void Check(TreeGraph tree, IEnumerable<Scheme> schemes, Origins origins, FindingLog log)
    {
        foreach (var (condition, outcome, last) in Find(tree, schemes))
        {
            var id = tree.Nodes[outcome].Id;
            log.Error(
                origins.KeyAt(condition, condition.Facet),
                FindingCode.RuleReadsUnasked,
                $"This rule can fit at `{id}` and reads `{condition.Facet}`, which these answers do not settle on the way there: "
                    + $"{Step.Tell(last)}; ask for `{condition.Facet}` on every way to `{id}`, or take this line out of the rule."
            );
        }
    }

    /// <summary>Each such condition once.</summary>
    internal static List<Unread> Find(TreeGraph tree, IEnumerable<Scheme> schemes)
    {
        var unread = new UnreadRules(tree, schemes.SelectMany(scheme => scheme.Rules));
        foreach (var start in tree.Starts)
        {
            unread.CheckFrom(start);
        }
        return unread._found;
    }

    private void CheckFrom(int start)
    {
        var settled = SettledFrom(start);
        var matches = new Dictionary<Reader, SortedDictionary<int, BigInteger>>();
        for (var node = start; node < settled.Length; node++)
        {
            if (settled[node] is not { } always || !_tree.Arrows[node].IsEmpty)
            {
                continue;
            }
            foreach (var reader in _rules)
            {
                if (Bits.IsWithin(reader.Facets, always) || reader.Rule.Conditions.All(_told.Contains))
                {
                    continue;
                }
                if (!matches.TryGetValue(reader, out var found))
                {
                    matches[reader] = found = Tally.Matches(
                        _tree,
                        new RuleWalk(_tree, [reader.Rule.Conditions]),
                        start
                    );
                }
                if (found.ContainsKey(node))
                {
                    Report(reader.Rule, start, node, always);
                }
            }
        }
    }

    /// <summary>The facets that are settled on every way to each node; null for a node that no way leads to.</summary>
    private ulong[]?[] SettledFrom(int start)
    {
        var settled = new ulong[]?[_tree.Nodes.Length];
        settled[start] = new ulong[Bits.WordsFor(_tree.FacetCount)];
        for (var node = start; node < settled.Length; node++)
        {
            if (settled[node] is not { } before)
            {
                continue;
            }
            foreach (var arrow in _tree.Arrows[node])
            {
                ulong[] after = [.. before];
                Bits.Add(after, arrow.Facet);
                if (settled[arrow.To] is { } others)
                {
                    Bits.Intersect(others, after);
                }
                else
                {
                    settled[arrow.To] = after;
                }
            }
        }
        return settled;
    }

    private void Report(Rule rule, int start, int outcome, ulong[] always)
    {
        foreach (var condition in rule.Conditions)
        {
            var facet = _tree.FindFacet(condition.Facet);
            if (Bits.Has(always, facet) || !_told.Add(condition))
            {
                continue;
            }
            var path = Step.Shortest(_tree, start, outcome, arrow => arrow.Facet != facet)!;
            _found.Add(new Unread(condition, outcome, path));
        }
    }

    private ulong[] FacetsOf(Rule rule) =>
        Bits.Of(Bits.WordsFor(_tree.FacetCount), rule.Conditions.Select(condition => _tree.FindFacet(condition.Facet)));
}
