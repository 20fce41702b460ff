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

    /// <summary>Whether what stands there is no part of a longer address.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-'))
        && !(end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        && !(end + 1 < text.Length && text[end] is '.' && char.IsLetterOrDigit(text[end + 1]));
}
