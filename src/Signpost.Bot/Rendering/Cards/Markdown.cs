using System.Buffers;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>
/// Knows which texts a TextBlock shows as they are. It reads Markdown, and Teams on a telephone shows the backslashes
/// of escaped Markdown, so there is no escaping: any other text is shown by a TextRun, which reads none.
/// (https://github.com/microsoft/AdaptiveCards/issues/5590, https://github.com/MicrosoftDocs/msteams-docs/issues/5793)
/// </summary>
internal static class Markdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]`~\\<>{}");
    private static readonly SearchValues<char> UrlMarks = SearchValues.Create("*_[]`~\\<>{}() \"'");

    /// <summary>Whether every reader of Markdown shows the text as it is.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0
        && !text.AsSpan().ContainsAny(Marks)
        && !text.AsSpan().ContainsAnyInRange('\0', '\u001f')
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !text.Contains("  ", StringComparison.Ordinal)
        && !BeginsBlock(text)
        && !HasEntity(text);

    /// <summary>Whether an address can stand in a Markdown link.</summary>
    public static bool IsPlainUrl(string url) =>
        url.Length > 0 && !url.AsSpan().ContainsAny(UrlMarks) && !url.AsSpan().ContainsAnyInRange('\0', '\u001f');

    /// <summary>Lists, headings, quotations, rules, underlines of headings and tables begin so.</summary>
    private static bool BeginsBlock(string text)
    {
        if (text[0] is '-' or '+' or '#' or '=' or '|' or ':')
        {
            return true;
        }
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')';
    }

    private static bool HasEntity(string text)
    {
        var start = text.IndexOf('&', StringComparison.Ordinal);
        return start >= 0 && text.IndexOf(';', start) > start;
    }
}
