namespace Signpost;

/// <summary>Where conversations are kept.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IConversationStore
{
    /// <summary>The conversation under a key, or null when there is none yet.</summary>
    /// <param name="key">The conversation's key.</param>
    /// <param name="fresh">
    /// False: what this process saved last may be returned without asking storage, since <see cref="TrySaveAsync"/>
    /// finds out. True: storage is asked.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<ConversationRecord?> FindAsync(string key, bool fresh, CancellationToken cancellationToken);

    /// <summary>
    /// Saves a turn as a whole: the state and the transcript lines of the turn, or nothing.
    /// </summary>
    /// <param name="before">What the turn started from; null when it began the conversation.</param>
    /// <param name="after">What the turn made of it. Its <see cref="ConversationRecord.ETag"/> is not read.</param>
    /// <param name="lines">The lines to add to the transcript; may be empty.</param>
    /// <param name="cancellationToken">Ends the wait; the turn may then have been saved or not.</param>
    /// <returns>False when another turn came first: read again and take the turn again.</returns>
    Task<bool> TrySaveAsync(
        ConversationRecord? before,
        ConversationRecord after,
        IReadOnlyList<TranscriptLine> lines,
        CancellationToken cancellationToken
    );

    /// <summary>Lines of the transcript, in order.</summary>
    /// <param name="key">The conversation's key.</param>
    /// <param name="after">Only lines with a greater sequence number.</param>
    /// <param name="most">How many at the most; 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<TranscriptLine>> ReadTranscriptAsync(
        string key,
        long after,
        int most,
        CancellationToken cancellationToken
    );
}
