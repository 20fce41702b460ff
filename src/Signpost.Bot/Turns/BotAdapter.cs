using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Bot.DirectLine;
using Signpost.Bot.Messages;
using Signpost.Bot.Rendering;

namespace Signpost.Bot.Turns;

/// <summary>Turns an activity into a turn of the conversation, and the reply into activities.</summary>
/// <param name="turns">Takes the turns.</param>
/// <param name="clock">The clock, for the timestamps of a transcript.</param>
/// <param name="logger">Told of turns that could not be saved; never of who said what.</param>
public sealed partial class BotAdapter(TurnTaker turns, TimeProvider clock, ILogger<BotAdapter> logger)
{
    /// <summary>
    /// Takes the turn of an activity that came from a channel. The same activity sent again gets the same message again.
    /// </summary>
    /// <param name="inbound">The activity, with a channel and a conversation.</param>
    /// <param name="cancellationToken">Ends the wait; the turn may then have been saved or not.</param>
    /// <returns>The message to send back, addressed; an apology when storage does not answer.</returns>
    public async Task<BotAnswer> ReceiveAsync(Activity inbound, CancellationToken cancellationToken)
    {
        if (ActivityInput.Of(inbound) is not { } input)
        {
            return BotAnswer.Nothing;
        }
        var delivery = new ConnectorDelivery
        {
            Key = Scope.KeyOf(inbound, input),
            InputId = InputId.From(inbound.Id),
            Sender = inbound.From?.Id,
            Moment = SentTime.Moment(inbound),
            SentAt = SentTime.Of(inbound, clock.GetUtcNow()),
            Input = input,
            OthersReadAlong = Scope.IsGroup(inbound),
            Presentation = Presentation.For(inbound),
        };
        try
        {
            var result = await turns.TakeAsync(delivery, cancellationToken);
            var message = result switch
            {
                { Outcome: TurnOutcome.Taken } => delivery.Message,
                { Answer.Length: > 0 } => KeptActivity.Read(result.Answer),
                _ => null,
            };
            return new BotAnswer(message is null ? null : ActivityRenderer.Address(message, inbound), Saved: true);
        }
        catch (StorageUnavailableException failure)
        {
            NotSaved(logger, delivery.Key, failure.Message);
            var apology = ActivityRenderer.Render(FixedReplies.NotSaved, new Presentation(Face.Text));
            return new BotAnswer(ActivityRenderer.Address(apology, inbound), Saved: false);
        }
    }

    /// <summary>Begins a Direct Line conversation with a greeting, unless it has begun.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="userId">Who begins it, or null while that is not known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer: nothing was begun.</exception>
    internal Task<TurnResult> BeginAsync(string conversationId, string? userId, CancellationToken cancellationToken) =>
        turns.TakeAsync(
            new DirectLineDelivery
            {
                Key = ConversationKey.ForDirectLine(conversationId),
                SentAt = clock.GetUtcNow(),
                Input = new Input.Arrived(),
                ConversationId = conversationId,
                UserId = userId,
                Posted = null,
                Now = clock.GetUtcNow(),
            },
            cancellationToken
        );

    /// <summary>
    /// Takes a message or keeps an event that was posted to Direct Line. The answer is the id of the activity in the
    /// transcript; the same one again when the client sends it again.
    /// </summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="posted">The activity, whose sender has been made sure of.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer: the client should send it again.</exception>
    internal Task<TurnResult> PostAsync(string conversationId, Activity posted, CancellationToken cancellationToken) =>
        turns.TakeAsync(
            new DirectLineDelivery
            {
                Key = ConversationKey.ForDirectLine(conversationId),
                InputId = ClientActivityId.Of(posted),
                Sender = posted.From?.Id,
                Moment = SentTime.Moment(posted),
                SentAt = clock.GetUtcNow(),
                Input = ActivityInput.Of(posted),
                ConversationId = conversationId,
                UserId = posted.From?.Id,
                Posted = posted,
                Now = clock.GetUtcNow(),
            },
            cancellationToken
        );

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn of conversation {Key} was not saved. {Reason}")]
    private static partial void NotSaved(ILogger logger, string key, string reason);
}
