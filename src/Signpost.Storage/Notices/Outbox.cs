using System.Runtime.CompilerServices;
using Azure;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Notices;

/// <summary>The notices in the table <c>enquiries</c> that are still to be delivered.</summary>
/// <param name="table">The table.</param>
/// <param name="newSaveId">Makes an id that no other save has; a save whose answer was lost is recognised by it.</param>
public sealed class Outbox(TableClient table, Func<Guid> newSaveId) : IOutbox
{
    private const int LongestId = 100;
    private readonly EnquiryPartition _partition = new(table);

    /// <inheritdoc/>
    public Task<bool> AddDigestAsync(DateOnly day, Notice? digest, CancellationToken cancellationToken) =>
        StorageCall.Run("add a digest", () => AddAsync(day, digest, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<PendingNotice> ListAsync(CancellationToken cancellationToken) =>
        StorageCall.Stream("list notices", PendingAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingNotice>> DeadAsync(int most, CancellationToken cancellationToken) =>
        StorageCall.Run("look for dead notices", () => FirstDeadAsync(most, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<PendingNotice?> TrySaveAsync(PendingNotice notice, CancellationToken cancellationToken) =>
        StorageCall.Run("save a notice", () => SaveAsync(notice, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(PendingNotice notice, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "remove a notice",
            () =>
                table.DeleteEntityAsync(
                    EnquiryKeys.Partition,
                    EnquiryKeys.Event(notice.Notice.Id),
                    cancellationToken: cancellationToken
                ),
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<bool> ReviveAsync(string id, DateTimeOffset now, CancellationToken cancellationToken) =>
        StorageCall.Run("try a notice again", () => TryAgainAsync(id, now, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<PendingNotice>> FirstDeadAsync(int most, CancellationToken cancellationToken)
    {
        var rows = _partition.QueryAsync(
            EnquiryKeys.FirstEvent,
            EnquiryKeys.AfterEvents,
            EventRow.Dead,
            most,
            select: null,
            cancellationToken
        );
        // Storage may answer with no rows and with where to go on, so the first page need not be all.
        var dead = new List<PendingNotice>();
        await foreach (var row in rows)
        {
            dead.Add(EventRow.Read(row));
            if (dead.Count == most)
            {
                break;
            }
        }
        return dead;
    }

    private async IAsyncEnumerable<PendingNotice> PendingAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = _partition.QueryAsync(
            EnquiryKeys.FirstEvent,
            EnquiryKeys.AfterEvents,
            filter: null,
            most: null,
            select: null,
            cancellationToken
        );
        await foreach (var row in rows)
        {
            yield return EventRow.Read(row);
        }
    }

    private async Task<PendingNotice?> SaveAsync(PendingNotice notice, CancellationToken cancellationToken)
    {
        var row = EventRow.Write(notice, newSaveId().ToString("N"));
        try
        {
            var saved = await table.UpdateEntityAsync(
                row,
                new ETag(notice.ETag),
                TableUpdateMode.Replace,
                cancellationToken
            );
            return notice with { ETag = saved.Headers.ETag.ToString()! };
        }
        catch (RequestFailedException race) when (Race.Is(race))
        {
            var stored = await _partition.RowAsync(row.RowKey, cancellationToken);
            return stored is not null && IsSame(stored, row, EventRow.Save)
                ? notice with
                {
                    ETag = stored.ETag.ToString(),
                }
                : null;
        }
    }

    private async Task<bool> TryAgainAsync(string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Race.MostTries; tries++)
        {
            if (
                !IsId(id)
                || await _partition.RowAsync(EnquiryKeys.Event(id), cancellationToken) is not { } row
                || EventRow.Read(row) is not { IsDead: true } dead
            )
            {
                return false;
            }
            var revived = dead with
            {
                IsDead = false,
                NextTryAt = now,
                Deliveries =
                [
                    .. dead.Deliveries.Select(delivery =>
                        delivery.IsGivenUp ? delivery with { IsGivenUp = false, Tries = 0 } : delivery
                    ),
                ],
            };
            if (await SaveAsync(revived, cancellationToken) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private async Task<bool> AddAsync(DateOnly day, Notice? digest, CancellationToken cancellationToken)
    {
        var last = DigestRow.Write(day, newSaveId().ToString("N"));
        for (var tries = 1; ; tries++)
        {
            var before = await _partition.RowAsync(EnquiryKeys.LastDigest, cancellationToken);
            if (before is not null && DigestRow.IsFor(before, day))
            {
                return IsSame(before, last, DigestRow.Save);
            }
            try
            {
                await _partition.SubmitAsync(
                    [
                        before is null
                            ? new(TableTransactionActionType.Add, last)
                            : new(TableTransactionActionType.UpdateReplace, last, before.ETag),
                        .. digest is null
                            ? Array.Empty<TableTransactionAction>()
                            : [new(TableTransactionActionType.UpsertReplace, EventRow.Write(digest))],
                    ],
                    cancellationToken
                );
                return true;
            }
            catch (RequestFailedException race)
                when (Race.Is(race) && tries < Race.MostTries)
            {
                // Another process came first, or this was carried out and its answer lost: the row says which.
            }
        }
    }

    private static bool IsSame(TableEntity stored, TableEntity written, string column) =>
        string.Equals(stored.GetString(column), written.GetString(column), StringComparison.Ordinal);

    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-');
}
