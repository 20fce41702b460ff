namespace Signpost.Knowledge.Files;

/// <summary>A scheme file in its two parts.</summary>
/// <param name="Start">Where the YAML begins in the text of the file.</param>
/// <param name="Length">How long the YAML is.</param>
/// <param name="Body">The Markdown below it, with LF line ends and no blank lines around it.</param>
internal sealed record FrontMatter(int Start, int Length, string Body)
{
    private const string Fence = "---";

    public static FrontMatter? Split(KnowledgeFile file, FindingLog log)
    {
        var (first, start) = LineFrom(file.Text, 0);
        if (!IsFence(first))
        {
            log.Error(
                file.At(0),
                FindingCode.MissingFrontMatter,
                "A scheme file begins with a line of three hyphens, `---`, and then its fields; add that line at the top."
            );
            return null;
        }
        for (var at = start; at < file.Text.Length; )
        {
            var (line, next) = LineFrom(file.Text, at);
            if (IsFence(line))
            {
                return new FrontMatter(start, at - start, Tidy(file.Text[next..]));
            }
            at = next;
        }
        log.Error(
            file.At(0),
            FindingCode.OpenFrontMatter,
            "The fields that begin with this `---` never end; add a second line `---` below the last field."
        );
        return null;
    }

    private static bool IsFence(string line) => string.Equals(line.TrimEnd(), Fence, StringComparison.Ordinal);

    private static (string Line, int Next) LineFrom(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return (text[start..], text.Length);
        }
        var end = start + length;
        var isCrLf = text[end] is '\r' && end + 1 < text.Length && text[end + 1] is '\n';
        return (text[start..end], end + (isCrLf ? 2 : 1));
    }

    private static string Tidy(string body) =>
        body.ReplaceLineEndings("\n").TrimEnd().TrimStart('\n') is var tidy && string.IsNullOrWhiteSpace(tidy)
            ? string.Empty
            : tidy;
}
