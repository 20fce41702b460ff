namespace Signpost;

/// <summary>
/// How many slips of the keyboard lie between two words: a letter too many, too few or another one, or two neighbours
/// the wrong way round (optimal string alignment).
/// </summary>
internal static class EditDistance
{
    /// <summary>The longest word that is compared.</summary>
    public const int LongestWord = 32;

    private const int Row = LongestWord + 1;

    /// <summary>The distance of two words where it is at most <paramref name="most"/>; else one more than that.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        var apart = Math.Abs(left.Length - right.Length);
        if (apart > most || left.Length > LongestWord || right.Length > LongestWord)
        {
            return most + 1;
        }
        Span<int> rows = stackalloc int[3 * Row];
        var before = rows[..Row];
        var last = rows[Row..(2 * Row)];
        var row = rows[(2 * Row)..];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }
                row[j] = distance;
                least = Math.Min(least, distance);
            }
            if (least > most)
            {
                return most + 1;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.Min(last[right.Length], most + 1);
    }
}
