namespace Signpost;

/// <summary>Where enquiries are kept for the people who follow up.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IEnquiryLog
{
    /// <summary>
    /// Writes an enquiry, with the first entry of its history and the notice of it, or nothing. Writing the same enquiry
    /// again (same conversation, same reference) changes nothing; with other words it corrects it, which is an entry and a
    /// notice of its own, and makes a closed enquiry new again. One that was withdrawn is so no longer, with the same words
    /// too, which is such an entry, if need be without corrections.
    /// One that was erased stays erased, and counts as written.
    /// </summary>
    /// <returns>False when another conversation's enquiry has this reference: take another reference.</returns>
    Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken);

    /// <summary>
    /// Closes an enquiry that the person withdraws, with an entry and a notice. Withdrawing it again changes nothing, unless
    /// somebody has opened it again.
    /// </summary>
    /// <param name="reference">Its reference.</param>
    /// <param name="conversationKey">The conversation that made it.</param>
    /// <param name="conversationSeed">The seed of that conversation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when that conversation has made no such enquiry, or it has been erased.</returns>
    Task<bool> WithdrawAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Erases an enquiry of which its person was told nothing, and whose conversation is gone. Its reference stays erased.
    /// One that another conversation made, or that is not there, is left alone.
    /// </summary>
    /// <param name="reference">Its reference.</param>
    /// <param name="conversationKey">The conversation that made it.</param>
    /// <param name="conversationSeed">The seed of that conversation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task EraseAsync(
        string reference,
        string conversationKey,
        string conversationSeed,
        CancellationToken cancellationToken
    );

    /// <summary>All enquiries that have not been erased, in the order of their references.</summary>
    IAsyncEnumerable<RecordedEnquiry> ListAsync(CancellationToken cancellationToken);
}
