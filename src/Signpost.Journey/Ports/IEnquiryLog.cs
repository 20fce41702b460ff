namespace Signpost;

/// <summary>Where enquiries are kept for the people who follow up.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IEnquiryLog
{
    /// <summary>
    /// Writes an enquiry. Writing the same enquiry again (same conversation, same reference) changes nothing.
    /// </summary>
    /// <returns>False when another conversation's enquiry has this reference: take another reference.</returns>
    Task<bool> RecordAsync(Enquiry enquiry, CancellationToken cancellationToken);

    /// <summary>All enquiries with the time at which each was recorded, the oldest month first.</summary>
    IAsyncEnumerable<RecordedEnquiry> ListAsync(CancellationToken cancellationToken);
}
