namespace Signpost.Tests.Conversations;

public class WhyNotTests
{
    private static Talk Begin(params string[] texts) => Talk.Begin().Says(texts);

    private static Talk With(IEnumerable<Scheme> schemes, params string[] texts) =>
        Talk.Begin(Journey.Compile(Some.Content with { Schemes = [.. schemes] })).Says(texts);

    [Theory]
    [InlineData("why not R&D tax relief")]
    [InlineData("Why not R&D tax credits?")]
    [InlineData("why isn't R&D tax relief shown")]
    [InlineData("why isn’t the R&D tax relief in the list?")]
    [InlineData("why is R&D tax relief not here")]
    [InlineData("why no tax-relief?")]
    [InlineData("why R&D tax relief")]
    public void A_near_miss_names_the_answer_and_the_choices_that_would_admit_the_scheme(string text) =>
        Begin("company", "idea", text)
            .Hears("Because you answered “An idea” to “How far have you got?”.")
            .Hears("With “A working prototype” it would be here.")
            .IsAt("results");

    [Fact]
    public void An_answer_whose_change_would_lead_to_more_questions_is_no_near_miss() =>
        With(
                [Some.Relief with { Rules = [Some.Rule(Fit.Good, ("audience", ["company", "sole-trader"]))] }],
                "nhs",
                "why not R&D tax relief"
            )
            .Hears("No other choice at one question alone would bring");

    [Fact]
    public void Of_several_answers_that_would_do_the_latest_is_named() =>
        With(
                [
                    Some.Relief with
                    {
                        Rules =
                        [
                            Some.Rule(Fit.Good, ("audience", ["sole-trader"])),
                            Some.Rule(Fit.Good, ("stage", ["prototype"])),
                        ],
                    },
                ],
                "company",
                "idea",
                "why not R&D tax relief"
            )
            .Hears("to “How far have you got?”");

    [Fact]
    public void A_scheme_that_is_shown_says_so_with_its_reasons() =>
        Begin("company", "prototype", "why not R&D tax relief")
            .Hears("R&D tax relief is in the list here because you are a company and you have a working prototype.");

    [Fact]
    public void Why_with_a_shown_scheme_gives_its_reasons() =>
        Begin("company", "prototype", "why is R&D tax relief here?").Hears("because you are a company");

    [Fact]
    public void A_shown_scheme_that_no_single_answer_decides_says_that() =>
        With(
                [
                    Some.Relief with
                    {
                        Rules =
                        [
                            Some.Rule(Fit.Good, ("audience", ["company"])),
                            Some.Rule(Fit.Good, ("audience", ["sole-trader", "nhs"])),
                        ],
                    },
                ],
                "company",
                "idea",
                "why R&D tax relief"
            )
            .Hears("is in the list here because of your answers together: you are a company.");

    [Fact]
    public void Where_no_single_answer_rules_it_out_the_closest_rule_is_said() =>
        Begin("sole trader", "idea", "why not R&D tax relief")
            .Hears("No other choice at one question alone would bring R&D tax relief here")
            .Hears("It fits when you are a company; and you have a working prototype.");

    [Fact]
    public void A_scheme_that_was_cut_says_that_others_fit_better()
    {
        var content = Some.Content with
        {
            Outcomes = [Some.Content.Outcomes[0] with { Most = 1 }, Some.Content.Outcomes[1]],
        };
        Talk.Begin(Journey.Compile(content))
            .Says("company", "prototype", "why not Innovate UK Business Growth")
            .Hears("Innovate UK Business Growth fits your answers too, but I show only one here");
    }

    [Fact]
    public void A_near_miss_that_would_be_cut_at_its_outcome_is_none()
    {
        var content = Some.Content with
        {
            Outcomes = [Some.Content.Outcomes[0] with { Most = 1 }, Some.Content.Outcomes[1]],
            Schemes = [Some.Edge with { Rules = [Some.Rule(Fit.Best, ("audience", ["company"]))] }, Some.Relief],
        };
        Talk.Begin(Journey.Compile(content))
            .Says("company", "idea", "why not R&D tax relief")
            .Hears("No other choice at one question alone would");
    }

    [Fact]
    public void Before_an_outcome_it_says_what_the_scheme_is_for_and_goes_on() =>
        Begin("company", "why not R&D tax relief")
            .Hears("I compare schemes with your answers when all questions are answered.")
            .Hears("Who R&D tax relief is for: For everybody.")
            .Hears("How far have you got?")
            .IsAt("stage");

    [Fact]
    public void A_scheme_that_no_rule_points_to_is_told_only_by_its_name() =>
        Begin("company", "idea", "why not the new fund").Hears("I never list The New Fund by myself.");

    [Fact]
    public void A_replaced_scheme_leads_to_its_successor() =>
        Begin("company", "idea", "why not the old fund")
            .Hears("The Old Fund has been replaced by The New Fund.")
            .Hears("= The New Fund");

    [Fact]
    public void A_scheme_that_does_not_exist_yet_says_so() =>
        Talk.Begin(day: Some.SeedDay)
            .Says("why not the new fund")
            .Hears("I know of nothing called “The New Fund” on 19 December 2022");

    [Fact]
    public void An_old_name_is_said_to_be_old() =>
        Begin("nhs", "why no Innovate UK EDGE")
            .Hears("Innovate UK EDGE is now called Innovate UK Business Growth.")
            .Hears("It fits when you are a company or you are a sole trader.");

    [Fact]
    public void Words_that_may_mean_several_schemes_are_asked_about() =>
        Begin("company", "idea", "why not any tax thing")
            .CanPick("Why not R&D tax relief", "None of these")
            .Says("1")
            .Hears("Because you answered “An idea”");

    [Theory]
    [InlineData("why not")]
    [InlineData("why not zzz")]
    [InlineData("why zzz")]
    public void What_names_no_scheme_is_not_understood(string text) =>
        Begin("company", text).Hears("Sorry, I did not understand").IsAt("stage");

    [Fact]
    public void In_a_check_only_its_own_answers_are_tried_otherwise()
    {
        var talk = Talk.Begin(SomeCheck.Journey).Says("company", "idea", SomeCheck.Label, "yes", "It is in the arts");
        talk.Says("why not R&D tax relief")
            .Hears("Because you answered “It is in the arts” to “What about rd-advance?”.")
            .Hears("With “A real advance” or “I am not sure” it would be here.");
        talk.Says("why not Innovate UK Business Growth")
            .Hears("In this check I look only at the answers that you gave in it.");
    }

    [Fact]
    public void Explain_walks_the_trail_itself()
    {
        var explanation = WhyNot.Explain(
            Some.Journey,
            Some.Trail(("who", "company"), ("stage", "idea"), ("gone", "gone")),
            Some.Relief,
            Some.Day
        );
        var miss = Assert.IsType<WhyNot.NearMiss>(explanation);
        Assert.Equal("stage", miss.Question.Id);
        Assert.Equal("prototype", Assert.Single(miss.Others).Id);
    }
}
