namespace Signpost.Advisers.Words;

/// <summary>Makes texts of other people fit to be shown.</summary>
internal static class Shown
{
    private const char Unknown = '\uFFFD';

    /// <summary>
    /// The same text with a mark in place of each control character but line breaks and tabs: browsers drop some of them,
    /// and what is dropped cannot be told from what was never there.
    /// </summary>
    public static string Of(string text) =>
        text.Any(IsControl) ? string.Concat(text.Select(letter => IsControl(letter) ? Unknown : letter)) : text;

    /// <summary>The beginning of a text, on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters at the most.</param>
    public static string Beginning(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
        {
            return line;
        }
        var space = line.LastIndexOf(' ', most);
        var end = space > most / 2 ? space : most;
        return $"{line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)]}…";
    }

    private static bool IsControl(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');
}
