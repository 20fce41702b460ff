using System.Security.Cryptography;

namespace Signpost.Bot.Turns;

/// <summary>
/// Takes a turn from where a conversation is kept, and writes what its reply promises: an enquiry, or that one is
/// withdrawn. The conversation itself is not saved here.
/// </summary>
internal sealed class TurnSteps(
    IJourneySource journeys,
    IEnquiryLog enquiries,
    TimeProvider clock,
    RandomNumberGenerator random
)
{
    private const int MostTries = 10;
    private const int SeedBytes = 8;

    /// <summary>Takes an input.</summary>
    /// <param name="kept">The conversation as it is kept, or null when there is none yet.</param>
    /// <param name="key">Its key.</param>
    /// <param name="input">The input, or null for one that is only kept.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<TurnStep> TakeAsync(
        Conversation? kept,
        string key,
        Input? input,
        CancellationToken cancellationToken
    )
    {
        if (input is null)
        {
            return new TurnStep(kept ?? NotBegun(key), null);
        }
        if (await PlaceAsync(kept, key, cancellationToken) is not { } place)
        {
            return new TurnStep(kept ?? NotBegun(key), FixedReplies.NothingPublished);
        }
        return place.Told is { } told
            ? new TurnStep(place.Conversation, told)
            : await TakeAsync(place.Journey, place.Conversation, input, cancellationToken);
    }

    private async ValueTask<TurnStep> TakeAsync(
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
                turn is { Enquiry: null, Withdrawn: null }
                && conversation is { Draft: null, Review: null, Offered.IsEmpty: true }
                && turn.Conversation.IsAtStart
                && await NewerAsync(journey, cancellationToken) is { } newer
            )
            {
                var moved = Conversation.Begin(newer, conversation.Key, conversation.Seed) with
                {
                    Enquiries = conversation.Enquiries,
                    Course = conversation.Course,
                    Sent = conversation.Sent,
                    Reviews = conversation.Reviews,
                };
                turn = Turn.Take(newer, moved, AsWords(input, conversation), today);
            }
            if (turn.Kept is { } enquiry)
            {
                await enquiries.RecordAsync(enquiry, cancellationToken);
            }
            if (turn.Unsent is { } unsent)
            {
                return await WithoutAsync(unsent, turn, cancellationToken);
            }
            if (await WriteAsync(turn, cancellationToken))
            {
                return TurnStep.Of(turn);
            }
            if (turn.IfGone is { } gone)
            {
                return TurnStep.Of(turn with { Reply = gone, Enquiry = null, Withdrawn = null });
            }
            conversation = conversation with { Enquiries = conversation.Enquiries + 1 };
        }
        throw new StorageUnavailableException($"{MostTries} references for one enquiry were taken.");
    }

    /// <summary>Takes back what an earlier turn may have sent, and never gives its reference out again.</summary>
    private async Task<TurnStep> WithoutAsync(string unsent, Turn turn, CancellationToken cancellationToken)
    {
        var (left, key, seed) = (turn.Conversation, turn.Conversation.Key, turn.Conversation.Seed);
        var wasSent = await enquiries.WithdrawAsync(unsent, key, seed, cancellationToken);
        return TurnStep.Of(turn with { Conversation = wasSent ? left with { Enquiries = left.Enquiries + 1 } : left });
    }

    /// <summary>Writes what a turn promises.</summary>
    /// <returns>False when it cannot be promised.</returns>
    private Task<bool> WriteAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Enquiry is { } enquiry ? enquiries.RecordAsync(enquiry, cancellationToken)
        : turn.Withdrawn is { } reference
            ? enquiries.WithdrawAsync(reference, turn.Conversation.Key, turn.Conversation.Seed, cancellationToken)
        : Task.FromResult(true);

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
