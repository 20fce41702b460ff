using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering;

/// <summary>An activity beside the JSON that it is kept as.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Json">Its JSON.</param>
internal readonly record struct KeptActivity(Activity Activity, string Json)
{
    /// <summary>The most characters that storage keeps of one activity (see <see cref="TranscriptLine"/>).</summary>
    public const int MostCharacters = 30_000;

    /// <summary>Whether storage takes it.</summary>
    public bool Fits => Json.Length <= MostCharacters;

    /// <summary>Any activity as it is, however long.</summary>
    public static KeptActivity Of(Activity activity) =>
        new(activity, JsonSerializer.Serialize(activity, ActivityJson.Compact.Activity));

    /// <summary>
    /// The most characters of a message with a card. Teams refuses messages of more than 100 KB in UTF-16, and once
    /// refused more than 40 KB.
    /// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages)
    /// </summary>
    public const int MostCardCharacters = 20_000;

    /// <summary>A reply as it is shown; as text where its card would be too large.</summary>
    public static KeptActivity Of(Reply reply, Presentation presentation)
    {
        if (presentation.Face is Face.Card)
        {
            var card = Of(ActivityRenderer.Render(reply, presentation));
            if (card.Json.Length <= MostCardCharacters)
            {
                return card;
            }
            presentation = new Presentation(Face.Text);
        }
        return Bounded(ActivityRenderer.Render(reply, presentation));
    }

    /// <summary>
    /// One of our own messages. Where all of it would not fit, its data go first, since its text says the same; then the
    /// text is cut, and at last the buttons go.
    /// </summary>
    public static KeptActivity Bounded(Activity message)
    {
        var kept = Of(message);
        if (!kept.Fits && message.ChannelData is not null)
        {
            message = message with { ChannelData = null };
            kept = Of(message);
        }
        for (var most = PlainText.MostCharacters / 2; !kept.Fits && most > 1; most /= 2)
        {
            kept = Of(
                message with
                {
                    Text = PlainText.Cut(message.Text ?? string.Empty, most),
                    SuggestedActions = most < PlainText.MostCharacters / 4 ? null : message.SuggestedActions,
                }
            );
        }
        return kept;
    }

    /// <summary>Reads what was kept.</summary>
    public static Activity Read(string json) => JsonSerializer.Deserialize(json, ActivityJson.Compact.Activity)!;
}
