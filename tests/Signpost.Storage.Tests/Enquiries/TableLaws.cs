using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>What is always so in the table of enquiries, whoever has written to it and however often.</summary>
internal static class TableLaws
{
    private static readonly string[] OfLists =
    [
        "recordedAt",
        "changedAt",
        "name",
        "organisation",
        "email",
        "need",
        "status",
        "closedAs",
        "assignee",
        "assigneeName",
        "due",
    ];

    /// <summary>
    /// Every enquiry has one row in the lists, which says what the enquiry says; its history has no gap; and its last
    /// entry is where the follow-up stands.
    /// </summary>
    public static async Task HoldAsync(EnquiryTable table)
    {
        var rows = await table.Table.RowsAsync();
        var lists = rows.Where(row => row.RowKey.StartsWith("list|", StringComparison.Ordinal)).ToList();
        var enquiries = rows.Where(row => row.ContainsKey("opened")).ToList();
        Assert.Equal(
            enquiries.Select(row => row.RowKey).Order(),
            lists.Select(row => row.GetString("reference")!).Order()
        );
        foreach (var row in enquiries)
        {
            var list = lists.Single(listed => listed.GetString("reference") == row.RowKey);
            Assert.Equal(row.GetString("list"), list.RowKey);
            Assert.EndsWith($"|{row.RowKey}", list.RowKey, StringComparison.Ordinal);
            Assert.All(OfLists, column => Assert.Equal(row[column], list[column]));
            var isClosed = row.GetString("status") is "closed";
            var place = isClosed
                ? "list|c|"
                : $"list|o|{(row.GetString("due") is { Length: > 0 } due ? due : "9999-12-31")}|";
            Assert.StartsWith(place, list.RowKey, StringComparison.Ordinal);

            var followed = await table.FindAsync(row.RowKey);
            Assert.Equal(
                Enumerable.Range(1, row.GetInt32("revision")!.Value),
                followed.History.Select(e => e.Revision)
            );
            Assert.Equal(HistoryKind.Received, followed.History[0].Kind);
            Assert.Equal(followed.FollowUp, followed.History[^1].After);
        }
    }

    /// <summary>The places in which one of some texts stands, in any column of any row.</summary>
    public static IEnumerable<string> Holding(this IEnumerable<TableEntity> rows, params string[] texts) =>
        from row in rows
        from property in row
        let value = $"{property.Value}"
        from text in texts
        where value.Contains(text, StringComparison.OrdinalIgnoreCase)
        select $"{text} in {property.Key} of {row.RowKey}";
}
