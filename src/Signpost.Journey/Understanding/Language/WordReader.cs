using System.Text;

namespace Signpost;

/// <summary>Parts a text into words in the form in which they are compared; see <see cref="Phrase.Normalise"/>.</summary>
internal static class WordReader
{
    /// <summary>The most characters that one character of a text becomes: "&amp;" is read as " and ".</summary>
    public const int MostGrowth = 5;

    /// <summary>Reads the words of a text, as many as there is room for, and gives their number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Takes the letters of the words; <see cref="MostGrowth"/> times the text's length.</param>
    /// <param name="words">Takes the words.</param>
    public static int Read(ReadOnlySpan<char> text, Span<char> letters, Span<SaidWord> words)
    {
        var (count, used, start) = (0, 0, 0);
        var isBroken = false;
        var at = -1;
        foreach (var rune in text.EnumerateRunes())
        {
            at += at < 0 ? 1 : 0;
            var here = at;
            at += rune.Utf16SequenceLength;
            if (rune.Value is '\'' or '’' or '‘' || (rune.Value is '.' && IsWithinAcronym(text, here)))
            {
                continue;
            }
            if (Phrase.IsOfWord(rune))
            {
                used += Rune.ToLowerInvariant(rune).EncodeToUtf16(letters[used..]);
                continue;
            }
            End(words, ref count, ref start, used, ref isBroken);
            if (rune.Value is '&')
            {
                "and".CopyTo(letters[used..]);
                used += 3;
                End(words, ref count, ref start, used, ref isBroken);
            }
            isBroken |= rune.Value is '.' or ',' or ';' or ':' or '!' or '?' or '\n' or '(' or ')' or '–' or '—';
        }
        End(words, ref count, ref start, used, ref isBroken);
        return count;
    }

    /// <summary>"D.T.A.C." is read as "DTAC".</summary>
    private static bool IsWithinAcronym(ReadOnlySpan<char> text, int dot) =>
        dot > 0
        && dot + 1 < text.Length
        && char.IsAsciiLetter(text[dot - 1])
        && (dot == 1 || !char.IsAsciiLetterOrDigit(text[dot - 2]))
        && char.IsAsciiLetter(text[dot + 1])
        && (dot + 2 == text.Length || !char.IsAsciiLetterOrDigit(text[dot + 2]));

    private static void End(Span<SaidWord> words, ref int count, ref int start, int used, ref bool isBroken)
    {
        if (used > start && count < words.Length)
        {
            words[count++] = new SaidWord
            {
                Start = start,
                Length = used - start,
                Stem = SaidWord.NoStem,
                AfterBreak = isBroken,
            };
            isBroken = false;
        }
        start = used;
    }
}
