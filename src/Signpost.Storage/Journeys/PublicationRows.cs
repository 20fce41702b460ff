using Signpost.Storage.Tables;

namespace Signpost.Storage.Journeys;

/// <summary>The entities of the partition <c>published</c>: the pointer, and one row of history a publication.</summary>
internal static class PublicationRows
{
    public const string Partition = "published";
    public const string PointerKey = "current";
    private const string Version = "version";
    private const string PublishedAt = "publishedAt";
    private const string PublishedBy = "publishedBy";
    private const string Kind = "kind";
    private const string Publication = "publication";
    private const string Attempt = "attempt";
    private const string Publish = "publish";
    private const string Rollback = "rollback";

    public static TableEntity History(string key, Publication publication, string attempt)
    {
        var row = Row(key, publication);
        row[Attempt] = attempt;
        return row;
    }

    /// <summary>Whether a row of history was written by one attempt to switch, and by no other.</summary>
    public static bool IsOf(TableEntity row, string attempt) =>
        string.Equals(row.GetString(Attempt), attempt, StringComparison.Ordinal);

    /// <summary>The pointer to a publication.</summary>
    /// <param name="key">The key of the publication's row in the history.</param>
    /// <param name="publication">The publication.</param>
    public static TableEntity PointTo(string key, Publication publication)
    {
        var row = Row(PointerKey, publication);
        row[Publication] = key;
        return row;
    }

    public static Pointer ReadPointer(TableEntity row)
    {
        var version = row.GetString(Version);
        // Releases that did not write the key named the row of history by the pointer's time.
        var key =
            row.GetString(Publication) ?? Pointer.Key(row.GetDateTimeOffset(PublishedAt) ?? default, version ?? "");
        return new Pointer(version, key, row.ETag);
    }

    /// <summary>What a row of history says; null when it is none.</summary>
    public static Publication? ReadHistory(TableEntity row, Pointer? pointer) =>
        row.RowKey is not PointerKey
        && row.GetString(Version) is { } version
        && row.GetDateTimeOffset(PublishedAt) is { } at
            ? new Publication(
                version,
                at,
                row.GetString(PublishedBy),
                row.GetString(Kind) is Rollback ? PublicationKind.Rollback : PublicationKind.Publish,
                string.Equals(row.RowKey, pointer?.Publication, StringComparison.Ordinal)
            )
            : null;

    private static TableEntity Row(string key, Publication publication) =>
        new(Partition, key)
        {
            [Version] = publication.Version,
            [PublishedAt] = publication.At,
            [PublishedBy] = publication.By,
            [Kind] = publication.Kind is PublicationKind.Rollback ? Rollback : Publish,
        };
}
