using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Remembers which part of a file each part of the model was read from.</summary>
internal sealed class Origins
{
    private readonly Dictionary<object, YamlItem.Map> _maps = new(ReferenceEqualityComparer.Instance);

    public T Add<T>(T part, Fields fields)
        where T : class => Add(part, fields.Map);

    public T Add<T>(T part, YamlItem.Map map)
        where T : class
    {
        _maps[part] = map;
        return part;
    }

    public Position? Find(object part) => _maps.GetValueOrDefault(part)?.At;

    /// <summary>Where the value of a key stands, or the part itself where the key is not there.</summary>
    public Position At(object part, string key) => _maps[part].Find(key)?.Value.At ?? _maps[part].At;

    /// <summary>Where an entry of the list under a key stands.</summary>
    public Position At(object part, string key, int index) =>
        _maps[part].Find(key)?.Value is YamlItem.Sequence list && index < list.Items.Length
            ? list.Items[index].At
            : At(part, key);

    /// <summary>Where an entry stands in a list that is itself an entry of the list under a key.</summary>
    public Position At(object part, string key, int index, int entry) =>
        _maps[part].Find(key)?.Value is YamlItem.Sequence { Items: var lists }
        && index < lists.Length
        && lists[index] is YamlItem.Sequence { Items: var items }
        && entry < items.Length
            ? items[entry].At
            : At(part, key, index);

    /// <summary>Where the value of a key stands in an entry of the list under another key.</summary>
    public Position At(object part, string list, int index, string key) =>
        _maps[part].Find(list)?.Value is YamlItem.Sequence { Items: var items }
        && index < items.Length
        && items[index] is YamlItem.Map map
        && map.Find(key) is { } entry
            ? entry.Value.At
            : At(part, list, index);

    /// <summary>Where a key stands, or the part itself where the key is not there.</summary>
    public Position KeyAt(object part, string key) => _maps[part].Find(key)?.KeyAt ?? _maps[part].At;
}
