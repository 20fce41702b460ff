using Signpost.Knowledge.Evaluation;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Evaluation;

public sealed class LabelledFileTests
{
    private const string Name = "some/queries.jsonl";

    private static readonly Journey Journey = Journey.Compile(Sample.Good().Read().Content!);

    [Fact]
    public void Every_field_of_a_query_arrives()
    {
        var query = Assert.Single(
            Read(
                """{"query": "sead fund\n😀", "decision": "answer", "schemes": ["seed-fund", "old-loan"], "kind": "misspelt"}"""
            ).Queries
        );

        Assert.Equal("sead fund\n😀", query.Query);
        Assert.Equal(Decision.Answer, query.Decision);
        Assert.Equal(["seed-fund", "old-loan"], query.Schemes);
        Assert.Equal("misspelt", query.Kind);
        Assert.Equal(new Position(Name, 1, 1), query.At);
    }

    [Theory]
    [InlineData("answer", Decision.Answer, """, "schemes": ["start-fund"]""")]
    [InlineData("clarify", Decision.Clarify, """, "schemes": ["seed-fund"]""")]
    [InlineData("clarify", Decision.Clarify, "")]
    [InlineData("none", Decision.None, """, "schemes": []""")]
    [InlineData("safety", Decision.Safety, """, "schemes": null, "kind": null""")]
    [InlineData("human", Decision.Human, """, "by": "somebody" """)]
    public void Every_decision_is_understood(string word, Decision decision, string rest)
    {
        var query = Assert.Single(Read($$"""{"query": "", "decision": "{{word}}"{{rest}}}""").Queries);

        Assert.Equal(decision, query.Decision);
        Assert.Empty(query.Kind);
    }

    [Fact]
    public void Empty_lines_windows_line_ends_and_a_byte_order_mark_are_passed_over()
    {
        var reading = Read("\uFEFF" + Human("one") + "\r\n\r\n  \n" + Human("two\\u2028") + "\r\n");

        Assert.Empty(reading.Findings);
        Assert.Equal([("one", 1), ("two\u2028", 4)], reading.Queries.Select(query => (query.Query, query.At.Line)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public void A_file_without_queries_has_none_and_no_fault(string text)
    {
        Assert.Empty(Read(text).Queries);
        Assert.Empty(Read(text).Findings);
    }

    [Theory]
    [InlineData("""{"query": "a", "decision": "human" """, 36, FindingCode.BadJson, "one object a line")]
    [InlineData("""{"query": "ä😀", decision: "human"}""", 18, FindingCode.BadJson, "check the quotes")]
    [InlineData("speak to a person", 1, FindingCode.BadJson, "check the quotes")]
    [InlineData("""{"query": "a", "decision": "human"} {}""", 37, FindingCode.BadJson, "one object a line")]
    [InlineData("""["a"]""", 1, FindingCode.WrongType, "no JSON object")]
    [InlineData("""{"decision": "human"}""", 1, FindingCode.MissingField, "no `query`; add it")]
    [InlineData("""{"query": null, "decision": "human"}""", 1, FindingCode.MissingField, "`query`")]
    [InlineData("""{"query": 7, "decision": "human"}""", 1, FindingCode.WrongType, "`query` must be a text")]
    [InlineData("""{"query": "\ud83d", "decision": "human"}""", 1, FindingCode.BadCharacter, "half of a character")]
    [InlineData("""{"query": "a"}""", 1, FindingCode.MissingField, "no `decision`")]
    [InlineData(
        """{"query": "a", "decision": "Human"}""",
        1,
        FindingCode.UnknownValue,
        "`clarify`, `none`, `safety`, `human`"
    )]
    [InlineData("""{"query": "a", "decision": "answer"}""", 1, FindingCode.EmptyList, "write the ids")]
    [InlineData("""{"query": "a", "decision": "answer", "schemes": []}""", 1, FindingCode.EmptyList, "write the ids")]
    [InlineData(
        """{"query": "a", "decision": "answer", "schemes": "ab"}""",
        1,
        FindingCode.WrongType,
        "must be a list"
    )]
    [InlineData(
        """{"query": "a", "decision": "answer", "schemes": [1]}""",
        1,
        FindingCode.WrongType,
        "`schemes` must be a text"
    )]
    [InlineData(
        """{"query": "a", "decision": "answer", "schemes": ["sead-fund"]}""",
        1,
        FindingCode.UnknownId,
        "did you mean `seed-fund`?"
    )]
    [InlineData(
        """{"query": "a", "decision": "none", "schemes": ["seed-fund"]}""",
        1,
        FindingCode.UnknownValue,
        "leave `schemes` empty"
    )]
    public void One_fault_gives_one_finding_at_its_line(string line, int column, string code, string says)
    {
        var reading = Read($"{Human("one")}\n{line}\n{Human("two")}");

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((code, new Position(Name, 2, column)), (finding.Code, finding.At));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(says, finding.Message);
        Assert.Equal(["one", "two"], reading.Queries.Select(query => query.Query));
    }

    [Fact]
    public void All_faults_of_a_line_and_of_a_file_are_told_at_once()
    {
        var findings = Read("""{"decision": "answers", "schemes": ["nothing"]}""" + "\n{").Findings;

        Assert.Equal(
            [
                (1, FindingCode.MissingField),
                (1, FindingCode.UnknownId),
                (1, FindingCode.UnknownValue),
                (2, FindingCode.BadJson),
            ],
            findings.Select(finding => (finding.At.Line, finding.Code))
        );
    }

    private static LabelledReading Read(string text) => LabelledFile.Read(Name, text, Journey);

    private static string Human(string query) => $$"""{"query": "{{query}}", "decision": "human"}""";
}
