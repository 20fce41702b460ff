using System.Globalization;
using System.Text;
using System.Xml;

namespace Signpost.Knowledge.Graph;

/// <summary>Text made fit to be drawn.</summary>
internal static class DrawableText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// A text on one line, with single spaces; what XML cannot hold and nobody can see is shown as a replacement
    /// character.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (!isSpace)
            {
                clean.Append((IsDrawable(rune) ? rune : Rune.ReplacementChar).ToString());
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }
        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>
    /// The lines that a text takes where none may be wider than <paramref name="mostWidth"/>. It breaks between words,
    /// and inside a word only where the word alone is too wide.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, TextStyle style, int mostWidth)
    {
        var line = new StringBuilder();
        foreach (var word in Clean(text).Split(' ').SelectMany(word => Pieces(word, style, mostWidth)))
        {
            if (line.Length > 0 && style.WidthOf($"{line} {word}") > mostWidth)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }
        yield return line.ToString();
    }

    private static IEnumerable<string> Pieces(string word, TextStyle style, int mostWidth)
    {
        var piece = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (piece.Length > 0 && style.WidthOf($"{piece}{element}") > mostWidth)
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(element);
        }
        yield return piece.ToString();
    }

    // Joiners hold some scripts and pictures together; every other format character is unseen or turns text around.
    private static bool IsDrawable(Rune rune) =>
        (
            rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
            || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        ) && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));
}
