using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>Some lines of text in a <see cref="TextBox"/>.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Top">From the top of the box to the top of the first line, in pixels.</param>
/// <param name="IsListed">Whether it is one of a list, with a dot before it.</param>
internal sealed record Paragraph(ImmutableArray<string> Lines, TextStyle Style, int Top, bool IsListed)
{
    /// <summary>How far a listed text stands to the right of its dot, in pixels.</summary>
    public const int Indent = 13;

    public int Left => IsListed ? Indent : 0;

    public int Bottom => Top + (Lines.Length * Style.LineHeight);

    public int Width => Left + Lines.Max(Style.WidthOf);

    /// <summary>Where the letters of a line stand, below the top of the box, in pixels.</summary>
    public int Baseline(int line) => Top + (line * Style.LineHeight) + Style.Size;
}
