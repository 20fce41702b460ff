using Azure;

namespace Signpost.Storage.Tables;

/// <summary>
/// A row of a table. The official client lets any class implement this and maps it with reflection;
/// here <see cref="TableEntity"/> is the only implementation.
/// </summary>
public interface ITableEntity
{
    /// <summary>The partition that the row is in; at most 512 UTF-16 characters.</summary>
    string PartitionKey { get; set; }

    /// <summary>The row's name within its partition; at most 512 UTF-16 characters.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last changed the row (UTC). Set by the service only.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row that was read; compared as text.</summary>
    ETag ETag { get; set; }

    internal TableEntity AsTableEntity();
}
