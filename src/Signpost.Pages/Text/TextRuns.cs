using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Signpost.Pages.Text;

/// <summary>Reads stretches of text: addresses lead somewhere, and two stars make bold.</summary>
internal static partial class TextRuns
{
    private const int Stars = 2;
    private const int MostMilliseconds = 1_000;

    /// <summary>Plain text, in which https addresses are links.</summary>
    public static ImmutableArray<TextRun> OfPlain(string text)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var end = 0;
        foreach (var match in Address().EnumerateMatches(text))
        {
            Add(runs, text[end..match.Index]);
            end = match.Index + match.Length;
            var address = text[match.Index..end];
            runs.Add(new TextRun(address, Address: address));
        }
        Add(runs, text[end..]);
        return runs.ToImmutable();
    }

    /// <summary>A line of Markdown.</summary>
    public static ImmutableArray<TextRun> OfMarkdown(string line)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var end = 0;
        foreach (var match in Bold().EnumerateMatches(line))
        {
            runs.AddRange(OfPlain(line[end..match.Index]));
            end = match.Index + match.Length;
            runs.Add(new TextRun(line[(match.Index + Stars)..(end - Stars)], IsBold: true));
        }
        runs.AddRange(OfPlain(line[end..]));
        return runs.ToImmutable();
    }

    private static void Add(ImmutableArray<TextRun>.Builder runs, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new TextRun(text));
        }
    }

    [GeneratedRegex("""https://[^\s<>"]*[^\s<>".,;:!?)]""", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Address();

    [GeneratedRegex(@"\*\*.+?\*\*", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Bold();
}
