using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>Where everything in a <see cref="Sketch"/> is drawn; a layout library works it out.</summary>
/// <param name="Size">The room that it all takes.</param>
/// <param name="Boxes">The top left corner of each box, in the order of <see cref="Sketch.Boxes"/>.</param>
/// <param name="Lines">Each line, in the order of <see cref="Sketch.Lines"/>.</param>
/// <param name="Panels">The room of each part that no line joins to another.</param>
public sealed record Arrangement(
    Size Size,
    ImmutableArray<Point> Boxes,
    ImmutableArray<PlacedLine> Lines,
    ImmutableArray<Panel> Panels
);
