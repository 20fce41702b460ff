namespace Signpost;

/// <summary>The enquiries, for the people who follow up.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IInbox
{
    /// <summary>
    /// One page of a list. Without <see cref="InboxFilter.Search"/> it takes one call to storage for each page, whatever
    /// there is.
    /// </summary>
    /// <param name="filter">What is listed.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="from">The <see cref="InboxPage.Next"/> of the page before; null, or anything else, for the first.</param>
    /// <param name="most">How many at the most; 1 to 200.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<InboxPage> PageAsync(
        InboxFilter filter,
        DateOnly today,
        string? from,
        int most,
        CancellationToken cancellationToken
    );

    /// <summary>Counts what is open, in one call to storage.</summary>
    /// <param name="adviser">The id of the adviser who asks.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<InboxCounts> CountAsync(string adviser, DateOnly today, CancellationToken cancellationToken);

    /// <summary>One enquiry with its history, or null when there is none under this reference, or it has been erased.</summary>
    Task<FollowedEnquiry?> FindAsync(string reference, CancellationToken cancellationToken);

    /// <summary>Edits an enquiry as <see cref="FollowUpEdit.Decide"/> says, against all others who do the same.</summary>
    Task<EditResult> EditAsync(string reference, FollowUpEdit edit, CancellationToken cancellationToken);
}
