using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// Finds rules that can match at an outcome and yet read an answer that is not given on every way to it: whether the
/// scheme is shown would hang on which questions happened to be asked.
/// </summary>
internal sealed class UnreadRules
{
    private const int MostNamed = 5;

    private readonly TreeGraph _tree;
    private readonly ImmutableArray<Reader> _rules;
    private readonly Dictionary<(int Facet, int PastIt), Gap> _gaps = [];

    private UnreadRules(TreeGraph tree, IEnumerable<Scheme> schemes)
    {
        _tree = tree;
        _rules =
        [
            .. from scheme in schemes
            from rule in scheme.Rules
            where rule.Conditions.All(condition => tree.FindFacet(condition.Facet) >= 0)
            select new Reader(scheme, rule, FacetsOf(rule)),
        ];
    }

    /// <summary>A choice that leads past every question that settles a facet, and what reads the facet all the same.</summary>
    /// <param name="Last">The last of the answers that show it, which lead to the outcome of the first reading.</param>
    /// <param name="Readings">The conditions, and the numbers of the outcomes at which their rules can match.</param>
    internal sealed record Gap(Step Last, List<(Scheme Scheme, Condition Condition, int Outcome)> Readings);

    private sealed record Reader(Scheme Scheme, Rule Rule, ulong[] Facets);

    /// <summary>Reports each gap once, at the first condition that reads over it.</summary>
    public static void Check(TreeGraph tree, IEnumerable<Scheme> schemes, Origins origins, FindingLog log)
    {
        foreach (var gap in Find(tree, schemes))
        {
            var (_, condition, outcome) = gap.Readings[0];
            var id = tree.Nodes[outcome].Id;
            log.Error(
                origins.KeyAt(condition, condition.Facet),
                FindingCode.RuleReadsUnasked,
                $"This rule can fit at `{id}` and reads `{condition.Facet}`, which these answers do not settle on the way there: "
                    + $"{Step.Tell(gap.Last)}; ask for `{condition.Facet}` on every way to `{id}`, or take this line out of the rule{Others(gap)}."
            );
        }
    }

    internal static IReadOnlyCollection<Gap> Find(TreeGraph tree, IEnumerable<Scheme> schemes)
    {
        var unread = new UnreadRules(tree, schemes);
        foreach (var start in tree.Starts)
        {
            unread.CheckFrom(start);
        }
        return unread._gaps.Values;
    }

    private static string Others(Gap gap)
    {
        var others = gap
            .Readings.DistinctBy(reading => reading.Condition, ReferenceEqualityComparer.Instance)
            .Skip(1)
            .ToList();
        if (others.Count is 0)
        {
            return string.Empty;
        }
        var ids = others.Select(reading => reading.Scheme.Id).Distinct(StringComparer.Ordinal).ToList();
        var named = Nearest.List(ids.Take(MostNamed));
        var lines = string.Create(
            CultureInfo.InvariantCulture,
            $" (so it is with {others.Count} more {(others.Count is 1 ? "line" : "lines")}, in {named}"
        );
        return ids.Count > MostNamed
            ? string.Create(CultureInfo.InvariantCulture, $"{lines} and {ids.Count - MostNamed} more schemes)")
            : $"{lines})";
    }

    private void CheckFrom(int start)
    {
        var settled = SettledFrom(start);
        var matches = new Dictionary<Reader, SortedDictionary<int, BigInteger>>();
        for (var outcome = start; outcome < settled.Length; outcome++)
        {
            if (settled[outcome] is not { } always || !_tree.Arrows[outcome].IsEmpty)
            {
                continue;
            }
            var paths = new Dictionary<int, Step>();
            foreach (var reader in _rules.Where(reader => !Bits.IsWithin(reader.Facets, always)))
            {
                if (!matches.TryGetValue(reader, out var found))
                {
                    var walk = new RuleWalk(_tree, [reader.Rule.Conditions]);
                    matches[reader] = found = Tally.Matches(_tree, walk, start);
                }
                if (found.ContainsKey(outcome))
                {
                    Enter(reader, start, outcome, always, paths);
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

    private void Enter(Reader reader, int start, int outcome, ulong[] always, Dictionary<int, Step> paths)
    {
        foreach (var condition in reader.Rule.Conditions)
        {
            var facet = _tree.FindFacet(condition.Facet);
            if (Bits.Has(always, facet))
            {
                continue;
            }
            if (!paths.TryGetValue(facet, out var last))
            {
                paths[facet] = last = Step.Shortest(_tree, start, outcome, arrow => arrow.Facet != facet)!;
            }
            var pastIt = PastIt(last, facet);
            if (!_gaps.TryGetValue((facet, pastIt), out var gap))
            {
                _gaps[(facet, pastIt)] = gap = new Gap(last, []);
            }
            gap.Readings.Add((reader.Scheme, condition, outcome));
        }
    }

    /// <summary>The arrow after which a facet cannot be asked for any more.</summary>
    private int PastIt(Step last, int facet)
    {
        var step = last;
        while (step.Before is { } before && !_tree.Below.Asks(_tree.Below.Of(step.Arrow.From), facet))
        {
            step = before;
        }
        return step.Arrow.Number;
    }

    private ulong[] FacetsOf(Rule rule) =>
        Bits.Of(Bits.WordsFor(_tree.FacetCount), rule.Conditions.Select(condition => _tree.FindFacet(condition.Facet)));
}
