using System.Text.Json;
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
    private const int VersionLength = 16;
    private const int MostTries = 10;

    /// <summary>The version that new conversations use, or null when nothing has been published.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public async Task<string?> CurrentVersionAsync(CancellationToken cancellationToken) =>
        (await PointerAsync(cancellationToken))?.GetString(Version);

    /// <summary>
    /// The journey of a version, or null when it has not been written whole, or is in a form that this release of
    /// Signpost cannot read any more.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer, or what it holds is not that version.</exception>
    public async Task<Journey?> ReadAsync(string version, CancellationToken cancellationToken)
    {
        if (version.Length != VersionLength || !version.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }
        var rows = await StorageCall.Run(
            "read a journey",
            () => RowsAsync(version, cancellationToken),
            cancellationToken
        );
        if (JourneyRows.Read(rows) is not { } json)
        {
            return null;
        }
        return string.Equals(JourneyRows.VersionOf(json), version, StringComparison.Ordinal)
            ? Compile(json, version)
            : throw new StorageUnavailableException(
                $"The stored journey {version} has been changed since it was published. Publish it again."
            );
    }

    /// <summary>
    /// Makes a journey the one that new conversations use. Publishing it again changes nothing, and mends what is
    /// stored of it.
    /// </summary>
    /// <returns>Whether it was not the current one already.</returns>
    /// <exception cref="StorageUnavailableException">
    /// Storage does not answer, or stopped answering: then the journey may be the current one or not, and whichever is
    /// current is whole.
    /// </exception>
    public async Task<bool> PublishAsync(Journey journey, CancellationToken cancellationToken)
    {
        var pointer = await PointerAsync(cancellationToken);
        await WriteAsync(journey, cancellationToken);
        var tried = DateTimeOffset.MinValue;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (string.Equals(pointer?.GetString(Version), journey.Version, StringComparison.Ordinal))
            {
                // A publication whose answer was lost is sent again by the pipeline, and then meets itself here.
                return pointer!.GetDateTimeOffset(PublishedAt) == tried;
            }
            tried = time.GetUtcNow();
            if (await TryPointAsync(pointer, journey.Version, tried, cancellationToken))
            {
                return true;
            }
            pointer = await PointerAsync(cancellationToken);
        }
        throw new StorageUnavailableException("Others keep publishing at the same time. Try again.");
    }

    private static Journey? Compile(string json, string version)
    {
        try
        {
            var content = JsonSerializer.Deserialize(json, JourneyJson.Default.JourneyContent)!;
            return Journey.Compile(content, version);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or KeyNotFoundException)
        {
            // It is what was published, and yet not what this release reads.
            return null;
        }
    }

    private async Task<List<TableEntity>> RowsAsync(string version, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {version}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }
        return rows;
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
                foreach (var row in JourneyRows.Write(journey))
                {
                    await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
                }
                return true;
            },
            cancellationToken
        );

    private Task<bool> TryPointAsync(
        TableEntity? before,
        string version,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        StorageCall.Run(
            "publish",
            async () =>
            {
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
}
