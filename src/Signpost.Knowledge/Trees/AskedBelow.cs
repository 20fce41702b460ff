namespace Signpost.Knowledge.Trees;

/// <summary>
/// What can still be asked at and below each node of a tree. Nodes below which the same facets are asked, with the same
/// terms on offer, are of one class: no rule can tell them apart.
/// </summary>
internal sealed class AskedBelow
{
    private readonly SetTable _classes = new();
    private readonly int[] _ofNode;
    private readonly int _facetWords;

    public AskedBelow(TreeGraph tree)
    {
        _facetWords = Bits.WordsFor(tree.FacetCount);
        _ofNode = new int[tree.Nodes.Length];
        var set = new ulong[_facetWords + Bits.WordsFor(tree.TermCount)];
        for (var node = _ofNode.Length - 1; node >= 0; node--)
        {
            Array.Clear(set);
            foreach (var arrow in tree.Arrows[node])
            {
                var below = _classes[_ofNode[arrow.To]];
                IsAskedTwice |= Bits.Has(below, arrow.Facet);
                Bits.Unite(set, below);
                Bits.Add(set, arrow.Facet);
                Bits.Add(set.AsSpan(_facetWords), arrow.Term);
            }
            _ofNode[node] = _classes.NumberOf(set);
        }
    }

    /// <summary>How many classes there are.</summary>
    public int Count => _classes.Count;

    /// <summary>Whether some facet can be settled twice on one path.</summary>
    public bool IsAskedTwice { get; }

    /// <summary>The class of a node.</summary>
    public int Of(int node) => _ofNode[node];

    /// <summary>Whether a facet can be asked at or below the nodes of a class.</summary>
    public bool Asks(int nodeClass, int facet) => Bits.Has(_classes[nodeClass], facet);

    /// <summary>Whether a term can be chosen at or below the nodes of a class.</summary>
    public bool Offers(int nodeClass, int term) => Bits.Has(_classes[nodeClass].AsSpan(_facetWords), term);
}
