using Signpost.Storage;
using Signpost.Storage.Notices;
using Signpost.Storage.Tables;

namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>What there is in the table <c>enquiries</c>, row by row.</summary>
internal sealed class StoredEnquiries
{
    private StoredEnquiries(ILookup<Kind, TableEntity> rows)
    {
        Enquiries = [.. rows[Kind.Enquiry]];
        History = [.. rows[Kind.History]];
        Listed = [.. rows[Kind.Listed].Select(row => row.RowKey)];
    }

    /// <summary>The rows of the enquiries, in the order of their references.</summary>
    public IReadOnlyList<TableEntity> Enquiries { get; }

    /// <summary>The rows of their histories, in the order of their references.</summary>
    public IReadOnlyList<TableEntity> History { get; }

    /// <summary>The keys of the rows in the lists.</summary>
    public IReadOnlyList<string> Listed { get; }

    /// <summary>Reads all of it.</summary>
    public static async Task<StoredEnquiries> ReadAsync(string storage)
    {
        var rows = await TableOf(storage).QueryAsync<TableEntity>().ToListAsync();
        return new StoredEnquiries(rows.ToLookup(row => KindOf(row.RowKey)));
    }

    /// <summary>The outbox.</summary>
    public static Outbox OutboxOf(string storage) => new(TableOf(storage), Guid.NewGuid);

    private static TableClient TableOf(string storage) => new SignpostTables(new TableServiceClient(storage)).Enquiries;

    private static Kind KindOf(string key) =>
        key.StartsWith("list|", StringComparison.Ordinal) ? Kind.Listed
        : !key.StartsWith("SP-", StringComparison.Ordinal) ? Kind.Other
        : key.Contains('|', StringComparison.Ordinal) ? Kind.History
        : Kind.Enquiry;

    private enum Kind
    {
        Enquiry,
        History,
        Listed,
        Other,
    }
}
