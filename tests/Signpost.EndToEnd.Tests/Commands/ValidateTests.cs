using System.Globalization;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class ValidateTests
{
    [Fact]
    public async Task KnowledgeOfTheRepository_CanBePublished()
    {
        var validated = await SignpostCommand.RunAsync("validate");

        Assert.StartsWith("The knowledge can be published: ", validated.Succeeded().Split('\n')[^1]);
    }

    [Fact]
    public async Task BrokenKnowledge_IsNamedByFileLineAndColumn()
    {
        using var copy = new TempFolder();
        var (line, column) = BreakAChoice(copy);

        var validated = await SignpostCommand.RunAsync("validate", "--knowledge", copy.Path);

        Assert.Contains("put the errors above right", validated.Refused());
        var place = string.Create(CultureInfo.InvariantCulture, $"journey.yaml:{line}:{column}: error ");
        Assert.Contains(
            validated.Output.Split('\n'),
            said => said.StartsWith(place) && said.Contains("nowhere-at-all")
        );
    }

    [Fact]
    public async Task FolderThatIsNotThere_IsNamedWithTheRemedy()
    {
        using var empty = new TempFolder();

        var sentence = (await SignpostCommand.RunAsync("validate", "--knowledge", empty.PathOf("none"))).Refused();

        Assert.Equal(
            $"There is no knowledge folder at {empty.PathOf("none")}: name the right one with --knowledge.",
            sentence
        );
    }

    private static (int Line, int Column) BreakAChoice(TempFolder copy)
    {
        var knowledge = Repository.PathOf("knowledge");
        foreach (var file in Directory.EnumerateFiles(knowledge, "*", SearchOption.AllDirectories))
        {
            var target = copy.PathOf(Path.GetRelativePath(knowledge, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        const string Key = "        next: ";
        var journey = copy.PathOf("journey.yaml");
        var lines = File.ReadAllLines(journey);
        var first = Array.FindIndex(lines, text => text.StartsWith(Key));
        lines[first] = $"{Key}nowhere-at-all";
        File.WriteAllLines(journey, lines);
        return (first + 1, Key.Length + 1);
    }
}
