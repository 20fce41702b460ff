using Signpost.Knowledge.Checks;
using Signpost.Knowledge.Evaluation;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Evaluation;

public sealed class ExampleTests
{
    [Fact]
    public void Examples_are_no_part_of_what_is_published()
    {
        var with = Journey.Compile(Sample.Good().Read().Content!);
        var without = Journey.Compile(Sample.Good().Without(Sample.Examples).Read().Content!);

        Assert.Equal(without.Version, with.Version);
    }

    [Fact]
    public void A_folder_without_examples_has_nothing_to_report() =>
        Assert.Empty(Sample.Good().Without(Sample.Examples).Read().Findings);

    [Fact]
    public void A_former_id_names_the_scheme_of_today() =>
        Assert.Empty(Sample.Good().Change(Sample.Examples, "[seed-fund]", "[start-fund]").Read().Findings);

    [Fact]
    public void Any_of_the_schemes_of_an_example_is_right() =>
        Assert.Empty(Sample.Good().Change(Sample.Examples, "[seed-fund]", "[growth-hub, seed-fund]").Read().Findings);

    [Theory]
    [InlineData(
        "want to die",
        "safety",
        "get the safety line and now is offered a person; add its words to an entry under `safety`"
    )]
    [InlineData(
        "a parking permit",
        "none",
        "be told that we cannot help and now is offered a person; add its words to"
    )]
    [InlineData("hello", "clarify", "be asked what they mean and now is offered a person; look at the words")]
    public void What_should_be_done_is_told_in_words_of_an_editor(string was, string decision, string says)
    {
        // Each decision holds for a text of its own, and a person for the text that always asks for one.
        Assert.Empty(Read(was).Findings);

        Assert.Contains(says, WithoutReasons(Assert.Single(Read("speak to a person").Findings).Message));

        KnowledgeReading Read(string query) =>
            Sample.Good().With(Sample.Examples, $"- query: {query}\n  decision: {decision}\n").Read();
    }

    [Theory]
    [InlineData("want to die", "now gets the safety line")]
    [InlineData("a parking permit", "now is told that we cannot help")]
    [InlineData("hello", "now is asked what they mean")]
    public void What_is_done_instead_is_told_in_words_of_an_editor(string query, string says)
    {
        var sample = Sample.Good().With(Sample.Examples, $"- query: {query}\n  schemes: [seed-fund, growth-hub]\n");

        var message = Assert.Single(sample.Read().Findings).Message;

        Assert.StartsWith(
            $"Whoever types “{query}” should be pointed to `seed-fund` or `growth-hub` and {says}",
            message
        );
        Assert.EndsWith("or correct the example.", message);
    }

    [Fact]
    public void The_words_that_took_an_example_elsewhere_are_in_its_message()
    {
        var hub = Sample.Good().Read().Content!.Schemes.Single(scheme => scheme.Id == "growth-hub");
        var example = new LabelledQuery("help to grow", Decision.Answer, ["seed-fund"], Position.StartOf("x"));
        var given = new Understood(Decision.Answer, [new ScoredScheme(hub, 1)])
        {
            Because = ["“help” is a word of Growth Hub", "“grow” is one too", "“to” says nothing"],
        };

        Assert.Equal(
            "Whoever types “help to grow” should be pointed to `seed-fund` and now is pointed to `growth-hub` first, because "
                + "“help” is a word of Growth Hub, “grow” is one too and “to” says nothing; write words of it under `asks` "
                + "of the right scheme, or correct the example.",
            Examples.Message(example, given)
        );
    }

    [Fact]
    public void An_example_of_several_lines_is_told_on_one()
    {
        var sample = Sample
            .Good()
            .Change(
                Sample.Examples,
                "query: the seed fund, a grant for a new firm",
                "query: |\n    want\n\n    to die"
            );

        Assert.StartsWith("Whoever types “want to die” should", Assert.Single(sample.Read().Findings).Message);
    }

    [Fact]
    public void Examples_are_held_against_the_day_that_is_looked_at()
    {
        const string Closing = "  - status: open\n    to: 2026-11-30\n  - status: closed\n    from: 2026-12-01\n";
        var sample = Sample
            .Good()
            .Change(Sample.Old, "  - status: closed\n", Closing)
            .With(Sample.Examples, "- query: old loan\n  schemes: [old-loan]\n");

        Assert.Empty(Elsewhere(sample.Read(new DateOnly(2026, 11, 30))));
        Assert.Single(Elsewhere(sample.Read(new DateOnly(2026, 12, 1))));
    }

    [Fact]
    public void Examples_of_knowledge_with_errors_are_not_looked_at()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Examples, "decision: human", "decision: none")
            .Change(Sample.Fund, "kind: fund", "kind: funds");

        Assert.Equal(FindingCode.UnknownValue, Assert.Single(sample.Read().Findings).Code);
    }

    private static IEnumerable<Finding> Elsewhere(KnowledgeReading reading) =>
        reading.Findings.Where(finding => finding.Code is FindingCode.ExampleElsewhere);

    private static string WithoutReasons(string message)
    {
        var because = message.IndexOf(", because ", StringComparison.Ordinal);
        return because < 0 ? message : message[..because] + message[message.LastIndexOf(';')..];
    }
}
