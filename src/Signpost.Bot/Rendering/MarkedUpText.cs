using System.Net;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering;

/// <summary>
/// Writes plain text for Teams, which runs the lines of other formats together: mark-up with a break for every line.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages)
/// The Agents Playground shows its emulator channel with the same client.
/// </summary>
internal static class MarkedUpText
{
    /// <summary>What <c>textFormat</c> says of the text.</summary>
    public const string Format = "xml";

    /// <summary>
    /// Whether a reply to <paramref name="inbound"/> is shown by such a client. Whoever expects replies in the HTTP
    /// answer is a program and gets plain text.
    /// </summary>
    public static bool IsFor(Activity inbound) =>
        inbound.ChannelId is "msteams" or "emulator" && inbound.DeliveryMode is not DeliveryModes.ExpectReplies;

    /// <summary>The text as one paragraph of mark-up; what looks like mark-up in it stays text.</summary>
    public static string Of(string plain) =>
        $"<p>{WebUtility.HtmlEncode(plain).Replace("\n", "<br/>", StringComparison.Ordinal)}</p>";
}
