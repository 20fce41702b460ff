using System.Globalization;
using System.Text;

namespace Signpost.Knowledge.Graph;

/// <summary>Writes a picture as a Mermaid flowchart, which GitHub and many editors draw.</summary>
public static class MermaidText
{
    private const char NewLine = '\n';
    private const string NewLineInLabel = "<br/>";

    /// <summary>The flowchart; it ends with a line break. One picture always gives one text.</summary>
    /// <param name="picture">The picture.</param>
    public static string Write(TreePicture picture)
    {
        var text = new StringBuilder();
        Line($"%% Version {picture.Version} of the knowledge, as of {PictureWords.Day(picture.Day)}.");
        Line("flowchart LR");
        Line($"  accTitle: {PictureWords.Title}");
        Line($"  accDescr: {PictureWords.Count(picture)}");
        foreach (var node in picture.Nodes)
        {
            Line(node.IsQuestion ? $"  {Id(node.Id)}[{Label(node)}]" : $"  {Id(node.Id)}([{Label(node)}])");
        }
        foreach (var edge in picture.Edges)
        {
            var label = Quoted(edge.Conditions.Select(condition => condition.Words));
            Line($"  {Id(edge.From)} {(edge.IsDetour ? "-.->" : "-->")}|{label}| {Id(edge.To)}");
        }
        Class("question", "fill:#ffffff,stroke:#12263f,color:#111111", node => node.IsQuestion);
        Class("outcome", "fill:#e8f3ec,stroke:#1b5e3a,color:#111111", node => !node.IsQuestion);
        Class("beginning", "stroke-width:4px", node => node.Beginnings.Any());
        return text.ToString();

        void Line(string line) => text.Append(line).Append(NewLine);

        void Class(string name, string style, Func<PictureNode, bool> isOfIt)
        {
            var ids = picture.Nodes.Where(isOfIt).Select(node => Id(node.Id)).ToList();
            if (ids.Count > 0)
            {
                Line($"  classDef {name} {style}");
                Line($"  class {string.Join(',', ids)} {name}");
            }
        }
    }

    // Some words, such as "end", mean something to Mermaid; with the prefix no id is one of them. An id has no
    // underscore of its own, so two ids stay two.
    private static string Id(string id) => $"n_{id.Replace('-', '_')}";

    private static string Label(PictureNode node) =>
        Quoted([
            .. node.Beginnings,
            node.Text,
            .. node.Notes.Select(note => $"({note})"),
            .. node.Schemes.Select(name => $"• {name}"),
        ]);

    private static string Quoted(IEnumerable<string> lines) =>
        $"\"{string.Join(NewLineInLabel, lines.Select(line => Escape(DrawableText.Clean(line))))}\"";

    /// <summary>Text in Mermaid's own escapes, <c>#code;</c>, wherever it could mean something to Mermaid or to HTML.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var before = new Rune(' ');
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPlain(rune, before))
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
            before = rune;
        }
        return escaped.ToString();
    }

    // "1." and "- " at the beginning of a line would be taken for lists.
    private static bool IsPlain(Rune rune, Rune before) =>
        rune.Value switch
        {
            ' ' or ',' or '?' or '•' or '(' or ')' => true,
            '.' => Rune.IsLetter(before),
            '-' => Rune.IsLetterOrDigit(before),
            _ => Rune.IsLetterOrDigit(rune),
        };
}
