using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>Where a line runs.</summary>
/// <param name="Label">The top left corner of its label.</param>
/// <param name="Points">Its corners from the box that it leaves to the box that it leads to; at least two.</param>
public sealed record PlacedLine(Point Label, ImmutableArray<Point> Points);
