namespace Signpost.Knowledge.Graph;

/// <summary>How a line of text is set.</summary>
/// <param name="Size">The size of the letters, in pixels.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="Colour">Their colour, as in <c>#12263f</c>.</param>
internal sealed record TextStyle(int Size, bool IsBold, string Colour)
{
    /// <summary>
    /// The fonts, the preferred one first. They are nearly as wide as one another and wider than most that might take
    /// their place, so that what fits here fits everywhere.
    /// </summary>
    public const string Fonts = "Verdana, 'DejaVu Sans', 'Bitstream Vera Sans', Geneva, 'Segoe UI', Arial, sans-serif";

    // Verdana's letters are up to this much wider than those that were measured.
    private const double Reserve = 1.05;

    // In hundredths of the size, for the letters from space to tilde: the wider of DejaVu Sans and Liberation Sans.
    private static readonly int[] Regular =
    [
        .. (int[])[32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34],
        .. (int[])[64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56],
        .. (int[])[102, 69, 69, 73, 78, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79],
        .. (int[])[67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56],
        .. (int[])[50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62],
        .. (int[])[64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84],
    ];

    private static readonly int[] Bold =
    [
        .. (int[])[35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37],
        .. (int[])[70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 62],
        .. (int[])[100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 56, 78, 64, 100, 84, 86],
        .. (int[])[74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 56],
        .. (int[])[50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69],
        .. (int[])[72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84],
    ];

    /// <summary>From one line to the next, in pixels.</summary>
    public int LineHeight => (Size * 13 + 9) / 10;

    /// <summary>The width in pixels that a text takes at the most.</summary>
    public int WidthOf(string text)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            hundredths += Hundredths(rune.Value);
        }
        return (int)Math.Ceiling(hundredths * Size * Reserve / 100);
    }

    private int Hundredths(int code) =>
        code switch
        {
            < ' ' => 0,
            <= '~' => (IsBold ? Bold : Regular)[code - ' '],
            '‘' or '’' => 38,
            '“' or '”' => 66,
            '–' => 56,
            '•' => 64,
            < 0x180 => 120,
            _ => 160,
        };
}
