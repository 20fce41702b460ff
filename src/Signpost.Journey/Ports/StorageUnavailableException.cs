namespace Signpost;

/// <summary>Storage did not answer, or refused: what was asked for has not been done, as far as is known.</summary>
public sealed class StorageUnavailableException : Exception
{
    /// <summary>With the usual message.</summary>
    public StorageUnavailableException()
        : base("Storage is not available.") { }

    /// <summary>With a message for operators.</summary>
    public StorageUnavailableException(string message)
        : base(message) { }

    /// <summary>With a message for operators and the cause.</summary>
    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }
}
