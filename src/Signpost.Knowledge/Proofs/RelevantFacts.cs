using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// What the rules of a day can tell apart. Two terms of a facet that pass the same conditions are one; a term that
/// passes none is the same as no answer; a facet that no rule reads is nothing at all.
/// </summary>
internal sealed class RelevantFacts
{
    private readonly FrozenDictionary<string, int> _facets;
    private readonly FrozenDictionary<(string Facet, string Term), char> _classes;

    public RelevantFacts(IEnumerable<Rule> rules)
    {
        var conditions = rules.SelectMany(rule => rule.Conditions).ToLookup(c => c.Facet, StringComparer.Ordinal);
        _facets = conditions
            .Select((facet, index) => (facet.Key, index))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        _classes = conditions.SelectMany(ClassesOf).ToFrozenDictionary();
        Nothing = new string('\0', _facets.Count);
    }

    /// <summary>What is known before the first answer.</summary>
    public string Nothing { get; }

    /// <summary>What is known once <paramref name="facet"/> is settled as <paramref name="term"/>.</summary>
    public string With(string known, string facet, string term)
    {
        if (!_facets.TryGetValue(facet, out var index))
        {
            return known;
        }
        var found = _classes.GetValueOrDefault((facet, term));
        return known[index] == found ? known : string.Concat(known.AsSpan(0, index), [found], known.AsSpan(index + 1));
    }

    private static IEnumerable<KeyValuePair<(string, string), char>> ClassesOf(IGrouping<string, Condition> facet)
    {
        ImmutableArray<Condition> conditions = [.. facet];
        var classes = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var term in conditions.SelectMany(c => c.Terms).Distinct(StringComparer.Ordinal))
        {
            var passes = string.Concat(
                conditions.Select(c => c.Terms.Contains(term, StringComparer.Ordinal) ? '1' : '0')
            );
            classes.TryAdd(passes, (char)(classes.Count + 1));
            yield return new((facet.Key, term), classes[passes]);
        }
    }
}
