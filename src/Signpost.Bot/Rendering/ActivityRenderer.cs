using Signpost.Bot.Activities;
using Signpost.Bot.Rendering.Cards;
using Signpost.Bot.Rendering.Web;

namespace Signpost.Bot.Rendering;

/// <summary>Makes one message activity of a reply.</summary>
public static class ActivityRenderer
{
    /// <summary>The most characters of what a notification says.</summary>
    private const int MostSummary = 120;

    /// <summary>
    /// The message, without addresses: it is the same whoever it goes to, which is what lets a repeated input be
    /// answered again. A card is the whole of its message: Teams makes two messages of a text with a card.
    /// </summary>
    /// <param name="reply">What is said.</param>
    /// <param name="presentation">How it is shown.</param>
    public static Activity Render(Reply reply, Presentation presentation)
    {
        var text = PlainText.Render(reply);
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Locale = "en-GB",
            InputHint = Asks(reply) ? "expectingInput" : "acceptingInput",
        };
        if (presentation.Face is Face.Card)
        {
            return message with
            {
                Summary = SummaryOf(reply, text),
                Attachments = [CardFace.Of(reply, presentation, text)],
            };
        }
        return message with
        {
            Text = text,
            TextFormat = "plain",
            SuggestedActions =
                reply.Options.IsEmpty ? null
                : presentation.Face is Face.Web ? new SuggestedActions(null, WebFace.Buttons(reply))
                : new SuggestedActions(null, Buttons(reply)),
        };
    }

    /// <summary>
    /// Addresses a rendered message to whoever sent <paramref name="inbound"/>, in the text format that the channel
    /// shows best.
    /// </summary>
    public static Activity Address(Activity message, Activity inbound) =>
        Formatted(message, inbound) with
        {
            ChannelId = inbound.ChannelId,
            ServiceUrl = inbound.ServiceUrl,
            From = inbound.Recipient,
            Recipient = inbound.From,
            Conversation = inbound.Conversation,
            ReplyToId = inbound.Id,
            SuggestedActions =
                message.SuggestedActions is { } suggested && inbound.From?.Id is { } user
                    ? suggested with
                    {
                        To = [user],
                    }
                    : message.SuggestedActions,
        };

    private static Activity Formatted(Activity message, Activity inbound) =>
        MarkedUpText.IsFor(inbound) && message.Text is { } text
            ? message with
            {
                Text = MarkedUpText.Of(text),
                TextFormat = MarkedUpText.Format,
            }
            : message;

    private static bool Asks(Reply reply)
    {
        foreach (var block in reply.Blocks)
        {
            if (block is Block.Ask)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What a notification says: what is told first, or asked.</summary>
    private static string SummaryOf(Reply reply, string text)
    {
        var first = reply.Blocks.IsEmpty ? null : reply.Blocks[0];
        var words = first switch
        {
            Block.Paragraph paragraph => paragraph.Text,
            Block.Ask ask => ask.Text,
            _ => text,
        };
        var line = words.AsSpan();
        return PlainText.Cut(
            line[..(line.IndexOf('\n') is var end and >= 0 ? end : line.Length)].ToString(),
            MostSummary
        );
    }

    private static CardAction[] Buttons(Reply reply)
    {
        var buttons = new CardAction[reply.Options.Length];
        for (var i = 0; i < buttons.Length; i++)
        {
            buttons[i] = new CardAction("imBack", reply.Options[i].Label, new ActionValue(reply.Options[i].Says));
        }
        return buttons;
    }
}
