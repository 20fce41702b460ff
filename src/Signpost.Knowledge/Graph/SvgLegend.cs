namespace Signpost.Knowledge.Graph;

/// <summary>Says below a drawing what its shapes mean, and which version and day it shows.</summary>
internal sealed class SvgLegend
{
    private const int SampleWidth = 46;
    private const int SampleHeight = 24;
    private const int Gap = 12;
    private const int RowHeight = SampleHeight + Gap;
    private const int Apart = 36;

    private readonly List<Entry> _entries = [];
    private readonly TextBox _version;
    private readonly int _width;

    public SvgLegend(TreePicture picture, int width)
    {
        _width = width;
        _version = new TextBox(width, padding: 0).With([PictureWords.Drawn(picture)], Look.Legend);
        Place("A question", (pen, at, size) => SvgShapes.Question(pen, at, size, Look.Lines[0]));
        Place("An outcome: the first sentence that it says", SvgShapes.Outcome);
        if (picture.Nodes.Any(node => node.IsStart))
        {
            Place("The start", (pen, at, size) => SvgShapes.Banner(pen, at, size, Look.StartFill));
        }
        if (picture.Nodes.Any(node => !node.Checks.IsEmpty))
        {
            Place("The check of one scheme", (pen, at, size) => SvgShapes.Banner(pen, at, size, Look.CheckFill));
        }
        Place(
            "Answers that lead on",
            (pen, at, size) => SvgShapes.Label(pen, at, size, Look.Lines[0], isDetour: false)
        );
        if (picture.Edges.Any(edge => edge.IsDetour))
        {
            Place(
                "Taken only if the test that it names holds",
                (pen, at, size) => SvgShapes.Label(pen, at, size, Look.Lines[0], isDetour: true)
            );
        }
    }

    private sealed record Entry(string Text, Action<SvgPen, Point, Size> Sample, Point At)
    {
        public int Right => At.X + SampleWidth + Gap + Look.Legend.WidthOf(Text);
    }

    /// <summary>The room from its top to its bottom, in pixels.</summary>
    public int Height => _entries[^1].At.Y + RowHeight + Gap + _version.Size.Height;

    /// <summary>Draws it with its top left corner at 0, 0.</summary>
    public void Draw(SvgPen pen)
    {
        foreach (var entry in _entries)
        {
            entry.Sample(pen, entry.At, new Size(SampleWidth, SampleHeight));
            pen.Write(entry.At.X + SampleWidth + Gap, entry.At.Y + 17, Look.Legend, entry.Text);
        }
        // From the left, so that another version's digits, which may be wider, move nothing.
        pen.Write(_version, new Point(0, Height - _version.Size.Height), Look.Quiet);
    }

    private void Place(string text, Action<SvgPen, Point, Size> sample)
    {
        var last = _entries.Count > 0 ? _entries[^1] : null;
        var entry = new Entry(text, sample, new Point(last is null ? 0 : last.Right + Apart, last?.At.Y ?? 0));
        _entries.Add(
            entry.Right > _width && last is not null ? entry with { At = new Point(0, entry.At.Y + RowHeight) } : entry
        );
    }
}
