using Signpost.Knowledge.Proofs;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Tests.Laws;
using Signpost.Knowledge.Tests.Samples;
using Signpost.Knowledge.Trees;
using Signpost.Testing.Knowledge;

namespace Signpost.Knowledge.Tests.Proofs;

public sealed class EmptyOutcomeTests
{
    private const string Hub = "audience: [company, sole-trader, nhs]";

    [Fact]
    public void An_outcome_with_nothing_for_some_answers_is_shown_with_them()
    {
        var reading = Sample.Good().Change(Sample.Body, Hub, "audience: [company, nhs]").Read();

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((FindingCode.EmptyOutcome, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal(new Position(Sample.Journey, 39, 9), finding.At);
        Assert.Contains("“A sole trader” (`who`), “Somewhere else” (`where`)", finding.Message);
        Assert.Contains("2026-11-22", finding.Message);
        Assert.Null(reading.Content);
    }

    [Fact]
    public void The_answers_shown_leave_the_outcome_empty_indeed()
    {
        var good = Sample.Good().Read().Content!;
        var rule = new Rule { Conditions = [new Condition("audience", ["company", "nhs"])] };
        var content = good with { Schemes = [good.Schemes[0] with { Rules = [rule] }, .. good.Schemes[1..]] };
        var trail = new Trail([new Answer("who", "sole-trader"), new Answer("where", "elsewhere")]);

        Assert.Empty(Matching.Rank(Journey.Compile(content), trail, Sample.Today));
    }

    [Fact]
    public void Every_outcome_that_can_go_empty_is_reported_once()
    {
        var findings = Sample.Good().Change(Sample.Body, Hub, "place: [coventry]").Read().Findings;

        Assert.Equal([(39, 9), (42, 9)], findings.Select(finding => (finding.At.Line, finding.At.Column)));
        Assert.All(findings, finding => Assert.Equal(FindingCode.EmptyOutcome, finding.Code));
    }

    [Theory]
    [InlineData("status: open", "status: closed")]
    [InlineData("status: open", "status: open\n    to: 2026-11-21")]
    [InlineData("status: open", "status: open\n    from: 2026-11-23")]
    [InlineData("name: Growth Hub", "name: Growth Hub\n    to: 2026-11-21")]
    [InlineData(Hub, Hub + "\n    to: 2026-11-21")]
    [InlineData(Hub, Hub + "\n    from: 2026-11-23")]
    public void A_scheme_or_rule_that_does_not_hold_today_fills_no_outcome(string old, string replacement)
    {
        var findings = Sample.Good().Change(Sample.Body, old, replacement).Read().Findings;

        Assert.Equal(["result", "nhs-result"], findings.Select(finding => finding.Message.Split('`')[1]));
        Assert.All(findings, finding => Assert.Equal(FindingCode.EmptyOutcome, finding.Code));
    }

    [Theory]
    [InlineData("status: open", "status: open\n    to: 2026-12-31", "2027-01-01")]
    [InlineData("status: open", "status: open\n    to: 2027-11-21", "2027-11-22")]
    [InlineData("name: Growth Hub", "name: Growth Hub\n    to: 2026-11-22", "2026-11-23")]
    [InlineData(Hub, Hub + "\n    to: 2027-02-28", "2027-03-01")]
    [InlineData(
        "  - status: open",
        "  - status: open\n    to: 2027-05-31\n  - status: closed\n    from: 2027-06-01",
        "2027-06-01"
    )]
    public void What_will_be_empty_within_the_year_is_an_error_now_with_its_first_day(
        string old,
        string replacement,
        string day
    )
    {
        var findings = Sample.Good().Change(Sample.Body, old, replacement).Read().Findings;

        Assert.Equal(["result", "nhs-result"], findings.Select(finding => finding.Message.Split('`')[1]));
        Assert.All(findings, finding => Assert.Contains($" on {day} after these answers: ", finding.Message));
    }

    [Fact]
    public void What_is_empty_after_the_year_is_not_spoken_of() =>
        Assert.Empty(
            Sample.Good().Change(Sample.Body, "status: open", "status: open\n    to: 2027-11-22").Read().Findings
        );

    [Fact]
    public void A_successor_that_begins_the_day_after_leaves_no_gap() =>
        Assert.Empty(
            Sample
                .Good()
                .Change(
                    Sample.Body,
                    Hub,
                    $"{Hub}\n    to: 2027-02-28\n  - fit: also\n    for:\n      {Hub}\n    from: 2027-03-01"
                )
                .Read()
                .Findings
        );

    [Fact]
    public void A_check_is_a_start_of_its_own_from_which_an_outcome_can_be_empty()
    {
        var sample = Sample.Good();
        sample.Change(
            Sample.Body,
            "owner: content team",
            "check:\n  question: where\n  label: Are we near?\nowner: content team"
        );

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal(FindingCode.EmptyOutcome, finding.Code);
        Assert.Contains("after these answers: “Coventry” (`where`);", finding.Message);
    }

    [Fact]
    public void Guidance_only_fills_an_outcome() =>
        Assert.Empty(Sample.Good().Change(Sample.Body, "status: open", "status: guidance-only").Read().Findings);

    [Fact]
    public void With_no_error_but_no_rule_at_all_every_outcome_is_empty()
    {
        var sample = Sample.Good().Without(Sample.Examples).Without(Sample.Fund).Without(Sample.Old);
        sample.Change(Sample.Body, $"rules:\n  - fit: good\n    for:\n      {Hub}\n", "rules: []\n");

        Assert.Equal(2, sample.Read().Findings.Count(finding => finding.Code is FindingCode.EmptyOutcome));
    }

    [Fact]
    public void More_combinations_than_the_limit_are_said_not_to_be_tried()
    {
        var content = LayeredJourney.OfManyPaths.ToContent();
        var log = new FindingLog();
        var start = Position.StartOf(Sample.Journey);

        EmptyOutcomes.Check(content, TreeGraph.Of(content), new Origins(), start, Sample.Today, log, most: 500);

        var finding = Assert.Single(log.ToSorted());
        Assert.Equal((FindingCode.TooManyCombinations, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("500", finding.Message);
    }

    [Fact]
    public void Two_thousand_million_paths_are_proved_by_a_few_thousand_combinations()
    {
        var content = LayeredJourney.OfManyPaths.ToContent();

        var (holes, gaveUp) = EmptyOutcomes.Find(content, TreeGraph.Of(content), Sample.Today, most: 10_000);

        Assert.Empty(holes);
        Assert.False(gaveUp);
    }

    [Fact]
    public void A_hole_among_two_thousand_million_paths_is_found()
    {
        var content = LayeredJourney.OfManyPaths.ToContent();
        // Without it nothing is certain for one answer to the last question.
        var schemes = content.Schemes.SetItem(3, content.Schemes[3] with { Rules = [] });
        content = content with { Schemes = schemes };
        var tree = TreeGraph.Of(content);

        var (holes, gaveUp) = EmptyOutcomes.Find(content, tree, Sample.Today);

        Assert.NotEmpty(holes);
        Assert.False(gaveUp);
        Assert.All(
            holes,
            hole =>
            {
                var facts = ListedPaths.Facts(Step.Ways(hole.Last));
                Assert.DoesNotContain(content.Schemes, scheme => ListedPaths.Fits(scheme, facts, hole.Day));
            }
        );
    }
}
