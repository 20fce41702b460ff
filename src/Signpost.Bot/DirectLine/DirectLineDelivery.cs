using System.Globalization;
using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.Bot.Rendering.Web;
using Signpost.Bot.Turns;

namespace Signpost.Bot.DirectLine;

/// <summary>
/// A delivery whose transcript is ours to keep: what the user posted and what the bot says become lines of it. The
/// answer is the id of what was posted.
/// </summary>
internal sealed class DirectLineDelivery : Delivery
{
    /// <summary>The channel id that clients see.</summary>
    public const string Channel = "directline";

    private static readonly ChannelAccount Bot = new("signpost", "Signpost", "bot");

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Who is spoken to, or null while that is not known.</summary>
    public required string? UserId { get; init; }

    /// <summary>What was posted, or null for an arrival.</summary>
    public required Activity? Posted { get; init; }

    /// <summary>When it came.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Clients send again by themselves under the same id; a person who presses "Retry" in Web Chat does not.</summary>
    public override bool IsSentAgainByPeople => true;

    /// <inheritdoc/>
    public override WrittenTurn Write(long lastSequence, Reply? reply)
    {
        var lines = new List<TranscriptLine>(2);
        string? postedId = null;
        if (Posted is not null)
        {
            var sequence = lastSequence + 1;
            postedId = DirectLineIds.Activity(ConversationId, sequence);
            lines.Add(
                new TranscriptLine(sequence, KeptActivity.Of(AsShown(Posted, ConversationId, postedId, Now)).Json)
            );
        }
        if (reply is not null)
        {
            var sequence = lastSequence + lines.Count + 1;
            lines.Add(new TranscriptLine(sequence, KeptActivity.Bounded(AsSaid(reply, sequence, postedId)).Json));
        }
        return new WrittenTurn(postedId ?? string.Empty, lines);
    }

    /// <summary>
    /// What a client sees of an activity that it posted: all of it that we read, channelData untouched, with our id and
    /// time and with nothing that only servers need.
    /// </summary>
    public static Activity AsShown(Activity posted, string conversationId, string id, DateTimeOffset now) =>
        posted with
        {
            Id = id,
            Timestamp = Stamp(now),
            ChannelId = Channel,
            Conversation = new ConversationAccount(conversationId),
            ServiceUrl = null,
            Recipient = null,
            DeliveryMode = null,
            MembersAdded = null,
            SuggestedActions = null,
        };

    private Activity AsSaid(Reply reply, long sequence, string? replyToId)
    {
        var message = ActivityRenderer.Render(reply, new Presentation(Face.Web));
        return message with
        {
            Id = DirectLineIds.Activity(ConversationId, sequence),
            // Clients sort by time: the answer comes after what it answers.
            Timestamp = Stamp(Now.AddMilliseconds(1)),
            ChannelId = Channel,
            Conversation = new ConversationAccount(ConversationId),
            From = Bot,
            ReplyToId = replyToId,
            ChannelData = WebReply.ChannelData(reply),
            SuggestedActions =
                message.SuggestedActions is { } suggested && UserId is { } user
                    ? suggested with
                    {
                        To = [user],
                    }
                    : message.SuggestedActions,
        };
    }

    private static string Stamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
