using System.Collections.Frozen;

namespace Signpost;

/// <summary>Words that <see cref="Stemmer"/> cuts in a way of their own, or not at all.</summary>
internal static class StemExceptions
{
    private static readonly FrozenDictionary<string, string> Stems = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var stem) ? stem : null;

    /// <summary>Whether a word, without its plural ending, is cut no further.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) =>
        word is "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";
}
