using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Journeys;

/// <summary>Which version is current, and which were before: the partition <c>published</c> of the journeys' table.</summary>
/// <param name="table">The journeys' table.</param>
/// <param name="time">Says when something is published.</param>
/// <param name="newAttemptId">Makes an id that no other switch has; one whose answer was lost is recognised by it.</param>
internal sealed class Publications(TableClient table, TimeProvider time, Func<Guid> newAttemptId)
{
    /// <summary>What is current, or null when nothing has been published.</summary>
    public Task<Pointer?> CurrentAsync(CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read which journey is published",
            async () =>
            {
                var found = await table.GetEntityIfExistsAsync<TableEntity>(
                    PublicationRows.Partition,
                    PublicationRows.PointerKey,
                    cancellationToken: cancellationToken
                );
                return found.HasValue ? PublicationRows.ReadPointer(found.Value!) : null;
            },
            cancellationToken
        );

    /// <summary>What is current, and all publications, the newest first.</summary>
    public async Task<(Pointer? Current, List<Publication> History)> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await StorageCall.Run(
            "read what has been published",
            () => RowsAsync(cancellationToken),
            cancellationToken
        );
        var current = rows.Find(row => row.RowKey is PublicationRows.PointerKey) is { } pointer
            ? PublicationRows.ReadPointer(pointer)
            : null;
        List<Publication> history =
        [
            .. rows.Select(row => PublicationRows.ReadHistory(row, current)).OfType<Publication>().Reverse(),
        ];
        return (current, history);
    }

    /// <summary>Makes a version the current one if nothing has been published since <paramref name="before"/> was read.</summary>
    /// <returns>The publication, or null when something has, and so nothing was changed.</returns>
    public Task<Publication?> TrySwitchAsync(
        Pointer? before,
        string version,
        string by,
        PublicationKind kind,
        CancellationToken cancellationToken
    ) =>
        StorageCall.Run(
            kind is PublicationKind.Rollback ? "roll back" : "publish",
            async () =>
            {
                var publication = new Publication(version, time.GetUtcNow(), by, kind, IsCurrent: true);
                var key = Pointer.KeyAfter(before, publication.At, version);
                var attempt = newAttemptId().ToString("N");
                try
                {
                    await table.SubmitTransactionAsync(Switch(before, key, publication, attempt), cancellationToken);
                    return publication;
                }
                catch (RequestFailedException race) when (race.Status is 409 or 412)
                {
                    // A switch whose answer was lost is sent again by the pipeline, and then meets itself here.
                    return await IsInHistoryAsync(key, attempt, cancellationToken) ? publication : null;
                }
            },
            cancellationToken
        );

    private static TableTransactionAction[] Switch(Pointer? before, string key, Publication publication, string attempt)
    {
        var pointer = PublicationRows.PointTo(key, publication);
        return
        [
            before is null
                ? new TableTransactionAction(TableTransactionActionType.Add, pointer)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, pointer, before.ETag),
            new TableTransactionAction(
                TableTransactionActionType.Add,
                PublicationRows.History(key, publication, attempt)
            ),
        ];
    }

    private async Task<bool> IsInHistoryAsync(string key, string attempt, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            PublicationRows.Partition,
            key,
            cancellationToken: cancellationToken
        );
        // Several can switch to one version in the same instant; the row is of the one whose switch was made.
        return found.HasValue && PublicationRows.IsOf(found.Value!, attempt);
    }

    private async Task<List<TableEntity>> RowsAsync(CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PublicationRows.Partition}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }
        return rows;
    }
}
