using System.Numerics;

namespace Signpost;

/// <summary>Finds the known word that a misspelt one was meant to be.</summary>
internal sealed class Spelling
{
    private const int ShortestCorrected = 4;
    private const int ShortestForOne = 5;
    private const int ShortestForTwo = 8;

    private readonly Dictionary<char, Entry[]> _byFirst;

    /// <param name="words">The known words with the numbers of their stems, each once.</param>
    public Spelling(IEnumerable<KnownWord> words) =>
        _byFirst = words
            .Where(known => known.Word.Length is >= ShortestCorrected - 1 and <= EditDistance.LongestWord)
            .GroupBy(known => known.Word[0])
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .OrderBy(known => known.Word.Length)
                        .ThenByDescending(known => known.Uses)
                        .ThenBy(known => known.Word, StringComparer.Ordinal)
                        .Select(known => new Entry(known.Word, known.Stem, known.Uses, Letters(known.Word)))
                        .ToArray()
            );

    /// <summary>The closest known word with the same first letter, or a stem of -1 where none is close enough.</summary>
    public (int Stem, int Slips) Closest(ReadOnlySpan<char> word)
    {
        var most =
            word.Length >= ShortestForTwo ? 2
            : word.Length >= ShortestCorrected ? 1
            : 0;
        if (most == 0 || word.Length > EditDistance.LongestWord || !_byFirst.TryGetValue(word[0], out var entries))
        {
            return (-1, 0);
        }
        var letters = Letters(word);
        var (stem, slips, uses) = (-1, most + 1, 0);
        foreach (var entry in entries)
        {
            if (entry.Word.Length < word.Length - most)
            {
                continue;
            }
            if (entry.Word.Length > word.Length + most)
            {
                break;
            }
            // A slip changes at most two letters of the set: one goes and one comes.
            if (BitOperations.PopCount(entry.Letters ^ letters) > 2 * Math.Min(slips, most))
            {
                continue;
            }
            var distance = EditDistance.Between(word, entry.Word, Math.Min(slips, most));
            var isCloser = distance < slips || (distance == slips && entry.Uses > uses);
            if (distance <= most && isCloser && (word.Length >= ShortestForOne || IsSlightSlip(word, entry.Word)))
            {
                (stem, slips, uses) = (entry.Stem, distance, entry.Uses);
            }
        }
        return (stem, stem < 0 ? 0 : slips);
    }

    /// <summary>
    /// Whether a short word differs by a letter that was doubled, or by two that changed places: with any other slip too
    /// many short words are close to each other.
    /// </summary>
    private static bool IsSlightSlip(ReadOnlySpan<char> word, string known)
    {
        if (word.Length == known.Length)
        {
            return Letters(word) == Letters(known) && word[0] == known[0];
        }
        var longer = word.Length > known.Length ? word : known;
        var shorter = word.Length > known.Length ? known : word;
        for (var i = 1; i < longer.Length; i++)
        {
            if (longer[i] == longer[i - 1] && longer[i..].SequenceEqual(shorter[(i - 1)..]))
            {
                return true;
            }
        }
        return false;
    }

    private static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter % 32);
        }
        return letters;
    }

    private readonly record struct Entry(string Word, int Stem, int Uses, uint Letters);
}
