namespace Signpost.Storage.Tables;

/// <summary>An account's name and one of its two keys.</summary>
public sealed class TableSharedKeyCredential
{
    /// <summary>The account and its key.</summary>
    /// <param name="accountName">The storage account's name.</param>
    /// <param name="accountKey">One of its keys, in base 64.</param>
    /// <exception cref="ArgumentException">The name is empty, or the key is not base 64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountName);
        ArgumentException.ThrowIfNullOrEmpty(accountKey);
        AccountName = accountName;
        Key = Decode(accountKey);
    }

    /// <summary>The storage account's name.</summary>
    public string AccountName { get; }

    internal byte[] Key { get; }

    private static byte[] Decode(string accountKey)
    {
        var key = new byte[accountKey.Length];
        return Convert.TryFromBase64String(accountKey, key, out var length)
            ? key[..length]
            : throw new ArgumentException(
                "The account key is not base 64: copy it again from the storage account.",
                nameof(accountKey)
            );
    }
}
