using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Proofs;

public sealed class EmptyOutcomeTests
{
    private const string Hub = "audience: [company, sole-trader, nhs]";

    [Fact]
    public void An_outcome_with_nothing_for_some_answers_is_shown_with_them()
    {
        var reading = Sample.Good().Change(Sample.Body, Hub, "audience: [company, nhs]").Read();

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((FindingCode.EmptyOutcome, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(new Position(Sample.Journey, 39, 9), finding.At);
        Assert.Contains("“A sole trader” (`who`), “Somewhere else” (`where`)", finding.Message);
        Assert.Contains("2026-11-22", finding.Message);
        Assert.NotNull(reading.Content);
    }

    [Fact]
    public void The_answers_shown_leave_the_outcome_empty_indeed()
    {
        var content = Sample.Good().Change(Sample.Body, Hub, "audience: [company, nhs]").Read().Content!;
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

    [Fact]
    public void What_is_empty_depends_on_the_day()
    {
        var sample = Sample.Good().Change(Sample.Body, "status: open", "status: open\n    to: 2026-12-31");

        Assert.Empty(sample.Read(new DateOnly(2026, 12, 31)).Findings);
        Assert.NotEmpty(sample.Read(new DateOnly(2027, 1, 1)).Findings);
    }

    [Fact]
    public void Guidance_only_fills_an_outcome() =>
        Assert.Empty(Sample.Good().Change(Sample.Body, "status: open", "status: guidance-only").Read().Findings);

    [Fact]
    public void With_no_error_but_no_rule_at_all_every_outcome_is_empty()
    {
        var sample = Sample.Good().Without(Sample.Fund).Without(Sample.Old);
        sample.Change(Sample.Body, $"rules:\n  - fit: good\n    for:\n      {Hub}\n", "rules: []\n");

        Assert.Equal(2, sample.Read().Findings.Count(finding => finding.Code is FindingCode.EmptyOutcome));
    }
}
