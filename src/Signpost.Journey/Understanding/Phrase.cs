using System.Globalization;
using System.Text;

namespace Signpost;

/// <summary>The form in which words are compared.</summary>
public static class Phrase
{
    /// <summary>
    /// Lower case, "&amp;" as "and", apostrophes dropped, everything else that is no letter or digit as one space:
    /// <c>R&amp;D  tax-credits!</c> and <c>r and d tax credits</c> are the same phrase. Only signs give an empty phrase.
    /// </summary>
    public static string Normalise(string text)
    {
        var phrase = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\'' or '’' or '‘')
            {
                continue;
            }
            if (rune.Value is '&')
            {
                AppendSpace(phrase);
                phrase.Append("and ");
            }
            else if (IsOfWord(rune))
            {
                phrase.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else
            {
                AppendSpace(phrase);
            }
        }
        return phrase.ToString().TrimEnd();
    }

    /// <summary>Whether <paramref name="part"/> occurs in <paramref name="whole"/> as whole words; both normalised.</summary>
    public static bool Contains(string whole, string part) =>
        part.Length > 0 && $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    /// <summary>
    /// Whether a character is part of a word. Vowel signs of Hindi, Bengali and their like are marks with a width of their
    /// own, and belong to their word.
    /// </summary>
    internal static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void AppendSpace(StringBuilder phrase)
    {
        if (phrase.Length > 0 && phrase[^1] != ' ')
        {
            phrase.Append(' ');
        }
    }
}
