using System.Text.Json;

namespace Signpost.Bot.Activities;

/// <summary>
/// The part of a Bot Framework activity that Signpost reads and writes. Members that are not listed are tolerated and
/// left out. (Source: Bot Framework Activity schema, <c>botframework-activity.md</c>.)
/// </summary>
public sealed record Activity
{
    /// <summary>What sort of activity it is, see <see cref="ActivityTypes"/>; compared ordinally.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id of it, or null.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took it, ISO 8601, UTC; kept as text since it is never calculated with.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The sender's own time, ISO 8601 with an offset.</summary>
    public string? LocalTimestamp { get; init; }

    /// <summary>The sender's time zone, an IANA name.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Where replies are posted to (Connector REST).</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>emulator</c>, <c>directline</c>, ...</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Whom it is for.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>How <see cref="Text"/> is to be read: <c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>How attachments are laid out: <c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Who joined, for <see cref="ActivityTypes.ConversationUpdate"/>.</summary>
    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    /// <summary>The language of <see cref="Text"/>, BCP 47.</summary>
    public string? Locale { get; init; }

    /// <summary>The words of a message.</summary>
    public string? Text { get; init; }

    /// <summary>A few words for a notification, where <see cref="Text"/> is not shown.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether an answer is awaited: <c>expectingInput</c>, <c>acceptingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>What can be pressed instead of typed.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    /// <summary>Facts about the activity, such as mentions; raw.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>What belongs to the channel alone; raw, and returned as it came.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>What an installation update did: <c>add</c>, <c>remove</c>, ...</summary>
    public string? Action { get; init; }

    /// <summary>The id of the activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>What <see cref="Value"/> is.</summary>
    public string? ValueType { get; init; }

    /// <summary>Data that goes with it; raw.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The name of an event or an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>Why a conversation ended.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// How replies travel: <c>expectReplies</c> asks for them in the HTTP answer; anything else means through the
    /// connector.
    /// </summary>
    public string? DeliveryMode { get; init; }
}
