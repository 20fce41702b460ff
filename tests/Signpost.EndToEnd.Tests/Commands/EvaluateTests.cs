using Signpost.EndToEnd.Tests.Editing;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class EvaluateTests : IDisposable
{
    // Of the three that should be answered two are right; the last one is answered and should not be.
    private const string Queries = """
        {"query": "Health Innovation West Midlands", "decision": "answer", "schemes": ["region"], "kind": "name"}
        {"query": "Innovate UK Business Growth", "decision": "answer", "schemes": ["growth"]}
        {"query": "R&D tax relief, merged", "decision": "answer", "schemes": ["growth"], "kind": "a trap"}
        {"query": "speak to a person", "decision": "human"}

        {"query": "Local Partnerships\nFund", "decision": "none", "schemes": []}

        """;

    private readonly SmallKnowledge _small = new();

    public EvaluateTests() => File.WriteAllText(QueryFile, Queries);

    private string QueryFile => _small.PathOf("queries.jsonl");

    [Fact]
    public async Task Evaluation_TellsTheFiguresTheTableAndTheWorstMisses()
    {
        var lines = (await EvaluateAsync("--as-of", "2026-11-22")).Succeeded().Split('\n');

        Assert.Equal($"{QueryFile} as of 22 November 2026: 5 queries, of which 3 right.", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("  top-1        66.7 %   2 of 3   "));
        Assert.Contains(lines, line => line.StartsWith("  off-topic   100.0 %   1 of 1   "));
        Assert.Contains(lines, line => line.StartsWith("  vague             –   0 of 0   "));
        Assert.Contains("            answer   clarify   none   safety   human", lines);
        Assert.Contains("  answer         3         0      0        0       0", lines);
        Assert.Contains("  none           1         0      0        0       0", lines);
        Assert.Contains("  growth         2       1       1", lines);
        var misses = Array.IndexOf(lines, "All misses, the worst first:");
        Assert.Contains("  Line 3 (a trap): “R&D tax relief, merged”", lines[misses..]);
        Assert.Contains("  Line 6: “Local Partnerships Fund”", lines[misses..]);
        Assert.Contains("    should get: answer, growth", lines[misses..]);
        Assert.Contains(lines[misses..], line => line.StartsWith("    gets:       answer, relief "));
    }

    [Fact]
    public async Task GatesThatHold_AreNotSpokenOf()
    {
        var ended = await EvaluateAsync(
            "--at-least",
            "top-1=0.66",
            "--at-least",
            "human=1",
            "--at-most",
            "off-topic=1"
        );

        ended.Succeeded();
        Assert.Empty(ended.Errors);
    }

    [Fact]
    public async Task GatesThatDoNotHold_AreOneSentenceEach_AndTheExitCodeIs1()
    {
        var ended = await EvaluateAsync([
            "--misses",
            "1",
            "--at-least",
            "top-1=0.92",
            "--at-least",
            "vague=0.9",
            "--at-most",
            "off-topic=0.02",
        ]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(
            [
                "top-1 is 66.67 % (2 of 3) and must be at least 92 %.",
                "vague cannot be measured: the file has no query that it counts.",
                "off-topic is 100 % (1 of 1) and must be at most 2 %.",
            ],
            ended.Errors.Trim().Split('\n')
        );
        Assert.Contains("The worst 1 of 2 misses:", ended.Output);
    }

    [Fact]
    public async Task NoMisses_ShowsNoQuery()
    {
        var said = (await EvaluateAsync("--misses", "0")).Succeeded();

        Assert.DoesNotContain("Local Partnerships", said);
        Assert.DoesNotContain("isses", said);
    }

    [Theory]
    [InlineData("--at-least", "top-1")]
    [InlineData("--at-least", "top-2=0.5")]
    [InlineData("--at-least", "top-1=1.1")]
    [InlineData("--at-most", "top-1=-0")]
    public async Task GateThatIsNone_IsRefusedWithTheNamesThatThereAre(string option, string gate) =>
        Assert.StartsWith(
            $"{option} is “{gate}”: write one of top-1, top-3, off-topic, vague, safety, human and a share from 0 to 1",
            (await EvaluateAsync(option, gate)).Refused()
        );

    [Fact]
    public async Task QueriesThatCannotBeUsed_AreNamedByFileAndLine()
    {
        await File.AppendAllTextAsync(
            QueryFile,
            "{\"query\": \"a\", \"decision\": \"answer\", \"schemes\": [\"regoin\"]}\n{\n"
        );

        var ended = await EvaluateAsync();

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.Equal(
            [
                $"{QueryFile}:7:1: error unknown-id: There is no scheme with the id `regoin`; did you mean `region`?",
                $"{QueryFile}:8:2: error bad-json: This line cannot be read as JSON from here on; "
                    + "check the quotes, commas and brackets, and write one object a line.",
                $"{QueryFile} has 2 errors: put that right, then evaluate again.",
            ],
            ended.Errors.Trim().Split('\n')
        );
    }

    [Fact]
    public async Task FileThatCannotBeRead_IsRefusedWithTheRemedy()
    {
        var empty = _small.PathOf("empty.jsonl");
        await File.WriteAllTextAsync(empty, "\n");
        var none = _small.PathOf("none.jsonl");

        Assert.StartsWith("--evaluate has no file after it: ", await RefusedAsync());
        Assert.Equal(
            $"--evaluate is {_small.Path}, which is a folder: name a file in it.",
            await RefusedAsync(_small.Path)
        );
        Assert.Equal(
            $"There is no file at {none}: name a file of labelled queries after --evaluate.",
            await RefusedAsync(none)
        );
        Assert.StartsWith($"{empty} has no queries: ", await RefusedAsync(empty));
        Assert.EndsWith("leave out --json and the text.", await RefusedAsync(QueryFile, "--json"));

        async Task<string> RefusedAsync(params string[] after) =>
            (await SignpostCommand.RunAsync(["ask", "--knowledge", _small.Path, "--evaluate", .. after])).Refused();
    }

    /// <inheritdoc/>
    public void Dispose() => _small.Dispose();

    private Task<Finished> EvaluateAsync(params string[] arguments) =>
        SignpostCommand.RunAsync(["ask", "--knowledge", _small.Path, "--evaluate", QueryFile, .. arguments]);
}
