using System.Collections.Immutable;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Journeys;

/// <summary>
/// Published journeys in the table <c>journeys</c>. A journey is written whole under its version before the pointer
/// names it, so that a reader sees the old version or the new one and never a part. Versions are never deleted, so that
/// each can be gone back to.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="time">Says when something is published.</param>
/// <param name="newAttemptId">
/// Makes an id that no other attempt to publish has; one whose answer was lost is recognised by it.
/// </param>
public sealed class JourneyStore(TableClient table, TimeProvider time, Func<Guid> newAttemptId)
{
    private const int VersionLength = 16;
    private const int MostTries = 10;
    private readonly Publications _publications = new(table, time, newAttemptId);

    /// <summary>How many digits of a version name it at least: 4.</summary>
    public static int ShortestPrefix => 4;

    /// <summary>The version that new conversations use, or null when nothing has been published.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public async Task<string?> CurrentVersionAsync(CancellationToken cancellationToken) =>
        (await _publications.CurrentAsync(cancellationToken))?.Version;

    /// <summary>All publications, the newest first; a version is there as often as it became current.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public async Task<ImmutableArray<Publication>> HistoryAsync(CancellationToken cancellationToken) =>
        [.. (await _publications.ReadAsync(cancellationToken)).History];

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
        if (await JsonAsync(version, cancellationToken) is not { } json)
        {
            return null;
        }
        return IsIntact(json, version)
            ? Compile(json, version)
            : throw new StorageUnavailableException(
                $"The stored journey {version} has been changed since it was published. Publish it again."
            );
    }

    /// <summary>
    /// Makes a journey the one that new conversations use. Publishing it again changes nothing, and mends what is
    /// stored of it.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="by">Who publishes it, not blank. It is kept in the history and written to no log.</param>
    /// <param name="progress">Is told how many rows have been written: none at first, all at last. Null for nobody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was not the current one already.</returns>
    /// <exception cref="StorageUnavailableException">
    /// Storage does not answer, or stopped answering: then the journey may be the current one or not, and whichever is
    /// current is whole.
    /// </exception>
    public async Task<bool> PublishAsync(
        Journey journey,
        string by,
        IProgress<WrittenRows>? progress,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var current = await _publications.CurrentAsync(cancellationToken);
        await WriteAsync(journey, progress, cancellationToken);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (string.Equals(current?.Version, journey.Version, StringComparison.Ordinal))
            {
                return false;
            }
            var publication = await _publications.TrySwitchAsync(
                current,
                journey.Version,
                by,
                PublicationKind.Publish,
                cancellationToken
            );
            if (publication is not null)
            {
                return true;
            }
            current = await _publications.CurrentAsync(cancellationToken);
        }
        throw new StorageUnavailableException("Others keep publishing at the same time. Try again.");
    }

    /// <summary>
    /// Makes an earlier version the one that new conversations use. It must be stored whole and readable by this
    /// release. When somebody else makes a version current meanwhile, that stands and nothing is rolled back.
    /// </summary>
    /// <param name="version">
    /// The version or its beginning, in either case of letters; null for the version before: that of the newest
    /// publication in the history whose version is not the current one. Two rollbacks to the version before therefore
    /// lead back to where the first one began.
    /// </param>
    /// <param name="by">Who asks for it, not blank. It is kept in the history and written to no log.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StorageUnavailableException">
    /// Storage does not answer, or stopped answering: then the rollback may have been done or not.
    /// </exception>
    public async Task<RollbackResult> RollbackAsync(string? version, string by, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        if (version is not null && !CanBegin(version))
        {
            return new RollbackResult.NotAVersion();
        }
        var (current, history) = await _publications.ReadAsync(cancellationToken);
        if (current?.Version is not { } from)
        {
            return new RollbackResult.NothingEarlier(Current: null);
        }
        if (Refuse(version, from, history, out var to) is { } refused)
        {
            return refused;
        }
        if (await RefuseAsync(to, cancellationToken) is { } unusable)
        {
            return unusable;
        }
        var now = await _publications.TrySwitchAsync(current, to, by, PublicationKind.Rollback, cancellationToken);
        return now is null ? new RollbackResult.Overtaken() : new RollbackResult.RolledBack(from, now);
    }

    private static bool CanBegin(string version) =>
        version.Length >= ShortestPrefix && version.Length <= VersionLength && version.All(char.IsAsciiHexDigit);

    private static RollbackResult? Refuse(string? wanted, string current, List<Publication> history, out string to)
    {
        string[] versions = [.. history.Select(publication => publication.Version).Distinct(StringComparer.Ordinal)];
        string[] found =
        [
            .. wanted is null
                ? versions.Where(version => !string.Equals(version, current, StringComparison.Ordinal)).Take(1)
                : versions.Where(version => version.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)),
        ];
        to = found.FirstOrDefault("");
        return found switch
        {
            [] when wanted is null => new RollbackResult.NothingEarlier(current),
            [] => new RollbackResult.Unknown(),
            [_, _, ..] => new RollbackResult.Ambiguous([.. found]),
            _ when string.Equals(to, current, StringComparison.Ordinal) => new RollbackResult.AlreadyCurrent(current),
            _ => null,
        };
    }

    private async Task<RollbackResult?> RefuseAsync(string version, CancellationToken cancellationToken)
    {
        if (await JsonAsync(version, cancellationToken) is not { } json || !IsIntact(json, version))
        {
            return new RollbackResult.NotWhole(version);
        }
        return Compile(json, version) is null ? new RollbackResult.NotReadable(version) : null;
    }

    private static bool IsIntact(string json, string version) =>
        string.Equals(JourneyRows.VersionOf(json), version, StringComparison.Ordinal);

    private static Journey? Compile(string json, string version)
    {
        try
        {
            return Journey.Compile(JourneyReading.Read(json), version);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or KeyNotFoundException)
        {
            // It is what was published, and yet not what this release reads.
            return null;
        }
    }

    private async Task<string?> JsonAsync(string version, CancellationToken cancellationToken) =>
        JourneyRows.Read(
            await StorageCall.Run("read a journey", () => RowsAsync(version, cancellationToken), cancellationToken)
        );

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

    private Task WriteAsync(Journey journey, IProgress<WrittenRows>? progress, CancellationToken cancellationToken) =>
        StorageCall.Run(
            "write a journey",
            async () =>
            {
                TableEntity[] rows = [.. JourneyRows.Write(journey)];
                progress?.Report(new WrittenRows(0, rows.Length));
                for (var written = 0; written < rows.Length; written++)
                {
                    await table.UpsertEntityAsync(rows[written], TableUpdateMode.Replace, cancellationToken);
                    progress?.Report(new WrittenRows(written + 1, rows.Length));
                }
                return true;
            },
            cancellationToken
        );
}
