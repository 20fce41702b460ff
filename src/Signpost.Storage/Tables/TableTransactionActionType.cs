namespace Signpost.Storage.Tables;

/// <summary>What one action of a transaction does.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts a row that must not exist.</summary>
    Add = 0,

    /// <summary>Changes the properties given; others stay. Conditional when an ETag is given.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces every property. Conditional when an ETag is given.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes a row that must exist. Conditional when an ETag is given.</summary>
    Delete = 3,

    /// <summary>Inserts the row, or changes the properties given.</summary>
    UpsertMerge = 4,

    /// <summary>Inserts the row, or replaces every property.</summary>
    UpsertReplace = 5,
}
