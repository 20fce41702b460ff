using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Which schemes there are for which places. A facet whose terms have postcode areas is one of places; a place lies within
/// another one of its facet or not that has all of its words.
/// </summary>
internal sealed class Places
{
    private readonly FrozenDictionary<Term, int> _numbers;
    private readonly int[][] _within;
    private readonly ImmutableArray<string>[] _areasOf;
    private readonly int _areaCount;
    private readonly FrozenSet<string> _facets;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _areas;

    public Places(Journey journey)
    {
        Term[] places = [.. journey.Content.Terms.Where(term => !term.PostcodeAreas.IsEmpty)];
        _numbers = places.Select((term, number) => (term, number)).ToFrozenDictionary(pair => pair.term, pair => pair.number);
        _within = [
            .. places.Select(one =>
                Numbers(places.Where(other => other.Words.All(one.Words.Contains) || one.Words.All(other.Words.Contains)))
            ),
        ];
        _areasOf = [.. places.Select(place => place.PostcodeAreas)];
        _areaCount = places.SelectMany(place => place.PostcodeAreas).Distinct(StringComparer.Ordinal).Count();
        _areas = places
            .SelectMany(place => place.PostcodeAreas.Select(area => (Area: Phrase.Normalise(area), Place: place)))
            .GroupBy(pair => pair.Area, pair => pair.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, Numbers, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _facets = places.Select(place => place.Facet).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The places of a postcode area, as numbers.</summary>
    public ReadOnlySpan<int> InArea(ReadOnlySpan<char> area) =>
        !area.IsEmpty && _areas.TryGetValue(area, out var places) ? places : [];

    /// <summary>Whether a term is a place.</summary>
    public bool Has(Term term) => _numbers.ContainsKey(term);

    /// <summary>A place, those that lie within it and those that it lies within, as numbers.</summary>
    public ReadOnlySpan<int> Within(Term place) => _within[_numbers[place]];

    /// <summary>How much of all places some of them are, 0 to 1, by their postcode areas.</summary>
    public double Reach(int[] places) => (double)places.SelectMany(place => _areasOf[place]).Distinct(StringComparer.Ordinal).Count() / _areaCount;

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
