using Azure;
using Signpost.Storage.Notices;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>
/// What one change of an enquiry writes, in one transaction: its row, the entry of its history, its row in the lists, and
/// the notice of it.
/// </summary>
internal static class EnquiryChange
{
    /// <summary>An enquiry that comes in.</summary>
    public static IEnumerable<TableTransactionAction> Receive(RecordedEnquiry recorded, HistoryEntry entry)
    {
        var reference = recorded.Enquiry.Reference;
        var list = ListRow.KeyOf(reference, before: null, recorded.FollowUp, entry.At);
        yield return Add(EnquiryRow.Write(recorded, (entry.Revision, entry.At), list));
        yield return Add(HistoryRow.Write(reference, entry));
        yield return Add(ListRow.Write(list, recorded, entry.At));
        yield return Add(EventRow.Write(NoticeOf(reference, entry)));
    }

    /// <summary>What happens to an enquiry later. It is made only if nobody has changed the enquiry since it was read.</summary>
    /// <param name="before">Its row as it was read.</param>
    /// <param name="after">The enquiry as it is to be.</param>
    /// <param name="entry">The entry of its history.</param>
    public static IEnumerable<TableTransactionAction> Follow(
        TableEntity before,
        RecordedEnquiry after,
        HistoryEntry entry
    )
    {
        var reference = after.Enquiry.Reference;
        var old = EnquiryRow.ListOf(before);
        var list = ListRow.KeyOf(reference, (old, EnquiryColumns.ReadFollowUp(before)), after.FollowUp, entry.At);
        yield return Replace(before, EnquiryRow.Write(after, (entry.Revision, entry.At), list));
        yield return Add(HistoryRow.Write(reference, entry));
        if (!string.Equals(list, old, StringComparison.Ordinal))
        {
            yield return new(TableTransactionActionType.Delete, new TableEntity(EnquiryKeys.Partition, old), ETag.All);
        }
        yield return new(TableTransactionActionType.UpsertReplace, ListRow.Write(list, after, entry.At));
        if (entry.Kind is not HistoryKind.FollowedUp)
        {
            yield return Add(EventRow.Write(NoticeOf(reference, entry)));
        }
    }

    /// <summary>What has changed on an enquiry and concerns nobody who follows it up: its history goes on as it was.</summary>
    public static IEnumerable<TableTransactionAction> Touch(TableEntity before, RecordedEnquiry after)
    {
        var last = (EnquiryRow.RevisionOf(before), EnquiryColumns.At(before, EnquiryColumns.ChangedAt));
        yield return Replace(before, EnquiryRow.Write(after, last, EnquiryRow.ListOf(before)));
    }

    private static Notice NoticeOf(string reference, HistoryEntry entry) =>
        new()
        {
            Id = Notice.IdOf(reference, entry.Revision),
            Kind = entry.Kind switch
            {
                HistoryKind.Received => NoticeKind.Received,
                HistoryKind.Withdrawn => NoticeKind.Withdrawn,
                _ => NoticeKind.Corrected,
            },
            At = entry.At,
            Reference = reference,
            Due = entry.After.Due,
        };

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    private static TableTransactionAction Replace(TableEntity before, TableEntity after) =>
        new(TableTransactionActionType.UpdateReplace, after, before.ETag);
}
