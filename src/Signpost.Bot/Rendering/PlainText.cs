using System.Globalization;
using System.Text;

namespace Signpost.Bot.Rendering;

/// <summary>
/// Writes a reply as plain text. Everything in the reply's options has a number: results are numbered where they
/// stand, the rest are listed at the end, so that a number typed means what was seen.
/// </summary>
public static class PlainText
{
    /// <summary>The most characters that a text has. (Teams takes about 80 KB a message; source: Teams rate and size limits.)</summary>
    public const int MostCharacters = 20_000;

    /// <summary>The text of a reply: blocks apart by an empty line, lines by <c>\n</c>, no mark-up.</summary>
    public static string Render(Reply reply)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var block in reply.Blocks)
        {
            if (block is Block.Form)
            {
                // The question after it asks for the same, one field at a time.
                continue;
            }
            Separate(text);
            var lines = new PlainLines(text);
            switch (block)
            {
                case Block.Paragraph paragraph:
                    text.Append(paragraph.Text);
                    break;
                case Block.Ask ask:
                    text.Append(ask.Text);
                    if (!string.IsNullOrEmpty(ask.Hint))
                    {
                        text.Append('\n').Append(ask.Hint);
                    }
                    break;
                case Block.Result result:
                    if (number < reply.Options.Length)
                    {
                        Number(text, ++number);
                    }
                    SchemeLines.Result(ref lines, result);
                    break;
                case Block.SchemeDetails details:
                    SchemeLines.Details(ref lines, details);
                    break;
                case Block.Relief relief:
                    ReliefLines.Write(ref lines, relief);
                    break;
                case Block.Summary summary:
                    foreach (var line in summary.Lines)
                    {
                        lines.Labelled(line.Label, line.Value);
                    }
                    break;
            }
        }
        if (number < reply.Options.Length)
        {
            Separate(text);
        }
        for (var i = number; i < reply.Options.Length; i++)
        {
            if (i > number)
            {
                text.Append('\n');
            }
            Number(text, i + 1);
            text.Append(reply.Options[i].Label);
        }
        return Cut(text.ToString(), MostCharacters);
    }

    /// <summary>A text with at most so many characters; one that was cut ends in "…", and no character is cut in half.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters; at least 2.</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    private static void Number(StringBuilder text, int number) =>
        text.Append(CultureInfo.InvariantCulture, $"{number}. ");

    private static void Separate(StringBuilder text)
    {
        if (text.Length > 0)
        {
            text.Append("\n\n");
        }
    }
}
