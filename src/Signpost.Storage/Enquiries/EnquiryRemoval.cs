using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>
/// Removes an enquiry with its history and its notices. Only its reference and the time stay, so that nothing brings it
/// back. Whoever calls turns what it throws into what the ports name, with <see cref="StorageCall"/>.
/// </summary>
/// <param name="table">The table <c>enquiries</c>.</param>
internal sealed class EnquiryRemoval(TableClient table)
{
    private const int MostInTransaction = 100;

    private readonly EnquiryPartition _partition = new(table);

    /// <summary>Removes one enquiry, if it still is what it is removed for.</summary>
    /// <param name="reference">Its reference.</param>
    /// <param name="still">Whether the enquiry, as it is now, is to go.</param>
    /// <param name="at">The time that stays.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many entries of its history and how many notices went with it; null when it is not removed.</returns>
    public async Task<(int Entries, int Notices)?> RemoveAsync(
        string reference,
        Func<StoredEnquiry, bool> still,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        HashSet<string> entries = new(StringComparer.Ordinal);
        HashSet<string> notices = new(StringComparer.Ordinal);
        for (var tries = 1; ; tries++)
        {
            if (await _partition.FindAsync(reference, cancellationToken) is not { } stored)
            {
                return null;
            }
            var isOurs = stored.Row.GetDateTimeOffset(EnquiryColumns.ErasedAt) == at && entries.Count > 0;
            if (isOurs)
            {
                return (entries.Count, notices.Count);
            }
            if (stored.IsErased || !still(stored))
            {
                return null;
            }
            var events = await EventKeysAsync(reference, cancellationToken);
            entries.UnionWith(stored.History.Select(row => row.RowKey));
            notices.UnionWith(events);
            try
            {
                await SubmitAsync(stored, events, at, cancellationToken);
                return (entries.Count, notices.Count);
            }
            catch (RequestFailedException race) when (Race.Is(race) && tries < Race.MostTries)
            {
                // It was changed or a notice was delivered just now, or this was carried out and its answer lost.
            }
        }
    }

    /// <summary>
    /// Removes the rows. A history too long for one transaction goes from its oldest entry on, and its last entries with
    /// the enquiry itself, so that what can still be found can still be read.
    /// </summary>
    private async Task SubmitAsync(
        StoredEnquiry stored,
        IEnumerable<string> events,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        TableTransactionAction[] rows = [.. events.Concat(stored.History.Select(row => row.RowKey)).Select(Delete)];
        TableTransactionAction[] enquiry =
        [
            Delete(EnquiryRow.ListOf(stored.Row)),
            new(TableTransactionActionType.UpdateReplace, EnquiryRow.Erased(stored.Reference, at), stored.Row.ETag),
        ];
        var before = Math.Max(0, rows.Length + enquiry.Length - MostInTransaction);
        foreach (var some in rows.Take(before).Chunk(MostInTransaction))
        {
            await _partition.SubmitAsync(some, cancellationToken);
        }
        await _partition.SubmitAsync(rows.Skip(before).Concat(enquiry), cancellationToken);
    }

    private async Task<List<string>> EventKeysAsync(string reference, CancellationToken cancellationToken)
    {
        List<string> keys = [];
        var (first, after) = EnquiryKeys.EventsOf(reference);
        string[] select = [TableEntity.RowKeyName];
        await foreach (var row in _partition.QueryAsync(first, after, null, null, select, cancellationToken))
        {
            keys.Add(row.RowKey);
        }
        return keys;
    }

    private static TableTransactionAction Delete(string key) =>
        new(TableTransactionActionType.Delete, new TableEntity(EnquiryKeys.Partition, key), ETag.All);
}
