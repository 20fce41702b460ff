using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>The row that an enquiry has in the lists: what a list shows of it, so that a page is one call.</summary>
internal static class ListRow
{
    /// <summary>Where an enquiry belongs now.</summary>
    /// <param name="reference">Its reference.</param>
    /// <param name="before">Where it was and how its follow-up stood; null when it is new.</param>
    /// <param name="after">Where its follow-up stands now.</param>
    /// <param name="at">When that changed.</param>
    public static string KeyOf(
        string reference,
        (string Key, FollowUp FollowUp)? before,
        FollowUp after,
        DateTimeOffset at
    ) =>
        after.Status is not EnquiryStatus.Closed ? EnquiryKeys.Open(after.Due, reference)
        : before is { FollowUp.Status: EnquiryStatus.Closed } same && same.FollowUp.ClosedAs == after.ClosedAs
            ? same.Key
        : EnquiryKeys.Closed(at, reference);

    public static TableEntity Write(string key, RecordedEnquiry recorded, DateTimeOffset changedAt)
    {
        var row = new TableEntity(EnquiryKeys.Partition, key)
        {
            [EnquiryColumns.Reference] = recorded.Enquiry.Reference,
            [EnquiryColumns.RecordedAt] = recorded.RecordedAt,
            [EnquiryColumns.ChangedAt] = changedAt,
            [EnquiryColumns.Name] = recorded.Enquiry.Name,
            [EnquiryColumns.Organisation] = recorded.Enquiry.Organisation,
            [EnquiryColumns.Email] = recorded.Enquiry.Email,
            [EnquiryColumns.Need] = recorded.Enquiry.Need,
        };
        EnquiryColumns.SetFollowUp(row, recorded.FollowUp);
        return row;
    }

    /// <summary>The line that a row of the lists, or of an enquiry, makes.</summary>
    public static InboxLine Read(TableEntity row)
    {
        var followUp = EnquiryColumns.ReadFollowUp(row);
        return new InboxLine
        {
            Reference = row.GetString(EnquiryColumns.Reference) ?? row.RowKey,
            RecordedAt = EnquiryColumns.At(row, EnquiryColumns.RecordedAt),
            Name = row.GetString(EnquiryColumns.Name) ?? string.Empty,
            Organisation = row.GetString(EnquiryColumns.Organisation) ?? string.Empty,
            Email = row.GetString(EnquiryColumns.Email) ?? string.Empty,
            Need = row.GetString(EnquiryColumns.Need) ?? string.Empty,
            Status = followUp.Status,
            ClosedAs = followUp.ClosedAs,
            Assignee = followUp.Assignee,
            Due = followUp.Due,
        };
    }
}
