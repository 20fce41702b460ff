using System.Net;

namespace Signpost.Bot.Rendering;

/// <summary>
/// Writes plain text for Teams as mark-up with a break for every line. Teams runs single lines of Markdown together, and
/// the Agents Playground, which stands in for it, those of plain text too.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages)
/// </summary>
internal static class TeamsText
{
    /// <summary>The channel whose text is written so.</summary>
    public const string Channel = "msteams";

    /// <summary>What <c>textFormat</c> says of the text.</summary>
    public const string Format = "xml";

    /// <summary>The text as one paragraph of mark-up; what looks like mark-up in it stays text.</summary>
    public static string Of(string plain) =>
        $"<p>{WebUtility.HtmlEncode(plain).Replace("\n", "<br/>", StringComparison.Ordinal)}</p>";
}
