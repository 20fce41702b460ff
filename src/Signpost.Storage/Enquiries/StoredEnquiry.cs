using System.Collections.Immutable;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>An enquiry as it was read.</summary>
/// <param name="Row">Its row, or what an erased one has left.</param>
/// <param name="History">The rows of its history, oldest first.</param>
internal sealed record StoredEnquiry(TableEntity Row, IReadOnlyList<TableEntity> History)
{
    public string Reference => Row.RowKey;

    public bool IsErased => EnquiryRow.IsErased(Row);

    /// <summary>The enquiry with all that has become of it.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public FollowedEnquiry Follow()
    {
        // A long history comes in several pages, and entries may have been added after the first of them.
        var revision = EnquiryRow.RevisionOf(Row);
        ImmutableArray<HistoryEntry> history =
        [
            .. History.Select(HistoryRow.Read).Where(entry => entry.Revision <= revision),
        ];
        return history.IsEmpty
            ? throw new JsonException("The enquiry has no history.")
            : new FollowedEnquiry(EnquiryRow.Read(Row), history);
    }
}
