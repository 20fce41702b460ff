using System.Diagnostics.CodeAnalysis;
using Azure;

namespace Signpost.Storage.Tables;

/// <summary>
/// A row of a table as a dictionary of typed values. A value is a <see cref="string"/>, <see cref="bool"/>,
/// <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="DateTimeOffset"/> (stored in UTC, to 100 ns,
/// from the year 1601), <see cref="Guid"/> or array of <see cref="byte"/>; null is not stored.
/// A string or an array takes at most 64 KiB, a row at most 1 MiB and 252 properties.
/// </summary>
/// <remarks>Not safe for use from several threads at once.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the official client's.")]
public sealed partial class TableEntity : ITableEntity, IDictionary<string, object?>
{
    internal const string PartitionKeyName = "PartitionKey";
    internal const string RowKeyName = "RowKey";
    internal const string TimestampName = "Timestamp";
    internal const string ETagName = "odata.etag";

    private readonly Dictionary<string, object?> _properties;

    /// <summary>A row without keys, to be filled.</summary>
    public TableEntity() => _properties = new(StringComparer.Ordinal);

    /// <summary>A row with its two keys.</summary>
    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>A row with a copy of <paramref name="values"/>, keys among them.</summary>
    public TableEntity(IDictionary<string, object?> values) => _properties = new(values, StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <remarks>Null in a row that was read with a <c>select</c> that leaves it out.</remarks>
    public string PartitionKey
    {
        get => GetString(PartitionKeyName)!;
        set => _properties[PartitionKeyName] = value;
    }

    /// <inheritdoc/>
    /// <remarks>Null in a row that was read with a <c>select</c> that leaves it out.</remarks>
    public string RowKey
    {
        get => GetString(RowKeyName)!;
        set => _properties[RowKeyName] = value;
    }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(TimestampName);
        set => _properties[TimestampName] = value;
    }

    /// <inheritdoc/>
    public ETag ETag
    {
        get => GetString(ETagName) is { } etag ? new ETag(etag) : default;
        set => _properties[ETagName] = value.ToString();
    }

    /// <summary>
    /// The value of a property; null when the row has none of that name. A value that is set over another keeps the
    /// other's type: an <see cref="int"/> becomes the <see cref="long"/> or <see cref="double"/> that was there.
    /// </summary>
    /// <exception cref="InvalidOperationException">The value set is of another type than the one it replaces.</exception>
    public object? this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = Coerce(key, _properties.GetValueOrDefault(key), value);
    }

    /// <summary>The string of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public string? GetString(string key) => Reference<string>(key);

    /// <summary>The bytes of that name; null when there are none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public byte[]? GetBinary(string key) => Reference<byte[]>(key);

    /// <summary>The truth value of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public bool? GetBoolean(string key) => Value<bool>(key);

    /// <summary>The 32-bit number of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public int? GetInt32(string key) => Value<int>(key);

    /// <summary>The 64-bit number of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public long? GetInt64(string key) => Value<long>(key);

    /// <summary>The floating-point number of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public double? GetDouble(string key) => Value<double>(key);

    /// <summary>The time (UTC) of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public DateTimeOffset? GetDateTimeOffset(string key) => Value<DateTimeOffset>(key);

    /// <summary>The GUID of that name; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The property has another type.</exception>
    public Guid? GetGuid(string key) => Value<Guid>(key);

    internal Dictionary<string, object?> Properties => _properties;

    TableEntity ITableEntity.AsTableEntity() => this;

    internal void SetAsRead(string name, object value) => _properties[name] = value;

    private T? Reference<T>(string key)
        where T : class =>
        _properties.GetValueOrDefault(key) switch
        {
            null => null,
            T value => value,
            object other => throw WrongType(key, typeof(T), other),
        };

    private T? Value<T>(string key)
        where T : struct =>
        _properties.GetValueOrDefault(key) switch
        {
            null => null,
            T value => value,
            object other => throw WrongType(key, typeof(T), other),
        };

    private static InvalidOperationException WrongType(string key, Type wanted, object found) =>
        new($"Property '{key}' holds {found.GetType().Name}, not {wanted.Name}: read it with the matching method.");

    private static object? Coerce(string key, object? old, object? value) =>
        (old, value) switch
        {
            (null, _) or (_, null) => value,
            (int, long or double) => value,
            (long, int number) => (long)number,
            (double, int number) => (double)number,
            _ when old.GetType() == value.GetType() => value,
            _ => throw new InvalidOperationException(
                $"Property '{key}' holds {old.GetType().Name} and cannot take {value.GetType().Name}: remove it first."
            ),
        };
}
