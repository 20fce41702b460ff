using System.Globalization;
using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Editing;
using Signpost.EndToEnd.Tests.Processes;

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
        using var copy = new KnowledgeCopy();
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

    [Fact]
    public async Task AsOf_FindsWhatIsDueOnThatDay_AndSaysWhichDayThatIs()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "review-by: 2099-12-31", "review-by: 2090-06-30");

        var before = await SignpostCommand.RunAsync("validate", "--knowledge", small.Path, "--as-of", "2090-06-30");
        var after = await SignpostCommand.RunAsync("validate", "--knowledge", small.Path, "--as-of", "2090-07-01");

        Assert.Equal(
            "The knowledge can be published as of 30 June 2090: 2 questions, 1 outcome, 4 schemes, 0 warnings.",
            before.Succeeded()
        );
        var lines = after.Succeeded().Split('\n');
        Assert.Contains(": warning review-overdue: ", Assert.Single(lines[..^1]));
        Assert.EndsWith(" 4 schemes, 1 warning.", lines[^1]);
    }

    [Fact]
    public async Task ExampleThatGoesElsewhere_IsAWarning_ButNotOnADayThatHasPassed()
    {
        using var small = new SmallKnowledge();
        await File.WriteAllTextAsync(
            small.PathOf("examples.yaml"),
            "- query: speak to a person\n  schemes: [region]\n"
        );

        var now = await SignpostCommand.RunAsync("validate", "--knowledge", small.Path);
        var then = await SignpostCommand.RunAsync("validate", "--knowledge", small.Path, "--as-of", "2022-12-19");

        Assert.StartsWith(
            "examples.yaml:1:10: warning example-elsewhere: Whoever types “speak to a person” should be pointed to `region`",
            now.Succeeded().Split('\n')[0]
        );
        Assert.EndsWith(" 1 warning.", now.Output);
        Assert.EndsWith(" 0 warnings.", Assert.Single(then.Succeeded().Split('\n')));
    }

    [Fact]
    public async Task DayThatHasPassed_DoesNotCallTheSourcesCheckedSince_AMistake()
    {
        using var small = new SmallKnowledge();

        var validated = await SignpostCommand.RunAsync("validate", "--knowledge", small.Path, "--as-of", "2022-12-19");

        Assert.EndsWith(" 0 warnings.", Assert.Single(validated.Succeeded().Split('\n')));
    }

    [Fact]
    public async Task Json_IsOneObject_AndNothingElse()
    {
        using var small = new SmallKnowledge();
        small.Replace("schemes/region.md", "review-by: 2099-12-31", "review-by: 2020-01-01");

        var validated = await SignpostCommand.RunAsync(
            "validate",
            "--json",
            "--knowledge",
            small.Path,
            "--as-of",
            "2022-12-19"
        );

        var report = JsonNode.Parse(validated.Succeeded())!;
        Assert.Equal("2022-12-19", (string?)report["asOf"]);
        Assert.True((bool)report["canBePublished"]!);
        Assert.Equal(
            """{"errors":0,"warnings":1,"questions":2,"outcomes":1,"schemes":4}""",
            report["counts"]!.ToJsonString()
        );
        var finding = Assert.Single(report["findings"]!.AsArray())!;
        Assert.Equal("schemes/region.md", (string?)finding["file"]);
        Assert.Equal("warning", (string?)finding["severity"]);
        Assert.Equal("review-overdue", (string?)finding["code"]);
        Assert.Contains("`region`", (string?)finding["message"]);
        Assert.Empty(validated.Errors);
    }

    [Fact]
    public async Task Json_WithErrors_IsTheSameFindingsAsInWords_AndTheExitCodeIs1()
    {
        using var copy = new KnowledgeCopy();
        BreakAChoice(copy);

        var words = await SignpostCommand.RunAsync("validate", "--knowledge", copy.Path);
        var json = await SignpostCommand.RunAsync("validate", "--knowledge", copy.Path, "--json");

        Assert.Equal(words.Refused(), json.Refused());
        var report = JsonNode.Parse(json.Output)!;
        Assert.False((bool)report["canBePublished"]!);
        Assert.Null(report["counts"]!["schemes"]);
        var findings = report["findings"]!.AsArray();
        Assert.Equal(words.Output.Split('\n'), findings.Select(InWords));
        Assert.Equal(findings.Count(IsError), (int)report["counts"]!["errors"]!);
        Assert.Equal(findings.Count - findings.Count(IsError), (int)report["counts"]!["warnings"]!);
    }

    private static bool IsError(JsonNode? finding) => (string?)finding!["severity"] == "error";

    private static string InWords(JsonNode? finding) =>
        $"{finding!["file"]}:{finding["line"]}:{finding["column"]}: {finding["severity"]} {finding["code"]}: {finding["message"]}";

    private static (int Line, int Column) BreakAChoice(KnowledgeCopy copy)
    {
        const string Key = "        next: ";
        var journey = copy.PathOf("journey.yaml");
        var lines = File.ReadAllLines(journey);
        var first = Array.FindIndex(lines, text => text.StartsWith(Key));
        lines[first] = $"{Key}nowhere-at-all";
        File.WriteAllLines(journey, lines);
        return (first + 1, Key.Length + 1);
    }
}
