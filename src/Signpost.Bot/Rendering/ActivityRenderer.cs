using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering;

/// <summary>Makes one message activity of a reply.</summary>
public static class ActivityRenderer
{
    /// <summary>
    /// The message, without addresses: it is the same whoever it goes to, which is what lets a repeated input be
    /// answered again.
    /// </summary>
    public static Activity Render(Reply reply)
    {
        var asks = false;
        foreach (var block in reply.Blocks)
        {
            asks |= block is Block.Ask;
        }
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = PlainText.Render(reply),
            TextFormat = "plain",
            Locale = "en-GB",
            InputHint = asks ? "expectingInput" : "acceptingInput",
            SuggestedActions = reply.Options.IsEmpty ? null : new SuggestedActions(null, Buttons(reply)),
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

    private static CardAction[] Buttons(Reply reply)
    {
        var buttons = new CardAction[reply.Options.Length];
        for (var i = 0; i < buttons.Length; i++)
        {
            buttons[i] = new CardAction("imBack", reply.Options[i].Label, reply.Options[i].Says);
        }
        return buttons;
    }
}
