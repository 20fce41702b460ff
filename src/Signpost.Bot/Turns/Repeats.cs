using System.Collections.Immutable;

namespace Signpost.Bot.Turns;

/// <summary>
/// Knows a turn that was taken before when it is delivered again, also under another id. (Channels and clients send
/// again what was not answered in time: protocol facts 3.2 and 4.3.)
/// </summary>
internal static class Repeats
{
    /// <summary>
    /// How long after a turn the same input, at a place where it means nothing, is taken for the same one sent again:
    /// for as long as a channel waits for an answer.
    /// </summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The same where a person sends it again: Web Chat offers that after 20 seconds. (Source: Web Chat's
    /// <c>sendTimeout</c>.)
    /// </summary>
    public static readonly TimeSpan WindowForPeople = TimeSpan.FromSeconds(60);

    /// <summary>How many turns of a conversation are known again.</summary>
    public const int MostRemembered = 16;

    /// <summary>
    /// How many of their answers are kept at any length, so that an entity stays small; a later repeat gets the latest one.
    /// </summary>
    public const int MostAnswers = 3;

    /// <summary>Answers of so many characters, such as the ids of Direct Line, are kept as long as their turns.</summary>
    public const int ShortAnswer = 100;

    /// <summary>
    /// The turn that this delivery surely is: one with the same id; the same words of the same sender at the same moment
    /// of the sender's clock; or the same words as the last turn, sent before that turn's answer was there to be
    /// answered, and thus for the same question.
    /// </summary>
    public static HandledTurn? Find(ConversationRecord? before, Delivery delivery)
    {
        if (before is not { Handled: { IsEmpty: false } handled })
        {
            return null;
        }
        var print = delivery.Print;
        foreach (var turn in handled)
        {
            if (
                (delivery.InputId is { } id && Same(turn.InputId, id))
                || (
                    delivery.Moment is { } moment
                    && Same(turn.Moment, moment)
                    && print is not null
                    && Same(turn.Print, print)
                )
            )
            {
                return turn;
            }
        }
        return
            print is not null
            && LastSaid(handled) is { } last
            && Same(last.Print, print)
            && delivery.SentAt < last.TakenAt
            ? last
            : null;
    }

    /// <summary>
    /// The last turn, where this delivery says the same soon after it and cannot well be meant for where the
    /// conversation now stands: a button, which names its own place; words that mean nothing here; or words of one's own,
    /// which hardly anybody gives for two fields in a row (see <see cref="Turn.IsCertain"/>). A person who presses a button
    /// again is answered for it: what it does again, it does to its own place.
    /// </summary>
    public static HandledTurn? FindUnlikely(
        ConversationRecord? before,
        Delivery delivery,
        bool certain,
        DateTimeOffset now
    ) =>
        before is { Handled: var handled }
        && LastSaid(handled) is { } last
        && now - last.TakenAt < (delivery.IsSentAgainByPeople ? WindowForPeople : Window)
        && (!certain || (!delivery.IsSentAgainByPeople && delivery.Input is Input.Pressed or Input.Filled))
        && Same(delivery.Print, last.Print)
            ? last
            : null;

    /// <summary>The turns taken last, this one before them.</summary>
    public static ImmutableArray<HandledTurn> Add(
        ImmutableArray<HandledTurn> handled,
        Delivery delivery,
        string? print,
        string answer,
        DateTimeOffset now
    )
    {
        var turns = ImmutableArray.CreateBuilder<HandledTurn>(Math.Min(handled.Length + 1, MostRemembered));
        turns.Add(
            new HandledTurn
            {
                InputId = delivery.InputId,
                Print = print,
                Moment = delivery.Moment,
                TakenAt = now,
                Answer = answer,
            }
        );
        for (var i = 0; turns.Count < turns.Capacity; i++)
        {
            var isKept = i + 1 < MostAnswers || handled[i].Answer is not { Length: > ShortAnswer };
            turns.Add(isKept ? handled[i] : handled[i] with { Answer = null });
        }
        return turns.MoveToImmutable();
    }

    /// <summary>The last turn in which something was said: clients send events of their own in between.</summary>
    private static HandledTurn? LastSaid(ImmutableArray<HandledTurn> handled)
    {
        foreach (var turn in handled)
        {
            if (turn.Print is not null)
            {
                return turn;
            }
        }
        return null;
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
