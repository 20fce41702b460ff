namespace Signpost.Knowledge.Graph;

/// <summary>Shortens what is said to its first sentence.</summary>
internal static class FirstSentence
{
    /// <summary>
    /// The text up to the first full stop, question mark or exclamation mark after which a capital letter begins the
    /// next sentence; the stop of "e.g." ends none.
    /// </summary>
    public static string Of(string text)
    {
        for (var i = 1; i < text.Length - 2; i++)
        {
            var isEnd = text[i] is '?' or '!' || (text[i] is '.' && !IsAbbreviated(text, i));
            if (isEnd && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2]))
            {
                return text[..(i + 1)];
            }
        }
        return text;
    }

    private static bool IsAbbreviated(string text, int stop) =>
        stop >= 2 && (text[stop - 2] is '.' || char.IsWhiteSpace(text[stop - 2]));
}
