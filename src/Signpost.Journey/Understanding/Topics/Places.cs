using System.Collections.Frozen;

namespace Signpost;

/// <summary>
/// Which schemes there are for which places. A facet whose terms have postcode areas is one of places; a place lies within
/// another one of its facet or not that has all of its words.
/// </summary>
internal sealed class Places
{
    private readonly FrozenDictionary<Term, int> _numbers;
    private readonly int[][] _within;
    private readonly FrozenSet<string> _facets;

    public Places(Journey journey)
    {
        Term[] places = [.. journey.Content.Terms.Where(term => !term.PostcodeAreas.IsEmpty)];
        _numbers = places.Select((term, number) => (term, number)).ToFrozenDictionary(pair => pair.term, pair => pair.number);
        _within = [.. places.Select(outer => Numbers(places.Where(inner => inner.Words.All(outer.Words.Contains))))];
        _facets = places.Select(place => place.Facet).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a term is a place.</summary>
    public bool Has(Term term) => _numbers.ContainsKey(term);

    /// <summary>A place and those that lie within it, as numbers.</summary>
    public ReadOnlySpan<int> Within(Term place) => _within[_numbers[place]];

    /// <summary>The places that a scheme is for, or null for one that is not bound to places.</summary>
    public int[]? Of(Scheme scheme)
    {
        var conditions = scheme.Rules.Select(rule => rule.Conditions.FirstOrDefault(one => _facets.Contains(one.Facet)));
        if (scheme.Rules.IsEmpty || conditions.Any(condition => condition is null))
        {
            return null;
        }
        return Numbers(
            _numbers.Keys.Where(place =>
                conditions.Any(condition =>
                    string.Equals(condition!.Facet, place.Facet, StringComparison.Ordinal) && condition.Allows(place.Id)
                )
            )
        );
    }

    private int[] Numbers(IEnumerable<Term> places) => [.. places.Select(place => _numbers[place])];
}
