using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Signpost.Knowledge.Graph;

/// <summary>The shapes that a drawing and its legend are made of.</summary>
internal static class SvgShapes
{
    private const int BoxCorner = 5;
    private const int OutcomeCorner = 18;
    private const string Dashes = "9 6";

    public static void Question(SvgPen pen, Point at, Size size, string colour)
    {
        Box(pen, at, size, BoxCorner, Look.QuestionFill, colour, 2);
        pen.Draw(
            "rect",
            ("x", at.X),
            ("y", at.Y),
            ("width", Look.Bar),
            ("height", size.Height),
            ("rx", 3),
            ("fill", colour)
        );
    }

    public static void Outcome(SvgPen pen, Point at, Size size) =>
        Box(pen, at, size, OutcomeCorner, Look.OutcomeFill, Look.OutcomeLine, 2);

    public static void Panel(SvgPen pen, Panel panel) =>
        Box(pen, panel.At, panel.Size, OutcomeCorner, Look.Paper, Look.PanelLine, 1.5);

    public static void Banner(SvgPen pen, Point at, Size size, string colour) =>
        Box(pen, at, size, BoxCorner, colour, colour, 2);

    public static void Label(SvgPen pen, Point at, Size size, string colour, bool isDetour)
    {
        var shape = (at.X, at.Y, size.Width, size.Height);
        if (isDetour)
        {
            pen.Draw(
                "rect",
                ("x", shape.X),
                ("y", shape.Y),
                ("width", shape.Width),
                ("height", shape.Height),
                ("rx", BoxCorner),
                ("fill", Look.Paper),
                ("stroke", colour),
                ("stroke-width", 1.5),
                ("stroke-dasharray", Dashes)
            );
        }
        else
        {
            Box(pen, at, size, BoxCorner, Look.Paper, colour, 1.5);
        }
    }

    /// <summary>A line with an arrowhead at its end; it runs on a white band, so that lines which cross can be told apart.</summary>
    public static void Line(SvgPen pen, ImmutableArray<Point> points, string colour, bool isDetour)
    {
        var tip = points[^1];
        var (dx, dy) = Direction(points[^2], tip);
        var end = new Point(tip.X - (dx * (Look.Arrow - 1)), tip.Y - (dy * (Look.Arrow - 1)));
        var path = Path([.. points[..^1], end]);
        pen.Draw("path", ("d", path), ("fill", "none"), ("stroke", Look.Paper), ("stroke-width", 7));
        pen.Draw(
            "path",
            ("d", path),
            ("fill", "none"),
            ("stroke", colour),
            ("stroke-width", 2.5),
            ("stroke-dasharray", isDetour ? Dashes : "none")
        );
        var (x, y) = (tip.X - (dx * Look.Arrow), tip.Y - (dy * Look.Arrow));
        var half = Look.Arrow / 2 + 1;
        pen.Draw(
            "path",
            ("d", Text($"M{tip.X} {tip.Y}L{x - (dy * half)} {y + (dx * half)}L{x + (dy * half)} {y - (dx * half)}Z")),
            ("fill", colour)
        );
    }

    private static void Box(SvgPen pen, Point at, Size size, int corner, string fill, string line, double lineWidth) =>
        pen.Draw(
            "rect",
            ("x", at.X),
            ("y", at.Y),
            ("width", size.Width),
            ("height", size.Height),
            ("rx", corner),
            ("fill", fill),
            ("stroke", line),
            ("stroke-width", lineWidth)
        );

    /// <summary>The path along some points, with its corners rounded.</summary>
    private static string Path(ImmutableArray<Point> points)
    {
        var path = new StringBuilder(Text($"M{points[0].X} {points[0].Y}"));
        for (var i = 1; i < points.Length - 1; i++)
        {
            var corner = points[i];
            var before = Towards(corner, points[i - 1]);
            var after = Towards(corner, points[i + 1]);
            path.Append(Text($"L{before.X} {before.Y}Q{corner.X} {corner.Y} {after.X} {after.Y}"));
        }
        return path.Append(Text($"L{points[^1].X} {points[^1].Y}")).ToString();
    }

    /// <summary>The place where the rounding of a corner meets the straight line to the next point.</summary>
    private static Point Towards(Point corner, Point other)
    {
        var (dx, dy) = Direction(corner, other);
        var length = Math.Abs(other.X - corner.X) + Math.Abs(other.Y - corner.Y);
        var part = Math.Min(Look.Corner, length / 2);
        return new Point(corner.X + (dx * part), corner.Y + (dy * part));
    }

    /// <summary>Which way a straight line mostly runs: one step to the right, left, down or up.</summary>
    private static (int X, int Y) Direction(Point from, Point to) =>
        Math.Abs(to.X - from.X) >= Math.Abs(to.Y - from.Y)
            ? (Math.Sign(to.X - from.X), 0)
            : (0, Math.Sign(to.Y - from.Y));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
