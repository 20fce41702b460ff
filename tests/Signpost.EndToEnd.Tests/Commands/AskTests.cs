using System.Text;
using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Editing;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class AskTests : IDisposable
{
    private const string Region = "Health Innovation West Midlands";

    private readonly SmallKnowledge _small = new();

    [Fact]
    public async Task Text_GetsTheDecisionAndTheSchemesInWords()
    {
        // Quotes may be forgotten.
        var lines = (await AskAsync("where", "is", Region)).Succeeded().Split('\n');

        Assert.StartsWith("Decision: answer. It points to", lines[0]);
        Assert.Matches($@"^  \d\.\d\d   region +{Region}$", lines[1]);
    }

    [Fact]
    public async Task AsOf_NamesSchemesAsTheyWereOnThatDay()
    {
        var asked = await AskAsync(Region, "--as-of", "2022-12-19");

        Assert.Contains("Academic Health Science Network", asked.Succeeded());
        Assert.DoesNotContain(Region, asked.Output);
    }

    [Theory]
    [InlineData("speak to a person", "human")]
    [InlineData("", "clarify")]
    // What begins with @ is no file of arguments.
    [InlineData("@speak to a person", "human")]
    public async Task TextThatPointsToNoScheme_IsDecidedToo(string text, string decision) =>
        Assert.StartsWith($"Decision: {decision}. ", (await AskAsync(text)).Succeeded());

    [Fact]
    public async Task JsonWithAText_IsOneObjectOnOneLine()
    {
        var json = await AskAsync("--json", Region);

        var answer = JsonNode.Parse(Assert.Single(json.Succeeded().Split('\n')))!.AsObject();
        Assert.Equal(["query", "decision", "schemes", "because"], answer.Select(member => member.Key));
        Assert.Equal(Region, (string?)answer["query"]);
        Assert.Equal("answer", (string?)answer["decision"]);
        Assert.Equal(["id", "score"], answer["schemes"]![0]!.AsObject().Select(member => member.Key));
        Assert.Equal("region", (string?)answer["schemes"]![0]!["id"]);
        Assert.True((double)answer["schemes"]![0]!["score"]! > 0);
        Assert.IsType<JsonArray>(answer["because"]);
        Assert.Empty(json.Errors);
    }

    [Fact]
    public async Task JsonWithoutAText_AnswersEachLineBeforeTheNextIsWritten()
    {
        await using var program = Start("--json");
        foreach (var query in new[] { "first of all", "second of all", "third of all" })
        {
            await program.Input.WriteAsync($"{query}\n");
            await program.Input.FlushAsync();

            Assert.Equal(query, (string?)JsonNode.Parse(await program.Output.WithAsync(query))!["query"]);
        }
        program.Input.Close();

        Assert.Equal(0, await program.ExitAsync());
        Assert.Equal(3, program.Output.All.Count);
    }

    [Fact]
    public async Task JsonWithoutAText_AnswersEveryLineWithOneLineWhateverIsInIt()
    {
        // Each as it is written, and as it comes back.
        (string Written, string Read)[] queries =
        [
            ("\uFEFFa mark at the start", "a mark at the start"),
            ("🎉 👩‍🔬", "🎉 👩‍🔬"),
            (new string('x', 10_000), new string('x', 10_000)),
            (
                string.Concat(Enumerable.Repeat("grant for a 🎉 ", 700)),
                string.Concat(Enumerable.Repeat("grant for a 🎉 ", 700))
            ),
            ("a\0b\u0007c\u001Bd\u007F\u0085\u2028e\u2029\tf", "a\0b\u0007c\u001Bd\u007F\u0085\u2028e\u2029\tf"),
            ("""\ud83d and \udc4b \n "quoted" {}""", """\ud83d and \udc4b \n "quoted" {}"""),
            ("", ""),
            ("with CR\r", "with CR"),
            ("\r", ""),
            ("one\rline", "one\rline"),
            ("@file --json", "@file --json"),
            ("<script>&amp;'", "<script>&amp;'"),
            (Region, Region),
        ];
        await using var program = Start("--json");
        var input = program.Input.BaseStream;

        await input.WriteAsync(
            Encoding.UTF8.GetBytes(string.Join('\n', queries.Select(query => query.Written)) + "\n")
        );
        // Half of a surrogate pair as bytes, and no line end after it.
        await input.WriteAsync(new byte[] { 0x61, 0xED, 0xA0, 0xBD, 0x62 });
        program.Input.Close();

        Assert.Equal(0, await program.ExitAsync());
        var answers = program.Output.All.Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(queries.Select(query => query.Read), answers[..^1].Select(answer => (string?)answer["query"]));
        Assert.Matches("^a\uFFFD+b$", (string?)answers[^1]["query"]);
        Assert.All(
            answers,
            answer => Assert.Matches("^(answer|clarify|none|safety|human)$", (string?)answer["decision"])
        );
        Assert.Equal("clarify", (string?)answers[6]["decision"]);
        Assert.Equal("region", (string?)answers[^2]["schemes"]![0]!["id"]);
        Assert.Empty(program.Errors.All);
    }

    [Fact]
    public async Task JsonWithoutAText_SaysNothingToNothing()
    {
        var ended = await AskAsync("--json");

        Assert.Empty(ended.Succeeded());
        Assert.Empty(ended.Errors);
    }

    [Fact]
    public async Task KnowledgeWithErrors_AnswersNothing()
    {
        _small.Replace("journey.yaml", "next: where", "next: nowhere");

        var ended = await AskAsync("--json", Region);

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.Contains("error unknown-id", ended.Errors);
    }

    [Theory]
    [InlineData("There is nothing to ask: write the text in quotes, or use --json or --evaluate.")]
    [InlineData("--misses, --at-least and --at-most belong to an evaluation: name a file", "hi", "--misses", "3")]
    [InlineData(
        "--misses, --at-least and --at-most belong to an evaluation: name a file",
        "hi",
        "--at-most",
        "top-1=1"
    )]
    [InlineData("--misses takes a number from 0 to 100,000.", "hi", "--misses", "-1")]
    public async Task OptionsThatDoNotGoTogether_AreRefused(string sentence, params string[] arguments) =>
        Assert.StartsWith(sentence, (await AskAsync(arguments)).Refused());

    /// <inheritdoc/>
    public void Dispose() => _small.Dispose();

    private RunningProgram Start(params string[] arguments) =>
        SignpostCommand.Start(["ask", "--knowledge", _small.Path, .. arguments]);

    private Task<Finished> AskAsync(params string[] arguments) => SignpostCommand.FinishAsync(Start(arguments));
}
