namespace Signpost.Storage.Tables;

/// <summary>
/// The name that the service gives to a refusal, comparable with <see cref="Azure.RequestFailedException.ErrorCode"/>.
/// Source: Microsoft's REST page "Table service error codes".
/// </summary>
/// <param name="value">The name on the wire.</param>
public readonly struct TableErrorCode(string? value) : IEquatable<TableErrorCode>
{
    private readonly string? _value = value;

    /// <summary>403: the identity lacks the role, or was given it minutes ago.</summary>
    public static TableErrorCode AuthorizationPermissionMismatch => new("AuthorizationPermissionMismatch");

    /// <summary>400: the rows of a transaction are not all in one partition.</summary>
    public static TableErrorCode CommandsInBatchActOnDifferentPartitions =>
        new("CommandsInBatchActOnDifferentPartitions");

    /// <summary>409: the row to be inserted exists.</summary>
    public static TableErrorCode EntityAlreadyExists => new("EntityAlreadyExists");

    /// <summary>404: there is no such row.</summary>
    public static TableErrorCode EntityNotFound => new("EntityNotFound");

    /// <summary>400: the row is larger than 1 MiB.</summary>
    public static TableErrorCode EntityTooLarge => new("EntityTooLarge");

    /// <summary>400: a transaction names a row twice.</summary>
    public static TableErrorCode InvalidDuplicateRow => new("InvalidDuplicateRow");

    /// <summary>400: the request could not be understood.</summary>
    public static TableErrorCode InvalidInput => new("InvalidInput");

    /// <summary>500: the service took too long.</summary>
    public static TableErrorCode OperationTimedOut => new("OperationTimedOut");

    /// <summary>400: a value, often a key, is outside what can be stored.</summary>
    public static TableErrorCode OutOfRangeInput => new("OutOfRangeInput");

    /// <summary>400: a key is missing.</summary>
    public static TableErrorCode PropertiesNeedValue => new("PropertiesNeedValue");

    /// <summary>400: a property's name is not a C# identifier.</summary>
    public static TableErrorCode PropertyNameInvalid => new("PropertyNameInvalid");

    /// <summary>400: a property is larger than 64 KiB.</summary>
    public static TableErrorCode PropertyValueTooLarge => new("PropertyValueTooLarge");

    /// <summary>404: there is no such row or table.</summary>
    public static TableErrorCode ResourceNotFound => new("ResourceNotFound");

    /// <summary>409: the table to be created exists.</summary>
    public static TableErrorCode TableAlreadyExists => new("TableAlreadyExists");

    /// <summary>409: a table of that name is still being deleted, which takes 40 seconds and more.</summary>
    public static TableErrorCode TableBeingDeleted => new("TableBeingDeleted");

    /// <summary>404: there is no such table.</summary>
    public static TableErrorCode TableNotFound => new("TableNotFound");

    /// <summary>400: the row has more than 252 properties of its own.</summary>
    public static TableErrorCode TooManyProperties => new("TooManyProperties");

    /// <summary>412: the stored row is not the version that the request named.</summary>
    public static TableErrorCode UpdateConditionNotSatisfied => new("UpdateConditionNotSatisfied");

    /// <summary>Takes a name from the wire.</summary>
    public static implicit operator TableErrorCode(string? value) => new(value);

    /// <summary>Whether two codes are the same, letter case aside.</summary>
    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TableErrorCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? string.Empty);

    /// <summary>The name on the wire.</summary>
    public override string ToString() => _value ?? string.Empty;
}
