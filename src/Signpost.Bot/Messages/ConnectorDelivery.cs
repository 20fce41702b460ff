using Signpost.Bot.Activities;
using Signpost.Bot.Rendering;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Messages;

/// <summary>A delivery whose answer is one message, kept without addresses; the channel keeps the transcript.</summary>
internal sealed class ConnectorDelivery : Delivery
{
    /// <summary>The message that was written last.</summary>
    public Activity? Message { get; private set; }

    /// <inheritdoc/>
    public override WrittenTurn Write(long lastSequence, Reply? reply)
    {
        if (reply is null)
        {
            Message = null;
            return new WrittenTurn(string.Empty, []);
        }
        var kept = KeptActivity.Bounded(ActivityRenderer.Render(reply));
        Message = kept.Activity;
        return new WrittenTurn(kept.Json, []);
    }
}
