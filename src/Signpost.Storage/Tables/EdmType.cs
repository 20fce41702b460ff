namespace Signpost.Storage.Tables;

/// <summary>The service's types that JSON does not show by itself.</summary>
internal enum EdmType
{
    /// <summary>A string, a truth value, a 32-bit number, or a number with a fraction.</summary>
    Implicit,
    Int32,
    Boolean,
    Int64,
    Double,
    DateTime,
    Guid,
    Binary,
}
