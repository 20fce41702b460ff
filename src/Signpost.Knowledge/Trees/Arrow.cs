namespace Signpost.Knowledge.Trees;

/// <summary>A <see cref="Signpost.Way"/> with numbers in place of ids.</summary>
/// <param name="Number">The place of the arrow among all arrows of its tree.</param>
/// <param name="Way">The way.</param>
/// <param name="From">The number of the question it leaves.</param>
/// <param name="To">The number of the node it leads to.</param>
/// <param name="Facet">The number of the facet that it settles.</param>
/// <param name="Term">The number of the term that it settles the facet as.</param>
internal sealed record Arrow(int Number, Way Way, int From, int To, int Facet, int Term);
