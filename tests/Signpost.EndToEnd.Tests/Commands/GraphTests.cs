using System.Xml.Linq;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class GraphTests
{
    private const string Drawn = "docs/images/journey.svg";

    [Fact]
    public async Task CommittedPicture_IsWhatTheCommandDrawsFromTheKnowledge()
    {
        var committed = await File.ReadAllTextAsync(Repository.PathOf(Drawn));
        using var folder = new TempFolder();
        var file = folder.PathOf("journey.svg");

        var command = await SignpostCommand.RunAsync("graph", "--output", file, "--as-of", Attribute(committed, "day"));

        command.Succeeded();
        var drawn = await File.ReadAllTextAsync(file);
        // A word changed in a scheme makes another version of the same tree, and the picture still shows it as it is.
        Assert.True(
            drawn == committed.Replace(Attribute(committed, "version"), Attribute(drawn, "version")),
            $"{Drawn} is not what knowledge/ looks like any more. Draw it again: "
                + $"dotnet run --project src/Signpost.Cli -- graph --output {Drawn}"
        );
    }

    [Fact]
    public async Task WithoutOptions_WritesMermaidToStandardOutput()
    {
        var mermaid = (await SignpostCommand.RunAsync("graph")).Succeeded();

        Assert.Contains("flowchart LR", mermaid);
        Assert.Contains("n_who_you_are[\"Start<br/>", mermaid);
    }

    [Fact]
    public async Task Format_CountsMoreThanTheNameOfTheFile_AndAStartDrawsOneBranch()
    {
        using var folder = new TempFolder();
        var file = folder.PathOf("branch.svg");

        var told = await SignpostCommand.RunAsync("graph", "--output", file, "--format", "mermaid", "--start", "need");

        Assert.Equal($"Drew the tree in {file}", told.Succeeded().Trim());
        var mermaid = await File.ReadAllTextAsync(file);
        Assert.Contains("n_need[", mermaid);
        Assert.DoesNotContain("n_who_you_are", mermaid);
    }

    [Fact]
    public async Task Schemes_AreListedOnlyWhenAskedFor()
    {
        var listed = (await SignpostCommand.RunAsync("graph", "--schemes", "--as-of", "2026-11-22")).Succeeded();
        var usual = (await SignpostCommand.RunAsync("graph", "--as-of", "2026-11-22")).Succeeded();

        Assert.Contains("<br/>• ", listed);
        Assert.DoesNotContain("•", usual);
    }

    [Fact]
    public async Task SvgOnStandardOutput_IsTheDrawingAndNothingElse()
    {
        var svg = await SignpostCommand.RunAsync("graph", "--format", "svg", "--start", "need");

        Assert.Equal("svg", XDocument.Parse(svg.Succeeded()).Root!.Name.LocalName);
    }

    [Fact]
    public async Task StartThatIsNoQuestion_IsRefusedWithExamples()
    {
        var refused = (await SignpostCommand.RunAsync("graph", "--start", "nowhere")).Refused();

        Assert.StartsWith("--start is “nowhere”, and no question in the tree has that id: write the id of", refused);
        Assert.Contains("who-you-are", refused);
    }

    [Fact]
    public async Task FileThatCannotBeWritten_IsRefusedWithTheRemedy()
    {
        using var folder = new TempFolder();
        var file = folder.PathOf(Path.Combine("missing", "tree.mmd"));

        Assert.Equal(
            $"--output is {folder.Path}, which is a folder: add the name of a file to it, such as tree.svg.",
            (await SignpostCommand.RunAsync("graph", "--output", folder.Path)).Refused()
        );
        Assert.Equal(
            $"{file} cannot be written: name a file in a folder that is there, that you may write to and that has room.",
            (await SignpostCommand.RunAsync("graph", "--output", file)).Refused()
        );
    }

    [Fact]
    public async Task UnknownFormat_IsRefused() =>
        Assert.Equal(
            "--format is “png”: write mermaid or svg.",
            (await SignpostCommand.RunAsync("graph", "--format", "png")).Refused()
        );

    [Fact]
    public async Task NoNodeOnThePath_IsToldWithTheRemedy()
    {
        using var empty = new TempFolder();

        var ended = await SignpostCommand.FinishAsync(
            RunningProgram.Start(
                SignpostCommand.DotNet,
                [SignpostCommand.Dll, "graph", "--format", "svg"],
                new Dictionary<string, string?> { ["PATH"] = empty.Path }
            )
        );

        Assert.Equal(
            "Node.js was not found, and the layout of an SVG runs on it: install Node.js 20 or later, "
                + "or draw the tree as Mermaid with --format mermaid.",
            ended.Refused()
        );
    }

    private static string Attribute(string svg, string name) =>
        (string?)XDocument.Parse(svg).Root!.Attribute($"data-{name}")
        ?? throw new InvalidOperationException($"The picture does not say its {name}: draw it again.");
}
