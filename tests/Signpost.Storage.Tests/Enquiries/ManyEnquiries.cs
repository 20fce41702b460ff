using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>Fills a table faster than people could.</summary>
internal static class ManyEnquiries
{
    private static readonly DateTimeOffset At = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Adds the rows of enquiries that <paramref name="wanted"/> picks by their keys.</summary>
    public static async Task AddAsync(
        EnquiryTable table,
        int count,
        Func<int, FollowUp> followUp,
        Func<string, bool> wanted
    )
    {
        var rows = Enumerable
            .Range(0, count)
            .SelectMany(number => Rows(number, followUp(number)))
            .Where(action => wanted(action.Entity.RowKey));
        foreach (var some in rows.Chunk(100))
        {
            await table.Table.SubmitTransactionAsync(some);
        }
        table.Wire.Reset();
    }

    /// <summary>Adds places in the lists only: pages are made of nothing else.</summary>
    public static Task ListAsync(EnquiryTable table, int count, Func<int, FollowUp> followUp) =>
        AddAsync(table, count, followUp, key => key.StartsWith("list|", StringComparison.Ordinal));

    private static IEnumerable<TableTransactionAction> Rows(int number, FollowUp followUp)
    {
        HistoryEntry entry = new()
        {
            Revision = 1,
            Kind = HistoryKind.Received,
            At = At.AddSeconds(number),
            After = followUp,
        };
        var enquiry = Enquiry(Numbered(number)) with { Name = $"Person {number}" };
        return EnquiryChange.Receive(new RecordedEnquiry(enquiry, entry.At, followUp, []), entry);
    }
}
