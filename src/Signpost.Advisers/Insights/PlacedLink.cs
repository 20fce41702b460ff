using System.Globalization;

namespace Signpost.Advisers.Insights;

/// <summary>A link in a picture: a band of one width from the right side of a node to the left side of another.</summary>
/// <param name="Link">What it shows.</param>
/// <param name="FromX">Where its middle begins, from the left edge of the picture, in pixels.</param>
/// <param name="FromY">The same from the top edge.</param>
/// <param name="ToX">Where its middle ends, from the left edge.</param>
/// <param name="ToY">The same from the top edge.</param>
/// <param name="Width">How wide it is.</param>
public sealed record PlacedLink(FlowLink Link, double FromX, double FromY, double ToX, double ToY, double Width)
{
    private const double LeastBend = 40;

    /// <summary>Its middle, as the path data of SVG.</summary>
    public string Path
    {
        get
        {
            var bend = Math.Max(LeastBend, Math.Abs(ToX - FromX) / 2);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"M{FromX:0.##} {FromY:0.##}C{FromX + bend:0.##} {FromY:0.##} {ToX - bend:0.##} {ToY:0.##} {ToX:0.##} {ToY:0.##}"
            );
        }
    }
}
