namespace Signpost.Bot.Turns;

/// <summary>What a channel delivered, and how that channel writes down what comes of it.</summary>
public abstract class Delivery
{
    /// <summary>The key of the conversation, see <see cref="ConversationKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// What names this delivery: the same delivery made again has the same one. Null when the channel gives none; then
    /// nothing can be known to be a repeat. At most <see cref="Turns.InputId.MostCharacters"/> characters.
    /// </summary>
    public string? InputId { get; init; }

    /// <summary>Who sent it, as the channel names them; null when the channel does not say.</summary>
    public string? Sender { get; init; }

    /// <summary>The sender's own time of sending, as it came: the same when a client or a channel sends it again.</summary>
    public string? Moment { get; init; }

    /// <summary>When it was sent, by the channel's clock, or came in here, whichever was first.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>What it means for the journey; null when it is only to be kept and there is nothing to answer.</summary>
    public Input? Input { get; init; }

    /// <summary>
    /// Whether what comes again under another id was sent again by a person, who sees only what is in the transcript, and
    /// not by the channel, which waits for the answer of the first time.
    /// </summary>
    public virtual bool IsSentAgainByPeople => false;

    /// <summary>Who sent what, hashed; null where nothing was said.</summary>
    internal string? Print => field ??= InputPrint.Of(this);

    /// <summary>
    /// Writes the turn down. It may be asked more than once, when another turn came first: the last time counts.
    /// </summary>
    /// <param name="lastSequence">The number of the last line of the transcript so far; 0 when there is none.</param>
    /// <param name="reply">What the bot says, or null when it says nothing.</param>
    public abstract WrittenTurn Write(long lastSequence, Reply? reply);
}
