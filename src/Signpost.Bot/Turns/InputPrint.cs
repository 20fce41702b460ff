using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Signpost.Bot.Turns;

/// <summary>Tells whether two inputs are the same, without keeping what was said.</summary>
internal static class InputPrint
{
    /// <summary>
    /// A hash of who sent what, 32 hexadecimal digits, with the conversation in it, so that equal words in two
    /// conversations look different. Null where nothing was said.
    /// </summary>
    public static string? Of(Delivery delivery)
    {
        string[]? said = delivery.Input switch
        {
            Input.Said words => ["said", words.Text],
            Input.Pressed press => ["pressed", press.At, press.Says],
            Input.Filled { Entries: var form } filled =>
            [
                "filled",
                filled.At,
                form.Name ?? string.Empty,
                form.Organisation ?? string.Empty,
                form.Email ?? string.Empty,
                form.Need ?? string.Empty,
                form.Agreed ? "yes" : "no",
            ],
            _ => null,
        };
        if (said is null)
        {
            return null;
        }
        var text = new StringBuilder();
        Append(text, delivery.Key);
        Append(text, delivery.Sender ?? string.Empty);
        foreach (var part in said)
        {
            Append(text, part);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static void Append(StringBuilder text, string part) =>
        text.Append(CultureInfo.InvariantCulture, $"{part.Length}|").Append(part);
}
