using System.Collections.Immutable;

namespace Signpost.Advisers.Insights;

/// <summary>
/// A picture of how conversations went through the tree: nodes in columns, and links between them as wide as the
/// conversations that took them are many.
/// </summary>
/// <param name="Nodes">The nodes, column by column, from the top.</param>
/// <param name="Links">The links, the widest first.</param>
/// <param name="Width">How wide the picture is, in pixels.</param>
/// <param name="Height">How high it is.</param>
/// <param name="LeavesOut">How many links, the narrowest, are not in it.</param>
public sealed record Sankey(
    ImmutableArray<PlacedNode> Nodes,
    ImmutableArray<PlacedLink> Links,
    double Width,
    double Height,
    int LeavesOut
);
