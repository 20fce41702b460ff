using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Signpost.Pages.Text;

/// <summary>
/// Reads the little Markdown that editors write about a scheme: headings, paragraphs, lists and bold. Whatever else is in
/// it stays text.
/// </summary>
internal static partial class EditorsMarkdown
{
    private const int MostMilliseconds = 1_000;

    /// <summary>
    /// The parts of a text, in order. A list whose items stand apart by blank lines is one list, so that its steps are
    /// numbered through.
    /// </summary>
    public static ImmutableArray<TextBlock> Read(string markdown)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        foreach (var part in Gap().Split(markdown.ReplaceLineEndings("\n")))
        {
            ReadPart(part, blocks);
        }
        return blocks.ToImmutable();
    }

    private static void ReadPart(string part, ImmutableArray<TextBlock>.Builder blocks)
    {
        var paragraph = new List<string>();
        var list = new List<string>();
        var kind = TextBlockKind.Points;
        foreach (var line in part.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                End();
                blocks.Add(Block(TextBlockKind.Heading, [heading.Groups["text"].Value]));
            }
            else if (ItemOf(line) is var (itemKind, text))
            {
                if (paragraph.Count > 0 || (list.Count > 0 && kind != itemKind))
                {
                    End();
                }
                kind = itemKind;
                list.Add(text);
            }
            else if (list.Count > 0)
            {
                list[^1] += $" {line}";
            }
            else
            {
                paragraph.Add(line);
            }
        }
        End();

        void End()
        {
            if (paragraph.Count > 0)
            {
                blocks.Add(Block(TextBlockKind.Paragraph, [string.Join(' ', paragraph)]));
            }
            if (list.Count > 0)
            {
                var items = Block(kind, list);
                if (blocks.Count > 0 && blocks[^1].Kind == kind)
                {
                    blocks[^1] = blocks[^1] with { Items = [.. blocks[^1].Items, .. items.Items] };
                }
                else
                {
                    blocks.Add(items);
                }
            }
            paragraph.Clear();
            list.Clear();
        }
    }

    private static (TextBlockKind Kind, string Text)? ItemOf(string line) =>
        Point().Match(line) is { Success: true } point ? (TextBlockKind.Points, point.Groups["text"].Value)
        : Step().Match(line) is { Success: true } step ? (TextBlockKind.Steps, step.Groups["text"].Value)
        : null;

    private static TextBlock Block(TextBlockKind kind, IEnumerable<string> lines) =>
        new(kind, [.. lines.Select(TextRuns.OfMarkdown)]);

    [GeneratedRegex(@"\n{2,}", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Gap();

    [GeneratedRegex("^#{1,6} +(?<text>.*)$", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex("^[-*] +(?<text>.*)$", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Point();

    [GeneratedRegex("^[0-9]+[.)] +(?<text>.*)$", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Step();
}
