using System.Net;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering;

/// <summary>
/// Writes plain text for Teams where there is no card, since it runs the lines of other formats together: mark-up with a
/// break for every line.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages)
/// The Agents Playground shows its emulator channel with the same client.
/// </summary>
internal static class MarkedUpText
{
    /// <summary>What <c>textFormat</c> says of the text.</summary>
    public const string Format = "xml";

    /// <summary>
    /// Whether text for <paramref name="inbound"/> is shown by such a client as a message. The answer to a pressed action
    /// is shown as it is.
    /// </summary>
    public static bool IsFor(Activity inbound) =>
        inbound.Type is not ActivityTypes.Invoke && Presentation.For(inbound).Face is Face.Card;

    /// <summary>The text as one paragraph of mark-up; what looks like mark-up in it stays text.</summary>
    public static string Of(string plain) =>
        $"<p>{WebUtility.HtmlEncode(plain).Replace("\n", "<br/>", StringComparison.Ordinal)}</p>";
}
