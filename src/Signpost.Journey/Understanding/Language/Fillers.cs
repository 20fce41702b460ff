using System.Collections.Frozen;

namespace Signpost;

/// <summary>
/// Words that people put into any phrase, and leave out of it, without a change of its meaning: "I just really want".
/// </summary>
internal static class Fillers
{
    private static readonly FrozenSet<string> Words = """
        actually even honestly just literally now proper quite really right seriously so still very well
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
