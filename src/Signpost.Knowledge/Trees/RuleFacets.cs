using System.Collections.Immutable;

namespace Signpost.Knowledge.Trees;

/// <summary>
/// What a set of rules can tell apart. Two terms of a facet that pass the same rules are one value; a term that passes
/// none is the same as no answer.
/// </summary>
internal sealed class RuleFacets
{
    /// <summary>The value of a facet that is not settled, or with a term that no rule passes.</summary>
    public const int NoValue = -1;

    private readonly List<int> _treeFacets = [];
    private readonly List<int> _firstValues = [];
    private readonly List<List<(int Term, int Value)>> _terms = [];
    private readonly List<ulong[]> _silent = [];
    private readonly List<ulong[]> _passing = [];
    private readonly Dictionary<int, int> _values = [];

    public RuleFacets(TreeGraph tree, IReadOnlyList<ImmutableArray<Condition>> rules)
    {
        var words = Bits.WordsFor(rules.Count);
        Rules = Bits.Of(words, Enumerable.Range(0, rules.Count));
        var readings = rules
            .SelectMany((conditions, rule) => conditions.Select(condition => (Rule: rule, Condition: condition)))
            .GroupBy(reading => reading.Condition.Facet, StringComparer.Ordinal);
        foreach (var facet in readings)
        {
            var silent = Bits.Of(words, Enumerable.Range(0, rules.Count).Except(facet.Select(reading => reading.Rule)));
            var number = tree.FindFacet(facet.Key);
            if (number < 0)
            {
                // What is never asked is never settled, so a rule that reads it matches nothing.
                Bits.Intersect(Rules, silent);
                continue;
            }
            _treeFacets.Add(number);
            _silent.Add(silent);
            _firstValues.Add(_passing.Count);
            _terms.Add(AddValues(tree, facet.Key, [.. facet], silent));
        }
        _firstValues.Add(_passing.Count);
    }

    /// <summary>The rules that read only what the tree asks.</summary>
    public ulong[] Rules { get; }

    /// <summary>How many facets are read.</summary>
    public int Count => _treeFacets.Count;

    /// <summary>How many values there are, of all facets together.</summary>
    public int ValueCount => _passing.Count;

    /// <summary>The number that the tree has for a facet.</summary>
    public int TreeFacet(int facet) => _treeFacets[facet];

    /// <summary>The first value of a facet; its last is the one before the first of the next facet.</summary>
    public int FirstValue(int facet) => _firstValues[facet];

    /// <summary>The terms of a facet that pass a rule, by the number that the tree has for them, and their values.</summary>
    public List<(int Term, int Value)> TermsOf(int facet) => _terms[facet];

    /// <summary>The value of a term, by the number that the tree has for it.</summary>
    public int ValueOf(int term) => _values.GetValueOrDefault(term, NoValue);

    /// <summary>The rules that do not read a facet, or that its value passes.</summary>
    public ulong[] Passing(int facet, int value) => value is NoValue ? _silent[facet] : _passing[value];

    private List<(int Term, int Value)> AddValues(
        TreeGraph tree,
        string facet,
        List<(int Rule, Condition Condition)> readings,
        ulong[] silent
    )
    {
        var passing = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        foreach (var term in readings.SelectMany(reading => reading.Condition.Terms))
        {
            passing.TryAdd(term, [.. silent]);
        }
        foreach (var reading in readings.GroupBy(reading => reading.Rule, reading => reading.Condition.Terms))
        {
            // Two conditions of one rule on one facet both have to pass.
            foreach (var term in reading.Aggregate((one, other) => [.. one.Intersect(other, StringComparer.Ordinal)]))
            {
                Bits.Add(passing[term], reading.Key);
            }
        }
        var values = new SetTable();
        var first = _passing.Count;
        var terms = new List<(int, int)>();
        foreach (var (term, rules) in passing)
        {
            var number = tree.FindTerm(facet, term);
            if (number < 0 || rules.AsSpan().SequenceEqual(silent))
            {
                continue;
            }
            var value = first + values.NumberOf(rules);
            if (value == _passing.Count)
            {
                _passing.Add(rules);
            }
            _values.Add(number, value);
            terms.Add((number, value));
        }
        return terms;
    }
}
