using Signpost.Knowledge.Graph;

namespace Signpost.Knowledge.Tests.Graph;

/// <summary>Places everything one under another: good enough to be drawn, and the same on every machine.</summary>
internal static class Stacked
{
    private const int Gap = 20;

    public static string Draw(TreePicture picture)
    {
        var sketch = new Sketch(picture);
        return SvgDrawing.Write(sketch, Arrange(sketch));
    }

    public static Arrangement Arrange(Sketch sketch)
    {
        var y = 0;
        var boxes = sketch.Boxes.Select(size => Next(size, 0)).ToList();
        var left = sketch.Boxes.Max(size => size.Width) + Gap;
        var lines = sketch
            .Lines.Select(line => new PlacedLine(
                Next(line.Label, left),
                [
                    boxes[line.From],
                    new Point(left, boxes[line.From].Y),
                    new Point(left, boxes[line.To].Y),
                    boxes[line.To],
                ]
            ))
            .ToList();
        var width = left + sketch.Lines.Select(line => line.Label.Width).DefaultIfEmpty().Max();
        return new Arrangement(new Size(width, y), [.. boxes], [.. lines], [new Panel(new(0, 0), new(width, y))]);

        Point Next(Size size, int x)
        {
            var at = new Point(x, y);
            y += size.Height + Gap;
            return at;
        }
    }
}
