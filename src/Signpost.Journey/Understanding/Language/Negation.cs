namespace Signpost;

/// <summary>Finds what is said not to be so: "we are not an NHS body", "don't want a loan".</summary>
internal static class Negation
{
    private const int MostNegated = 4;

    /// <summary>Marks the words that a "not" before them denies.</summary>
    public static void Mark(SaidText text)
    {
        for (var place = 0; place < text.Words.Length; place++)
        {
            if (Denies(place, text))
            {
                MarkAfter(place, text);
            }
        }
    }

    /// <summary>
    /// Whether a word denies what comes after it. "We can't find a grant" and "we never told HMRC" do not: they are about
    /// a grant, and about HMRC.
    /// </summary>
    private static bool Denies(int place, SaidText text) =>
        text.LettersAt(place) switch
        {
            "not" => text.LettersAt(place + 1) is not ("only" or "sure" or "just" or "know" or "yet"),
            "isnt" or "arent" or "wasnt" => true,
            "without" => true,
            "dont" or "doesnt" or "didnt" => text.LettersAt(place + 1) is "want" or "need",
            "than" => text.LettersAt(place - 1) is "rather",
            "of" => text.LettersAt(place - 1) is "instead",
            _ => false,
        };

    private static void MarkAfter(int place, SaidText text)
    {
        var words = text.Words;
        var marked = 0;
        for (var next = place + 1; next < words.Length && marked < MostNegated; next++)
        {
            if (words[next].AfterBreak || (marked > 0 && BeginsAnew(text.LettersAt(next))))
            {
                return;
            }
            if (words[next].Kind is not SaidKind.Function)
            {
                words[next].IsNegated = true;
                marked++;
            }
        }
    }

    private static bool BeginsAnew(ReadOnlySpan<char> word) =>
        word
            is "we"
                or "i"
                or "im"
                or "weve"
                or "were"
                or "it"
                or "its"
                or "but"
                or "just"
                or "who"
                or "what"
                or "how"
                or "so";
}
