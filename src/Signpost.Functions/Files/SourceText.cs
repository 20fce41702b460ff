using System.Text;

namespace Signpost.Functions.Files;

/// <summary>
/// A script or a style sheet as it is sent: without the comments that have lines of their own. They are written for
/// those who work on it, and every visitor would load them.
/// </summary>
public static class SourceText
{
    /// <summary>
    /// The text without them. A text in which they cannot be told from strings for certain, since one of its strings has
    /// more than one line, stays as it is.
    /// </summary>
    /// <param name="text">A script or a style sheet.</param>
    public static string WithoutComments(string text)
    {
        var lines = text.Split('\n');
        if (lines.Any(line => line.Count(sign => sign is '`') % 2 == 1))
        {
            return text;
        }
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var last = EndOfComment(lines, i);
            if (last >= i)
            {
                i = last;
                continue;
            }
            kept.Append(lines[i]);
            if (i < lines.Length - 1)
            {
                kept.Append('\n');
            }
        }
        return kept.ToString();
    }

    /// <summary>The last line of the comment that begins and ends with whole lines; -1 where none begins.</summary>
    private static int EndOfComment(string[] lines, int first)
    {
        var line = lines[first].Trim();
        if (line.StartsWith("//", StringComparison.Ordinal))
        {
            return first;
        }
        if (!line.StartsWith("/*", StringComparison.Ordinal))
        {
            return -1;
        }
        for (var i = first; i < lines.Length; i++)
        {
            var end = lines[i]
                .IndexOf(
                    "*/",
                    i == first ? lines[i].IndexOf("/*", StringComparison.Ordinal) + 2 : 0,
                    StringComparison.Ordinal
                );
            if (end >= 0)
            {
                return lines[i].AsSpan(end + 2).Trim().IsEmpty ? i : -1;
            }
        }
        return -1;
    }
}
