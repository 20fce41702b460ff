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
    private const int SeedBytes = 8;

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
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var before = await conversations.FindAsync(delivery.Key, fresh: attempt > 0, cancellationToken);
            if (Repeats.Find(before, delivery) is { } known)
            {
                return Repeated(before!, known);
            }
            if (delivery.Input is Input.Arrived && before is { Conversation.JourneyVersion.Length: > 0 })
            {
                return new TurnResult(TurnOutcome.AlreadyBegun, null);
            }
            var kept = before?.Conversation;
            var (conversation, reply, certain) = await StepAsync(kept, delivery.Key, delivery.Input, cancellationToken);
            var sentAgain = Repeats.FindUnlikely(before, delivery, certain, clock.GetUtcNow());
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
                (conversation, reply, _) = await StepAsync(
                    kept,
                    delivery.Key,
                    new Input.SentAgain(),
                    cancellationToken
                );
            }
            var written = delivery.Write(before?.LastSequence ?? 0, reply);
            var after = new ConversationRecord
            {
                Conversation = conversation,
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
        }
        throw new StorageUnavailableException($"Other turns came first {MostTries} times in a row.");
    }

    /// <summary>The answer of a turn that was taken before; of one so long ago that it is not kept, the latest one.</summary>
    private static TurnResult Repeated(ConversationRecord record, HandledTurn turn) =>
        new(TurnOutcome.Repeated, turn.Answer ?? record.Handled[0].Answer);

    private async ValueTask<(Conversation Conversation, Reply? Reply, bool Certain)> StepAsync(
        Conversation? kept,
        string key,
        Input? input,
        CancellationToken cancellationToken
    )
    {
        if (input is null)
        {
            return (kept ?? NotBegun(key), null, true);
        }
        if (await PlaceAsync(kept, key, cancellationToken) is not { } place)
        {
            return (kept ?? NotBegun(key), FixedReplies.NothingPublished, true);
        }
        return place.Told is { } told
            ? (place.Conversation, told, true)
            : await TakeAsync(place.Journey, place.Conversation, input, cancellationToken);
    }

    private async ValueTask<(Conversation Conversation, Reply? Reply, bool Certain)> TakeAsync(
        Journey journey,
        Conversation conversation,
        Input input,
        CancellationToken cancellationToken
    )
    {
        var today = UkCalendar.Today(clock);
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var turn = Turn.Take(journey, conversation, input, today);
            if (
                turn.Enquiry is null
                && conversation is { Draft: null, Offered.IsEmpty: true }
                && turn.Conversation.IsAtStart
                && await NewerAsync(journey, cancellationToken) is { } newer
            )
            {
                var moved = Conversation.Begin(newer, conversation.Key, conversation.Seed) with
                {
                    Enquiries = conversation.Enquiries,
                    Course = conversation.Course,
                };
                turn = Turn.Take(newer, moved, AsWords(input, conversation), today);
            }
            if (turn.Enquiry is null || await enquiries.RecordAsync(turn.Enquiry, cancellationToken))
            {
                return (turn.Conversation, turn.Reply, turn.IsCertain);
            }
            conversation = conversation with { Enquiries = conversation.Enquiries + 1 };
        }
        throw new StorageUnavailableException($"{MostTries} references for one enquiry were taken.");
    }

    /// <summary>
    /// A button that led back to the start, as what it says: its place is one of the journey that is left, and on the
    /// newer one it would be taken for an old button.
    /// </summary>
    private static Input AsWords(Input input, Conversation left) =>
        input is Input.Pressed press && !left.IsAtStart && string.Equals(press.At, left.Place, StringComparison.Ordinal)
            ? new Input.Said(press.Says)
            : input;

    /// <summary>The journey that new conversations use, where that is another one than <paramref name="journey"/>.</summary>
    private async ValueTask<Journey?> NewerAsync(Journey journey, CancellationToken cancellationToken)
    {
        var current = await journeys.CurrentAsync(cancellationToken);
        return string.Equals(current?.Version, journey.Version, StringComparison.Ordinal) ? null : current;
    }

    private async ValueTask<Place?> PlaceAsync(Conversation? kept, string key, CancellationToken cancellationToken)
    {
        if (
            kept is { JourneyVersion.Length: > 0 }
            && await journeys.FindAsync(kept.JourneyVersion, cancellationToken) is { } journey
        )
        {
            return new Place(journey, kept, null);
        }
        if (await journeys.CurrentAsync(cancellationToken) is not { } current)
        {
            return null;
        }
        return kept is { JourneyVersion.Length: > 0 }
            ? Place.Replayed(current, kept, UkCalendar.Today(clock))
            : new Place(current, Conversation.Begin(current, key, NewSeed()), null);
    }

    private string NewSeed()
    {
        Span<byte> bytes = stackalloc byte[SeedBytes];
        random.GetBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>A conversation of which something is kept before any journey could begin it: it has no version.</summary>
    private static Conversation NotBegun(string key) =>
        new()
        {
            Key = key,
            JourneyVersion = string.Empty,
            Node = string.Empty,
        };
}
