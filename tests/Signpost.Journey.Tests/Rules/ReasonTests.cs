namespace Signpost.Tests.Rules;

public class ReasonTests
{
    private static readonly Trail Idea = Some.Trail(("who", "company"), ("stage", "idea"));
    private static readonly Trail Prototype = Some.Trail(("who", "company"), ("stage", "prototype"));

    [Fact]
    public void An_answer_that_no_other_choice_could_replace_is_a_reason() =>
        Assert.Equal(
            ["you are a company", "you have a working prototype"],
            Of("tax-relief", Some.Journey, Prototype).Select(reason => reason.Words)
        );

    [Fact]
    public void An_answer_whose_every_alternative_fits_by_another_rule_is_no_reason() =>
        Assert.Equal(["you are a company"], Of("growth-service", Some.Journey, Idea).Select(reason => reason.Words));

    [Fact]
    public void A_reason_names_the_question_and_the_choice_that_was_made()
    {
        var reason = Of("tax-relief", Some.Journey, Prototype)[1];
        Assert.Equal("stage", reason.Question.Id);
        Assert.Equal("A working prototype", reason.Choice.Label);
    }

    [Fact]
    public void Where_no_single_answer_decides_those_of_the_rule_are_said_together()
    {
        var always = Some.Relief with
        {
            Rules =
            [
                Some.Rule(Fit.Good, ("audience", ["company"])),
                Some.Rule(Fit.Good, ("audience", ["sole-trader", "nhs"])),
            ],
        };
        var reasons = Of("tax-relief", Journey.Compile(Some.Content with { Schemes = [always] }), Idea);
        Assert.All(reasons, reason => Assert.False(reason.Decides));
        Assert.Equal("because of your answers together: you are a company", Reason.Join([.. reasons]));
    }

    [Fact]
    public void A_rule_that_does_not_hold_on_the_day_replaces_no_reason()
    {
        var over = Some.Rule(Fit.Good, ("audience", ["sole-trader", "nhs"])) with
        {
            Validity = new(null, Some.SeedDay),
        };
        var scheme = Some.Relief with { Rules = [Some.Rule(Fit.Good, ("audience", ["company"])), over] };
        var journey = Journey.Compile(Some.Content with { Schemes = [scheme] });
        Assert.Single(Of("tax-relief", journey, Idea));
    }

    [Fact]
    public void Reasons_read_as_one_sentence() =>
        Assert.Equal(
            "because you are a company and you have a working prototype",
            Reason.Join([.. Of("tax-relief", Some.Journey, Prototype)])
        );

    private static IReadOnlyList<Reason> Of(string scheme, Journey journey, Trail trail) =>
        Matching.Rank(journey, trail, Some.Day).Single(match => match.Scheme.Scheme.Id == scheme).Reasons;
}
