using System.Text;

namespace Signpost.Cli.Asking;

/// <summary>
/// Queries, one a line. Only LF ends a line, with or without CR before it: a program that writes one line gets
/// one answer, whatever signs are in the line.
/// </summary>
internal sealed class QueryLines(TextReader input)
{
    /// <summary>The next query, which may be empty, or null at the end. Nothing after the last line end is no query.</summary>
    public string? Next()
    {
        var line = new StringBuilder();
        int letter;
        while ((letter = input.Read()) >= 0 && letter is not '\n')
        {
            line.Append((char)letter);
        }
        if (letter < 0 && line.Length is 0)
        {
            return null;
        }
        if (line.Length > 0 && line[^1] is '\r')
        {
            line.Length--;
        }
        return line.ToString();
    }
}
