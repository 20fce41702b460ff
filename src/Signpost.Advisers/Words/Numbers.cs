using System.Globalization;

namespace Signpost.Advisers.Words;

/// <summary>Writes numbers for people.</summary>
internal static class Numbers
{
    /// <summary>A count: <c>1,204</c>.</summary>
    public static string Write(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share as people read it: <c>43%</c>; nothing for a share of nothing.</summary>
    public static string Share(int part, int whole) =>
        whole > 0 ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0}%") : string.Empty;

    /// <summary>How long a bar is, as an attribute of SVG: from <c>0%</c> to <c>100%</c>.</summary>
    public static string Length(int part, int whole) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(whole > 0 ? Math.Clamp(100.0 * part / whole, 0, 100) : 0):0.#}%"
        );
}
