namespace Signpost;

/// <summary>
/// The notices that are still to be delivered. Those about enquiries are written by <see cref="IEnquiryLog"/>, in one
/// transaction with the enquiry.
/// </summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IOutbox
{
    /// <summary>Adds the digest of a day, once.</summary>
    /// <param name="day">The day.</param>
    /// <param name="digest">The digest; null when there is nothing to tell, and then there is none on this day.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when this day or a later one has been settled before.</returns>
    Task<bool> AddDigestAsync(DateOnly day, Notice? digest, CancellationToken cancellationToken);

    /// <summary>All that has not been delivered to everybody, dead ones included.</summary>
    IAsyncEnumerable<PendingNotice> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Some of the dead ones, as a rule in one call to storage, however many notices there are.
    /// </summary>
    /// <param name="most">How many at the most; 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<PendingNotice>> DeadAsync(int most, CancellationToken cancellationToken);

    /// <summary>
    /// Saves how far a notice has come, on the condition that nobody else has saved since it was read. Whoever is about to
    /// deliver saves a <see cref="PendingNotice.NextTryAt"/> in the future first: only one then delivers it.
    /// </summary>
    /// <returns>The notice with its new ETag, or null when somebody else came first or it is no longer there.</returns>
    Task<PendingNotice?> TrySaveAsync(PendingNotice notice, CancellationToken cancellationToken);

    /// <summary>Takes a notice out that has been delivered to everybody.</summary>
    Task RemoveAsync(PendingNotice notice, CancellationToken cancellationToken);

    /// <summary>Has a dead notice tried again, now.</summary>
    /// <returns>False when there is none such.</returns>
    Task<bool> ReviveAsync(string id, DateTimeOffset now, CancellationToken cancellationToken);
}
