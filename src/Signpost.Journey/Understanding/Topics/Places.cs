using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Which schemes there are for which places. A term with postcode areas is a place, and lies within another one that has
/// all of its words.
/// </summary>
internal sealed class Places
{
    private readonly ImmutableArray<Term> _places;
    private readonly FrozenSet<string> _facets;
    private readonly int _areas;

    public Places(Journey journey)
    {
        _places = [.. journey.Content.Terms.Where(term => !term.PostcodeAreas.IsEmpty)];
        _facets = _places.Select(place => place.Facet).ToFrozenSet(StringComparer.Ordinal);
        _areas = AreasOf(_places);
    }

    /// <summary>The places of each postcode area, which is written in lower case.</summary>
    public IEnumerable<(string Area, Term[] Places)> ByArea =>
        _places
            .SelectMany(place => place.PostcodeAreas.Select(area => (Area: Phrase.Normalise(area), Place: place)))
            .GroupBy(pair => pair.Area, pair => pair.Place, StringComparer.Ordinal)
            .Select(group => (group.Key, group.ToArray()));

    /// <summary>
    /// The numbers of some places, and of what lies within the smallest of them: "Rugby" is in Warwickshire and in the West
    /// Midlands, "the West Midlands" are all that lies in them.
    /// </summary>
    public int[] Numbers(IReadOnlyCollection<Term> terms)
    {
        var named = terms.Where(_places.Contains).ToList();
        var smallest = named.Where(place => !named.Exists(other => other != place && IsWithin(other, place)));
        return
        [
            .. named
                .Concat(_places.Where(place => smallest.Any(outer => IsWithin(place, outer))))
                .Distinct()
                .Select(NumberOf),
        ];
    }

    /// <summary>The numbers of the places that a scheme is for, or null for one that is not bound to places.</summary>
    public int[]? Of(Scheme scheme)
    {
        var conditions = scheme
            .Rules.Select(rule => rule.Conditions.FirstOrDefault(one => _facets.Contains(one.Facet)))
            .ToList();
        return conditions.Count == 0 || conditions.Contains(null)
            ? null
            : [.. _places.Where(place => conditions.Exists(one => Allows(one!, place))).Select(NumberOf)];
    }

    /// <summary>How much of all places some of them are, 0 to 1, by their postcode areas.</summary>
    public double Reach(int[] places) => (double)AreasOf(places.Select(number => _places[number])) / _areas;

    private int NumberOf(Term place) => _places.IndexOf(place);

    private static bool IsWithin(Term inner, Term outer) => inner.Words.All(outer.Words.Contains);

    private static bool Allows(Condition condition, Term place) =>
        string.Equals(condition.Facet, place.Facet, StringComparison.Ordinal) && condition.Allows(place.Id);

    private static int AreasOf(IEnumerable<Term> places) =>
        places.SelectMany(place => place.PostcodeAreas).Distinct(StringComparer.Ordinal).Count();
}
