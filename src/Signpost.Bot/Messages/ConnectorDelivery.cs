using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Messages;

/// <summary>A delivery whose answer is one message, kept without addresses; the channel keeps the transcript.</summary>
internal sealed class ConnectorDelivery : Delivery
{
    /// <summary>The message that was written last.</summary>
    public Activity? Message { get; private set; }

    /// <summary>How the message is shown.</summary>
    public required Presentation Presentation { get; init; }

    /// <summary>Whether others than the sender read what is said.</summary>
    public bool OthersReadAlong { get; init; }

    /// <inheritdoc/>
    public override WrittenTurn Write(long lastSequence, Reply? reply)
    {
        if (reply is null)
        {
            Message = null;
            return new WrittenTurn(string.Empty, []);
        }
        var kept = KeptActivity.Of(OthersReadAlong ? Warned(reply) : reply, Presentation);
        Message = kept.Activity;
        return new WrittenTurn(kept.Json, []);
    }

    private static Reply Warned(Reply reply) =>
        reply.Blocks.Any(block => block is Block.Form)
            ? reply with
            {
                Blocks = reply.Blocks.Insert(0, FixedReplies.OthersReadAlong),
            }
            : reply;
}
