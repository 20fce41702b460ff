using Azure;

namespace Signpost.Storage.Tables;

/// <summary>One change in a transaction.</summary>
public sealed class TableTransactionAction
{
    /// <summary>One change to one row.</summary>
    /// <param name="actionType">What is done.</param>
    /// <param name="entity">The row; for a deletion only its keys count.</param>
    /// <param name="etag">
    /// The version that the stored row must have for an update or a deletion, or <see cref="ETag.All"/> for a row that
    /// must exist in any version. Without it a deletion takes any version, and an update, as in the official client,
    /// is sent without a condition, which makes it an upsert.
    /// </param>
    public TableTransactionAction(TableTransactionActionType actionType, TableEntity entity, ETag etag = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ActionType = actionType;
        Row = entity;
        ETag = etag;
    }

    /// <summary>What is done.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>The row that it is done to.</summary>
    public ITableEntity Entity => Row;

    /// <summary>The version that the stored row must have.</summary>
    public ETag ETag { get; }

    internal TableEntity Row { get; }
}
