namespace Signpost.Tests.Rules;

public class MatchingTests
{
    private static string[] Ranked(Trail trail, DateOnly? day = null) =>
        [.. Matching.Rank(Some.Journey, trail, day ?? Some.Day).Select(match => match.Scheme.Scheme.Id)];

    [Fact]
    public void Rank_puts_the_better_fit_first() =>
        Assert.Equal(["growth-service"], Ranked(Some.Trail(("who", "company"), ("stage", "idea"))));

    [Fact]
    public void Rank_puts_more_conditions_before_fewer_of_the_same_fit() =>
        Assert.Equal(["tax-relief", "growth-service"], Ranked(Some.Trail(("who", "company"), ("stage", "prototype"))));

    [Fact]
    public void Rank_leaves_out_what_is_closed_on_the_day()
    {
        Assert.DoesNotContain("old-fund", Ranked(Some.Trail(("who", "company"))));
        Assert.Contains("old-fund", Ranked(Some.Trail(("who", "company")), Some.SeedDay));
    }

    [Fact]
    public void A_condition_on_what_nobody_was_asked_does_not_hold() =>
        Assert.DoesNotContain("tax-relief", Ranked(Some.Trail(("who", "company"))));

    [Fact]
    public void A_rule_holds_only_within_its_validity()
    {
        var rule = Some.Rule(Fit.Good, ("audience", ["company"])) with { Validity = new(Some.Day, Some.Day) };
        var facts = Facts.From(Some.Journey, Some.Trail(("who", "company")));
        Assert.True(rule.Matches(facts, Some.Day));
        Assert.False(rule.Matches(facts, Some.Day.AddDays(-1)));
        Assert.False(rule.Matches(facts, Some.Day.AddDays(1)));
    }

    [Fact]
    public void Of_two_answers_on_one_facet_the_later_counts()
    {
        var facts = Facts.From(Some.Journey, Some.Trail(("who", "company"), ("who", "nhs")));
        Assert.Equal("nhs", facts.Find("audience"));
    }

    [Fact]
    public void A_rule_prints_as_a_sentence() =>
        Assert.Equal(
            "you are a company or you are a sole trader; and you have an idea",
            Some.Rule(Fit.Good, ("audience", ["company", "sole-trader"]), ("stage", ["idea"])).ToSentence(Some.Journey)
        );
}
