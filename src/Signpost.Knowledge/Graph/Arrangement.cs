using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>Where everything in a <see cref="Sketch"/> is drawn; a layout library works it out.</summary>
/// <param name="Size">The room that it all takes.</param>
/// <param name="Boxes">The top left corner of each box, in the order of <see cref="Sketch.Boxes"/>.</param>
/// <param name="Lines">Each line, in the order of <see cref="Sketch.Lines"/>.</param>
public sealed record Arrangement(Size Size, ImmutableArray<Point> Boxes, ImmutableArray<PlacedLine> Lines)
{
    private static readonly double WidthOfPaper = Math.Sqrt(2);

    /// <summary>The one of several that can be printed largest on a sheet of A paper on its side.</summary>
    /// <param name="arrangements">At least one; of two that are equally large, the earlier is taken.</param>
    public static Arrangement LargestOnPaper(IEnumerable<Arrangement> arrangements) =>
        arrangements.MinBy(one => Math.Max(one.Size.Width / WidthOfPaper, one.Size.Height))!;
}
