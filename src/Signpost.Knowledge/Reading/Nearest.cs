using System.Text;

namespace Signpost.Knowledge.Reading;

/// <summary>Guesses which known word somebody meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 60;
    private const int MostListed = 12;

    /// <summary>
    /// The known word that is nearest to <paramref name="word"/>, or null when none is near. Capitals, hyphens,
    /// underscores and spaces do not count.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var folded = Fold(word);
        if (folded.Length is 0 or > LongestWord)
        {
            return null;
        }
        var furthest = Math.Clamp(folded.Length / 3, 1, 3);
        return known
            .Select(candidate => (candidate, distance: Distance(folded, Fold(candidate))))
            .Where(pair => pair.distance <= furthest)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>"Did you mean ...?", or the known words where they are few, or how to go on.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known, string otherwise) =>
        To(word, known) is { } near ? $"did you mean `{near}`?"
        : known.Count is > 0 and <= MostListed ? $"use one of {List(known)}."
        : otherwise;

    public static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Where(char.IsLetterOrDigit))
        {
            folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 3)
        {
            return int.MaxValue;
        }
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = Cell(i, j);
            }
        }
        return rows[one.Length, other.Length];

        int Cell(int i, int j)
        {
            if (i is 0 || j is 0)
            {
                return i + j;
            }
            var change = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            var least = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
            var isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            return isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
        }
    }
}
