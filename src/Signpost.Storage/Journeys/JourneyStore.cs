using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Journeys;

/// <summary>
/// Published journeys in the table <c>journeys</c>. A journey is written whole under its version before the pointer
/// names it, so that a reader sees the old version or the new one and never a part.
/// </summary>
public sealed class JourneyStore(TableClient table, TimeProvider time)
{
    private const string Published = "published";
    private const string Current = "current";
    private const string Version = "version";
    private const string PublishedAt = "publishedAt";
    private const int MostTries = 10;
    private const int RowsAtOnce = 50;

    /// <summary>The version that new conversations use, or null when nothing has been published.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public async Task<string?> CurrentVersionAsync(CancellationToken cancellationToken) =>
        (await PointerAsync(cancellationToken))?.GetString(Version);

    /// <summary>The journey of a version, or null when it has not been written whole.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer, or what it holds is not that version.</exception>
    public Task<Journey?> ReadAsync(string version, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read a journey",
            async () =>
            {
                var rows = new List<TableEntity>();
                var filter = TableClient.CreateQueryFilter($"PartitionKey eq {version}");
                await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
                {
                    rows.Add(row);
                }
                if (JourneyRows.Read(rows) is not { } content)
                {
                    return null;
                }
                var journey = Journey.Compile(content);
                return string.Equals(journey.Version, version, StringComparison.Ordinal)
                    ? journey
                    : throw new StorageUnavailableException(
                        $"The stored journey {version} has been changed since it was published. Publish again."
                    );
            },
            cancellationToken
        );

    /// <summary>Makes a journey the one that new conversations use. Publishing it again changes nothing.</summary>
    /// <returns>Whether it was not the current one already.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; the version that was current still is.</exception>
    public async Task<bool> PublishAsync(Journey journey, CancellationToken cancellationToken)
    {
        var pointer = await PointerAsync(cancellationToken);
        if (Names(pointer, journey.Version))
        {
            return false;
        }
        await WriteAsync(journey, cancellationToken);
        for (var tries = 1; !await TryPointAsync(pointer, journey.Version, cancellationToken); tries++)
        {
            pointer = await PointerAsync(cancellationToken);
            if (Names(pointer, journey.Version))
            {
                return false;
            }
            if (tries == MostTries)
            {
                throw new StorageUnavailableException("Others keep publishing at the same time. Try again.");
            }
        }
        return true;
    }

    private Task<TableEntity?> PointerAsync(CancellationToken cancellationToken) =>
        StorageCall.Run(
            "read which journey is published",
            async () =>
            {
                var found = await table.GetEntityIfExistsAsync<TableEntity>(
                    Published,
                    Current,
                    cancellationToken: cancellationToken
                );
                return found.HasValue ? found.Value : null;
            },
            cancellationToken
        );

    private Task WriteAsync(Journey journey, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "write a journey",
            async () =>
            {
                foreach (var rows in JourneyRows.Write(journey.Version, journey.Content).Chunk(RowsAtOnce))
                {
                    await table.SubmitTransactionAsync(
                        rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)),
                        cancellationToken
                    );
                }
                return true;
            },
            cancellationToken
        );

    private Task<bool> TryPointAsync(TableEntity? before, string version, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "publish",
            async () =>
            {
                var now = time.GetUtcNow();
                var pointer = new TableEntity(Published, Current) { [Version] = version, [PublishedAt] = now };
                var history = new TableEntity(Published, $"{now.UtcTicks:D19}|{version}")
                {
                    [Version] = version,
                    [PublishedAt] = now,
                };
                try
                {
                    await table.SubmitTransactionAsync(
                        [
                            before is null
                                ? new TableTransactionAction(TableTransactionActionType.Add, pointer)
                                : new TableTransactionAction(
                                    TableTransactionActionType.UpdateReplace,
                                    pointer,
                                    before.ETag
                                ),
                            new TableTransactionAction(TableTransactionActionType.UpsertReplace, history),
                        ],
                        cancellationToken
                    );
                    return true;
                }
                catch (RequestFailedException race) when (race.Status is 409 or 412)
                {
                    return false;
                }
            },
            cancellationToken
        );

    private static bool Names(TableEntity? pointer, string version) =>
        string.Equals(pointer?.GetString(Version), version, StringComparison.Ordinal);
}
