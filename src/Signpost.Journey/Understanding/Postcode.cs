namespace Signpost;

/// <summary>Recognises the postcodes of the United Kingdom. Nothing but the area is ever used, and none is kept.</summary>
internal static class Postcode
{
    private const int LongestArea = 2;
    private const int LongestDistrict = 4;
    private const int InwardLength = 3;

    /// <summary>
    /// The area, in capitals, of a whole postcode (<c>CV1 2WT</c>), of its first half (<c>cv1</c>) or of an area alone
    /// (<c>CV</c>); null for anything else.
    /// </summary>
    public static string? AreaOf(string text)
    {
        var code = text.Trim().ToUpperInvariant();
        var space = code.IndexOf(' ', StringComparison.Ordinal);
        var (outward, inward) =
            space >= 0 ? (code[..space], code[(space + 1)..].Trim())
            : code.Length > LongestDistrict ? (code[..^InwardLength], code[^InwardLength..])
            : (code, string.Empty);
        var letters = 0;
        while (letters < outward.Length && char.IsAsciiLetter(outward[letters]))
        {
            letters++;
        }
        var district = outward.AsSpan(letters);
        return
            letters is >= 1 and <= LongestArea
            && (district.IsEmpty ? inward.Length == 0 : IsDistrict(district))
            && (inward.Length == 0 || IsInward(inward))
            ? outward[..letters]
            : null;
    }

    /// <summary>
    /// The letters of a word that may be the first half of a postcode, such as <c>cv1</c>; empty for any other word. Halves
    /// that end in a letter are left out, for "b2b" would be one.
    /// </summary>
    public static ReadOnlySpan<char> AreaOfDistrict(ReadOnlySpan<char> word)
    {
        var letters = word.IndexOfAnyExceptInRange('a', 'z');
        return
            letters is >= 1 and <= LongestArea
            && word.Length - letters <= 2
            && !word[letters..].ContainsAnyExceptInRange('0', '9')
            ? word[..letters]
            : [];
    }

    /// <summary>A digit, and perhaps a digit or a letter more.</summary>
    private static bool IsDistrict(ReadOnlySpan<char> district) =>
        district.Length <= 2
        && char.IsAsciiDigit(district[0])
        && (district.Length == 1 || char.IsAsciiLetterOrDigit(district[1]));

    /// <summary>A digit and two letters.</summary>
    private static bool IsInward(string inward) =>
        inward.Length == InwardLength
        && char.IsAsciiDigit(inward[0])
        && char.IsAsciiLetter(inward[1])
        && char.IsAsciiLetter(inward[2]);
}
