using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Signpost.Storage.Tables;

public sealed partial class TableEntity
{
    /// <summary>How many properties there are, keys, timestamp and ETag included when they are set.</summary>
    public int Count => _properties.Count;

    /// <summary>The names of the properties.</summary>
    public ICollection<string> Keys => _properties.Keys;

    ICollection<object?> IDictionary<string, object?>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => false;

    /// <summary>Adds a property that the row does not have yet.</summary>
    /// <exception cref="ArgumentException">The row has a property of that name.</exception>
    public void Add(string key, object? value) => _properties.Add(key, value);

    /// <summary>Removes every property, the keys too.</summary>
    public void Clear() => _properties.Clear();

    /// <summary>Whether the row has a property of that name, be it null.</summary>
    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    /// <summary>Removes a property; false when there was none.</summary>
    public bool Remove(string key) => _properties.Remove(key);

    /// <summary>The value of a property; false when the row has none of that name.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) =>
        _properties.TryGetValue(key, out value);

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) =>
        _properties.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)_properties).Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() =>
        _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();
}
