using System.Security.Cryptography;

namespace Signpost.Bot.Turns;

/// <summary>
/// The one loop of the bot: read the conversation, take the turn, record an enquiry, save all of it or nothing. An
/// ordinary turn costs one read and one write of storage, and no read where the store still knows the conversation.
/// </summary>
/// <param name="journeys">Where journeys come from.</param>
/// <param name="conversations">Where conversations are kept.</param>
/// <param name="enquiries">Where enquiries are kept.</param>
/// <param name="clock">The clock, for the date in the United Kingdom.</param>
/// <param name="random">Draws the seeds of conversations.</param>
public sealed class TurnTaker(
    IJourneySource journeys,
    IConversationStore conversations,
    IEnquiryLog enquiries,
    TimeProvider clock,
    RandomNumberGenerator random
)
{
    private const int MostTries = 10;

    private readonly TurnSteps _steps = new(journeys, enquiries, clock, random);

    // A channel waits 15 seconds, and the answer has yet to be delivered within them.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Takes what was delivered, once: a turn that another one overtook is taken again from where that one left the
    /// conversation, so that both count.
    /// </summary>
    /// <exception cref="StorageUnavailableException">
    /// Storage does not answer, or others kept coming first. The delivery has not been marked as handled; making it
    /// again is safe.
    /// </exception>
    public async Task<TurnResult> TakeAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await TakeOnceAsync(delivery, either.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new StorageUnavailableException(
                $"Storage did not answer within {Patience.TotalSeconds} seconds.",
                late
            );
        }
    }

    private async Task<TurnResult> TakeOnceAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var overtaken = Overtaken.Nothing;
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var before = await conversations.FindAsync(delivery.Key, fresh: attempt > 0, cancellationToken);
            if (Repeats.Find(before, delivery) is { } known)
            {
                await overtaken.SettleAsync(before!.Conversation, enquiries, cancellationToken);
                return Repeated(before, known);
            }
            if (delivery.Input is Input.Arrived && before is { Conversation.JourneyVersion.Length: > 0 })
            {
                return new TurnResult(TurnOutcome.AlreadyBegun, null);
            }
            var kept = overtaken.On(before?.Conversation);
            var step = await _steps.TakeAsync(kept, delivery.Key, delivery.Input, cancellationToken);
            if (!overtaken.IsToldBy(step))
            {
                overtaken = await overtaken.SettleAsync(kept, enquiries, cancellationToken);
                kept = overtaken.On(kept);
                step = await _steps.TakeAsync(kept, delivery.Key, delivery.Input, cancellationToken);
            }
            var sentAgain = Repeats.FindUnlikely(before, delivery, step.IsCertain, clock.GetUtcNow());
            if (sentAgain is not null && !delivery.IsSentAgainByPeople)
            {
                if (attempt == 0)
                {
                    // Another process may have taken a turn since, and no save follows that would find it out.
                    continue;
                }
                return Repeated(before!, sentAgain);
            }
            if (sentAgain is not null)
            {
                step = await _steps.TakeAsync(kept, delivery.Key, new Input.SentAgain(), cancellationToken);
            }
            var written = delivery.Write(before?.LastSequence ?? 0, step.Reply);
            var after = new ConversationRecord
            {
                Conversation = step.Conversation,
                LastSequence = written.Lines.Count == 0 ? before?.LastSequence ?? 0 : written.Lines[^1].Sequence,
                Handled = Repeats.Add(
                    before?.Handled ?? [],
                    delivery,
                    // Somebody who says it a third time means it: this is nobody's print.
                    sentAgain is null
                        ? delivery.Print
                        : string.Empty,
                    written.Answer,
                    clock.GetUtcNow()
                ),
            };
            if (await conversations.TrySaveAsync(before, after, written.Lines, cancellationToken))
            {
                return new TurnResult(TurnOutcome.Taken, written.Answer);
            }
            overtaken = overtaken.And(step);
        }
        throw new StorageUnavailableException($"Other turns came first {MostTries} times in a row.");
    }

    /// <summary>The answer of a turn that was taken before; of one so long ago that it is not kept, the latest one.</summary>
    private static TurnResult Repeated(ConversationRecord record, HandledTurn turn) =>
        new(TurnOutcome.Repeated, turn.Answer ?? record.Handled[0].Answer);
}
