using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>A box that is as large as the texts in it need.</summary>
internal sealed class TextBox
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly int _mostWidth;
    private readonly int _left;
    private readonly int _padding;
    private int _bottom;

    /// <summary>An empty box.</summary>
    /// <param name="mostWidth">The most that a line of text may take, in pixels.</param>
    /// <param name="padding">The room around the texts, in pixels.</param>
    /// <param name="bar">The width of the bar at the left that no text may touch, in pixels.</param>
    public TextBox(int mostWidth, int padding, int bar = 0)
    {
        _mostWidth = mostWidth;
        _padding = padding;
        _left = padding + bar;
        _bottom = padding;
    }

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    /// <summary>How much of the box at its top is a banner, in pixels; 0 for a box without one.</summary>
    public int BannerHeight { get; private set; }

    /// <summary>How far the texts stand from the left border, in pixels.</summary>
    public int TextLeft => _left;

    public Size Size => new(_left + _paragraphs.Max(paragraph => paragraph.Width) + _padding, _bottom + _padding);

    /// <summary>Puts banner texts on top; only an empty box can have them.</summary>
    public TextBox WithBanner(IEnumerable<string> texts, TextStyle style)
    {
        var narrow = _padding / 2;
        _bottom = narrow;
        foreach (var text in texts)
        {
            Add(text, style, gap: 0, isListed: false);
            BannerHeight = _bottom + narrow;
        }
        _bottom = BannerHeight + _padding;
        return this;
    }

    /// <summary>Puts texts below those that it has.</summary>
    /// <param name="texts">The texts, each on lines of its own.</param>
    /// <param name="style">How they are set.</param>
    /// <param name="gap">The room above each but the first of the box, in pixels.</param>
    /// <param name="isListed">Whether each has a dot before it.</param>
    public TextBox With(IEnumerable<string> texts, TextStyle style, int gap = 0, bool isListed = false)
    {
        foreach (var text in texts)
        {
            Add(text, style, _paragraphs.Count > 0 ? gap : 0, isListed);
        }
        return this;
    }

    private void Add(string text, TextStyle style, int gap, bool isListed)
    {
        var room = _mostWidth - (isListed ? Paragraph.Indent : 0);
        ImmutableArray<string> lines = [.. DrawableText.Wrap(text, style, room)];
        var paragraph = new Paragraph(lines, style, _bottom + gap, isListed);
        _paragraphs.Add(paragraph);
        _bottom = paragraph.Bottom;
    }
}
