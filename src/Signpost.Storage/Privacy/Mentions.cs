using System.Text.Json;

namespace Signpost.Storage.Privacy;

/// <summary>Looks for e-mail addresses in texts, and in the strings of texts that are JSON.</summary>
internal static class Mentions
{
    /// <summary>Whether one of some addresses stands in a text as a whole, in whatever case.</summary>
    public static bool Any(string text, IReadOnlyCollection<string> addresses)
    {
        if (text.Length > 0 && text[0] is '{' or '[')
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                return Any(json.RootElement, addresses);
            }
            catch (JsonException)
            {
                // Words that happen to begin like JSON.
            }
        }
        return addresses.Any(address => Has(text, address));
    }

    private static bool Any(JsonElement json, IReadOnlyCollection<string> addresses) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Any(member => Any(member.Value, addresses)),
            JsonValueKind.Array => json.EnumerateArray().Any(item => Any(item, addresses)),
            JsonValueKind.String => Any(json.GetString()!, addresses),
            _ => false,
        };

    private static bool Has(string text, string address)
    {
        for (
            var at = text.IndexOf(address, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(address, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (IsWhole(text, at, at + address.Length))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether what stands there is no part of a longer address, which would be somebody else's.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-'))
        && !(end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        && !GoesOn(text, end);

    /// <summary>
    /// Whether a domain goes on after a full stop: ".uk", and not ".Thanks", with which a sentence begins. What follows is
    /// taken for a domain where one of its parts is a top-level one that stands behind others, and none up to it
    /// begins with a capital after one that does not.
    /// </summary>
    private static bool GoesOn(string text, int end)
    {
        while (end < text.Length && text[end] is '.')
        {
            var before = text[text.LastIndexOfAny(['.', '@'], end - 1) + 1];
            var first = end + 1;
            end = first;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-'))
            {
                end++;
            }
            var part = text.AsSpan(first..end);
            if (part.IsEmpty || (char.IsUpper(part[0]) && char.IsLower(before)))
            {
                return false;
            }
            if (IsTopLevel(part))
            {
                return true;
            }
        }
        return false;
    }

    // Two letters are a country's. Of the others, these are the ones under which companies sell names to others.
    private static bool IsTopLevel(ReadOnlySpan<char> part) =>
        (part.Length == 2 && char.IsAsciiLetter(part[0]) && char.IsAsciiLetter(part[1]))
        || part.Equals("com", StringComparison.OrdinalIgnoreCase)
        || part.Equals("net", StringComparison.OrdinalIgnoreCase)
        || part.Equals("org", StringComparison.OrdinalIgnoreCase);
}
