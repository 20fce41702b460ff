using System.Collections.Immutable;
using System.Globalization;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>
/// A group of fields, read by key and type. What is missing or of another type is reported once and stands in as an
/// empty text, list or date, so that reading goes on; whoever checks the model afterwards passes over empty texts.
/// </summary>
internal sealed class Fields
{
    private readonly Dictionary<string, YamlItem> _values = new(StringComparer.Ordinal);
    private readonly string _owner;
    private readonly FindingLog _log;

    /// <param name="map">The group.</param>
    /// <param name="owner">What it describes, as in "a scheme".</param>
    /// <param name="keys">The keys that may stand in it.</param>
    /// <param name="log">Where findings go.</param>
    public Fields(YamlItem.Map map, string owner, ImmutableArray<string> keys, FindingLog log)
    {
        Map = map;
        _owner = owner;
        _log = log;
        foreach (var entry in map.Entries.Where(entry => keys.Contains(entry.Key, StringComparer.Ordinal)))
        {
            _values[entry.Key] = entry.Value;
        }
        foreach (var entry in map.Entries.Where(entry => !keys.Contains(entry.Key, StringComparer.Ordinal)))
        {
            var absent = Nearest.To(entry.Key, keys.Where(key => !_values.ContainsKey(key)));
            var hint = absent is null
                ? Nearest.Hint(entry.Key, keys, $"use one of {Nearest.List(keys)}.")
                : $"did you mean `{absent}`?";
            log.Error(entry.KeyAt, FindingCode.UnknownKey, $"`{entry.Key}` is not a field of {owner}; {hint}");
            if (absent is not null)
            {
                _values[absent] = entry.Value;
            }
        }
    }

    public YamlItem.Map Map { get; }

    public Position At(string key) => _values.GetValueOrDefault(key)?.At ?? Map.At;

    public YamlItem? Find(string key) => _values.GetValueOrDefault(key);

    public YamlItem? Require(string key)
    {
        if (Find(key) is { } item)
        {
            return item;
        }
        _log.Error(
            Map.At,
            FindingCode.MissingField,
            $"{Capitalised(_owner)} needs the field `{key}`, and it is missing here; add it."
        );
        return null;
    }

    /// <summary>A text that may have paragraphs; empty when it was reported.</summary>
    public string Text(string key) => Require(key) is { } item ? Texts.Read(item, key, _log) : string.Empty;

    public string? OptionalText(string key) => Find(key) is { } item ? Texts.Read(item, key, _log) : null;

    /// <summary>A text on one line; empty when it was reported.</summary>
    public string Line(string key) => Require(key) is { } item ? Texts.ReadLine(item, key, _log) : string.Empty;

    public string? OptionalLine(string key) => Find(key) is { } item ? Texts.ReadLine(item, key, _log) : null;

    /// <summary>An id that is defined here; empty when it was reported.</summary>
    public string Id(string key) => Require(key) is { } item ? Ids.Read(item, key, _log) : string.Empty;

    public DateOnly Date(string key) => Require(key) is { } item ? Dates.Read(item, key, _log) : default;

    public Validity Validity() => Dates.ReadValidity(Find("from"), Find("to"), _log);

    public T OneOf<T>(string key)
        where T : struct, Enum
    {
        var word = Line(key);
        if (word.Length > 0 && Kebab<T>.Find(word) is { } value)
        {
            return value;
        }
        if (word.Length > 0)
        {
            var near = Nearest.To(word, Kebab<T>.Words) is { } found ? $" Did you mean `{found}`?" : string.Empty;
            _log.Error(
                At(key),
                FindingCode.UnknownValue,
                $"`{key}` cannot be `{word}`; use one of {Nearest.List(Kebab<T>.Words)}.{near}"
            );
        }
        return default;
    }

    /// <summary>One of the words, or null where the field is absent or was reported.</summary>
    public T? OptionalOneOf<T>(string key)
        where T : struct, Enum
    {
        var errors = _log.Errors;
        return Find(key) is null ? null
            : OneOf<T>(key) is var value && _log.Errors == errors ? value
            : null;
    }

    /// <summary>A whole number, or <paramref name="otherwise"/> where it is absent or was reported.</summary>
    public int Number(string key, int least, int most, int otherwise)
    {
        if (OptionalLine(key) is not { Length: > 0 } text)
        {
            return otherwise;
        }
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            _log.Error(
                At(key),
                FindingCode.WrongType,
                $"`{key}` must be a whole number and is `{text}`; write digits."
            );
            return otherwise;
        }
        if (number < least || number > most)
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}");
            _log.Error(At(key), FindingCode.OutOfRange, $"`{key}` is {text}; write a number {range}.");
            return otherwise;
        }
        return number;
    }

    /// <summary>A list that must be there and have an entry; empty when it was reported.</summary>
    public ImmutableArray<YamlItem> Items(string key)
    {
        if (Require(key) is not { } item || Lists.Read(item, key, _log) is not { } items)
        {
            return [];
        }
        if (items.IsEmpty)
        {
            _log.Error(item.At, FindingCode.EmptyList, $"The list `{key}` is empty; add at least one entry.");
        }
        return items;
    }

    public ImmutableArray<YamlItem> OptionalItems(string key) =>
        Find(key) is { } item ? Lists.Read(item, key, _log) ?? [] : [];

    /// <summary>A list that may be left out, and that has an entry where it is not; empty when it was reported.</summary>
    public ImmutableArray<YamlItem> ItemsIfGiven(string key) => Find(key) is null ? [] : Items(key);

    /// <summary>A list of texts that must be there and have an entry; an entry that was reported is empty.</summary>
    public ImmutableArray<string> Lines(string key) => [.. Items(key).Select(item => Texts.ReadLine(item, key, _log))];

    /// <summary>A list of texts; an entry that was reported is empty, so that places are kept.</summary>
    public ImmutableArray<string> OptionalLines(string key) =>
        [.. OptionalItems(key).Select(item => Texts.ReadLine(item, key, _log))];

    /// <summary>The groups of fields in a list; what is not one is reported and left out.</summary>
    public static ImmutableArray<Fields> Groups(
        ImmutableArray<YamlItem> items,
        string owner,
        ImmutableArray<string> keys,
        FindingLog log
    ) => [.. items.Select(item => Open(item, owner, keys, log)).OfType<Fields>()];

    public ImmutableArray<Fields> Groups(ImmutableArray<YamlItem> items, string owner, ImmutableArray<string> keys) =>
        Groups(items, owner, keys, _log);

    public Fields? Group(string key, string owner, ImmutableArray<string> keys) =>
        Require(key) is { } item ? Open(item, owner, keys, _log) : null;

    public Fields? OptionalGroup(string key, string owner, ImmutableArray<string> keys) =>
        Find(key) is { } item ? Open(item, owner, keys, _log) : null;

    private static Fields? Open(YamlItem item, string owner, ImmutableArray<string> keys, FindingLog log) =>
        Lists.ReadMap(item, owner, log) is { } map ? new Fields(map, owner, keys, log) : null;

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
