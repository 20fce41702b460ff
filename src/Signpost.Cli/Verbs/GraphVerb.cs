using System.CommandLine;
using System.Text;
using Signpost.Cli.Graph;
using Signpost.Cli.Local;
using Signpost.Knowledge.Graph;

namespace Signpost.Cli.Verbs;

/// <summary><c>graph</c>: draws the tree.</summary>
internal static class GraphVerb
{
    private const string Mermaid = "mermaid";
    private const string Svg = "svg";

    private static readonly Option<string?> Format = new("--format")
    {
        Description = "How to draw it: mermaid or svg. [default: by the name of the file; else mermaid]",
        HelpName = "mermaid|svg",
    };

    private static readonly Option<FileInfo?> Output = new("--output")
    {
        Description = "File to write, in place of standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Start = new("--start")
    {
        Description = "Question to begin at, so that only its branch is drawn. [default: the whole tree]",
        HelpName = "ID",
    };

    private static readonly Option<bool> Schemes = new("--schemes")
    {
        Description = "List at each outcome the schemes that it can point to on the day.",
    };

    public static Command Create()
    {
        var knowledge = new KnowledgeChoice();
        var asOf = new AsOfChoice();
        var command = new Command("graph", "Draw the tree, as Mermaid or as an SVG for the wall.")
        {
            Format,
            Output,
            Start,
            Schemes,
        };
        asOf.AddTo(command);
        knowledge.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                var isSvg = IsSvg(parsed);
                var day = asOf.Day(parsed);
                var journey = await KnowledgePublisher.CompileAsync(knowledge.Folder(parsed), day);
                var picture = TreePicture.Of(
                    journey,
                    day,
                    KnownQuestion(journey, parsed.GetValue(Start)),
                    parsed.GetValue(Schemes)
                );
                var drawn = isSvg ? await DrawAsync(picture, cancellationToken) : MermaidText.Write(picture);
                await WriteAsync(drawn, parsed.GetValue(Output), cancellationToken);
                return Verb.Done;
            }
        );
    }

    private static bool IsSvg(ParseResult parsed) =>
        parsed.GetValue(Format) switch
        {
            Svg => true,
            Mermaid => false,
            null => string.Equals(parsed.GetValue(Output)?.Extension, ".svg", StringComparison.OrdinalIgnoreCase),
            var other => throw new Problem($"--format is “{other}”: write {Mermaid} or {Svg}."),
        };

    private static string? KnownQuestion(Journey journey, string? id) =>
        id is null || journey.FindNode(id) is Question
            ? id
            : throw new Problem(
                $"--start is “{id}”, and no question in the tree has that id: write the id of a question, "
                    + $"such as {string.Join(" or ", journey.Content.Starts)}."
            );

    private static async Task<string> DrawAsync(TreePicture picture, CancellationToken cancellationToken)
    {
        var sketch = new Sketch(picture);
        var arrangement = await LayoutProcess.ArrangeAsync(sketch, Console.Error.WriteLine, cancellationToken);
        return SvgDrawing.Write(sketch, arrangement);
    }

    private static async Task WriteAsync(string drawn, FileInfo? output, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(drawn);
        if (output is null)
        {
            await using var standard = Console.OpenStandardOutput();
            await standard.WriteAsync(bytes, cancellationToken);
            return;
        }
        await OutputFile.WriteAsync(output, bytes, "tree.svg", cancellationToken);
        await Console.Out.WriteLineAsync($"Drew the tree in {output.FullName}");
    }
}
