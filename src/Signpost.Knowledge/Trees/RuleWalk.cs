using System.Collections.Immutable;

namespace Signpost.Knowledge.Trees;

/// <summary>
/// What the answers of a path mean to a set of rules, and nothing else about them: which rules can still match. Answers
/// that no rule can tell apart from here on have the same number, so that walking all of them is walking one.
/// </summary>
/// <remarks>
/// A number stands for the rules that can still match at a node: each of their facets is settled with a term that
/// passes, or can be settled so below. Where a facet that was settled can be settled again below, its value is part of
/// it too. Once a rule has all its facets settled for good the number is <see cref="Matched"/>; once none can match any
/// more it is <see cref="Hopeless"/>.
/// </remarks>
internal sealed class RuleWalk
{
    /// <summary>No rule can match, whatever is answered from here on.</summary>
    public const int Hopeless = 0;

    /// <summary>A rule matches, whatever is answered from here on.</summary>
    public const int Matched = 1;

    private readonly TreeGraph _tree;
    private readonly RuleFacets _facets;
    private readonly ClassMasks?[] _masks;
    private readonly SetTable _known = new();
    private readonly ulong[] _next;
    private readonly int _ruleWords;

    /// <param name="tree">The tree that is walked.</param>
    /// <param name="rules">The conditions of each rule.</param>
    public RuleWalk(TreeGraph tree, IReadOnlyList<ImmutableArray<Condition>> rules)
    {
        _tree = tree;
        _facets = new RuleFacets(tree, rules);
        _masks = new ClassMasks?[tree.Below.Count];
        _ruleWords = Bits.WordsFor(rules.Count);
        _next = new ulong[_ruleWords + 1 + Bits.WordsFor(_facets.ValueCount)];
        _known.NumberOf(_next);
        // No rule is called by the bit in the word between the rules and the values: it marks that one has matched.
        _next[_ruleWords] = 1;
        _known.NumberOf(_next);
    }

    /// <summary>How many arrows the tree has.</summary>
    public int ArrowCount => _tree.ArrowCount;

    /// <summary>What is known before the first answer.</summary>
    public int Begin(int start) => Begin(start, _facets.Rules);

    /// <summary>What is known before the first answer when only some of the rules hold.</summary>
    public int Begin(int start, ReadOnlySpan<ulong> rules)
    {
        Array.Clear(_next);
        rules.CopyTo(_next);
        Bits.Intersect(_next, _facets.Rules);
        var masks = MasksOf(start);
        for (var facet = 0; facet < _facets.Count; facet++)
        {
            Bits.Intersect(_next, masks.Below[facet]);
        }
        return Number(masks);
    }

    /// <summary>What is known once an arrow has been taken.</summary>
    public int Take(int known, Arrow arrow)
    {
        if (known is Hopeless or Matched)
        {
            return known;
        }
        var before = _known[known];
        var from = MasksOf(arrow.From);
        var to = MasksOf(arrow.To);
        Array.Clear(_next);
        before.AsSpan(0, _ruleWords).CopyTo(_next);
        foreach (var facet in from.Open)
        {
            var value = _facets.TreeFacet(facet) == arrow.Facet ? _facets.ValueOf(arrow.Term) : Held(before, facet);
            var below = to.Below[facet];
            var passes = _facets.Passing(facet, value);
            for (var i = 0; i < _ruleWords; i++)
            {
                _next[i] &= below[i] | passes[i];
            }
            if (value >= 0 && to.IsOpen(facet))
            {
                Bits.Add(_next.AsSpan(_ruleWords + 1), value);
            }
        }
        return Number(to);
    }

    /// <summary>
    /// Whether whatever <paramref name="less"/> leads to, <paramref name="more"/> leads to as well, or to more matches.
    /// Both must be known at the same node.
    /// </summary>
    public bool IsWithin(int less, int more)
    {
        var (one, other) = (_known[less], _known[more]);
        return Bits.IsWithin(one.AsSpan(0, _ruleWords), other.AsSpan(0, _ruleWords))
            && (less is Hopeless || one.AsSpan(_ruleWords).SequenceEqual(other.AsSpan(_ruleWords)));
    }

    /// <summary>
    /// Whether the same rules, in the same order, can still match in this walk and in one of another tree. False may
    /// mean that it cannot be told.
    /// </summary>
    public bool KnowsTheSame(int known, RuleWalk other, int knownThere) =>
        !_tree.Below.IsAskedTwice
        && !other._tree.Below.IsAskedTwice
        && _known[known].AsSpan(0, _ruleWords + 1).SequenceEqual(other._known[knownThere].AsSpan(0, _ruleWords + 1));

    private int Number(ClassMasks masks)
    {
        var rules = _next.AsSpan(0, _ruleWords);
        return Bits.Meet(rules, masks.Certain) ? Matched
            : rules.IndexOfAnyExcept(0UL) < 0 ? Hopeless
            : _known.NumberOf(_next);
    }

    private int Held(ulong[] known, int facet)
    {
        if (_tree.Below.IsAskedTwice)
        {
            for (var value = _facets.FirstValue(facet); value < _facets.FirstValue(facet + 1); value++)
            {
                if (Bits.Has(known.AsSpan(_ruleWords + 1), value))
                {
                    return value;
                }
            }
        }
        return RuleFacets.NoValue;
    }

    private ClassMasks MasksOf(int node)
    {
        var nodeClass = _tree.Below.Of(node);
        return _masks[nodeClass] ??= new ClassMasks(_tree, _facets, nodeClass);
    }

    private sealed class ClassMasks
    {
        private readonly bool[] _isOpen;

        public ClassMasks(TreeGraph tree, RuleFacets facets, int nodeClass)
        {
            _isOpen = new bool[facets.Count];
            Below = new ulong[facets.Count][];
            Certain = [.. facets.Rules];
            var open = new List<int>();
            for (var facet = 0; facet < facets.Count; facet++)
            {
                var silent = facets.Passing(facet, RuleFacets.NoValue);
                Below[facet] = silent;
                if (!tree.Below.Asks(nodeClass, facets.TreeFacet(facet)))
                {
                    continue;
                }
                open.Add(facet);
                _isOpen[facet] = true;
                Below[facet] = [.. silent];
                foreach (var (term, value) in facets.TermsOf(facet))
                {
                    if (tree.Below.Offers(nodeClass, term))
                    {
                        Bits.Unite(Below[facet], facets.Passing(facet, value));
                    }
                }
                Bits.Intersect(Certain, silent);
            }
            Open = [.. open];
        }

        /// <summary>The facets that can still be asked.</summary>
        public int[] Open { get; }

        /// <summary>For each facet the rules that do not read it or that an answer below can still let pass.</summary>
        public ulong[][] Below { get; }

        /// <summary>The rules that read nothing that can still be asked.</summary>
        public ulong[] Certain { get; }

        public bool IsOpen(int facet) => _isOpen[facet];
    }
}
