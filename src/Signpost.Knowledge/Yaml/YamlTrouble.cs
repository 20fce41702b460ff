using System.Text.RegularExpressions;
using Signpost.Knowledge.Files;
using YamlDotNet.Core;

namespace Signpost.Knowledge.Yaml;

/// <summary>Says in an editor's words why a file cannot be read as YAML.</summary>
internal static partial class YamlTrouble
{
    private static readonly (string Sign, string Message)[] Known =
    [
        (
            "invalid mapping",
            "A colon and a space stand inside a text here; put the text in double quotes, or check the indentation."
        ),
        (
            "unexpected end of stream",
            "The quotation mark that opens here is never closed; add the closing one, or write the text after `>-`."
        ),
        (
            "cannot start any token",
            "A text cannot begin with this character unless it is in quotes; put the text in double quotes."
        ),
        (
            "unknown escape character",
            "This text in double quotes has a backslash that means nothing; write `\\\\` for a backslash."
        ),
        (
            "did not find expected key",
            "This line is not `key: value`; add the colon and a space after it, or indent it under the line above."
        ),
        (
            "did not find expected '-' indicator",
            "This line stands where the next entry of a list belongs; begin it with `- `, or check its indentation."
        ),
        (
            "sequence entries are not allowed",
            "A list cannot begin on the line of its key; begin it on the next line, or write it as `[one, two]`."
        ),
        (
            "expected comment or line break",
            "The text belongs on the lines below `>` or `|`; move it there and indent it."
        ),
    ];

    public static void Report(
        Exception exception,
        KnowledgeFile file,
        int start,
        int length,
        Position near,
        FindingLog log
    )
    {
        var at = exception is YamlException { Start: var mark } ? file.At(start + mark.Index) : near;
        var isAboutTab = exception.Message.Contains("invalid tab", StringComparison.Ordinal);
        var tabs = FindTabs(file, start, length);
        if (tabs.FindIndex(tab => isAboutTab || Math.Abs(tab.Line - at.Line) <= 1) is >= 0 and var found)
        {
            log.Error(
                tabs[found],
                FindingCode.Tab,
                "This line is indented with a tab; use two spaces for each step instead."
            );
            return;
        }
        log.Error(at, FindingCode.BadYaml, MessageFor(exception));
    }

    private static string MessageFor(Exception exception) =>
        Known.FirstOrDefault(known => exception.Message.Contains(known.Sign, StringComparison.Ordinal)).Message
        ?? "The file cannot be read from here on; check the indentation, colons, brackets and quotes on this line and the one above.";

    private static List<Position> FindTabs(KnowledgeFile file, int start, int length)
    {
        var tabs = new List<Position>();
        foreach (var match in TabIndentation().EnumerateMatches(file.Text.AsSpan(start, length)))
        {
            tabs.Add(file.At(start + match.Index + match.Length - 1));
        }
        return tabs;
    }

    [GeneratedRegex(@"(?<=^|[\r\n]) *\t", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TabIndentation();
}
