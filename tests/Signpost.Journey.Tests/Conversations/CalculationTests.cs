namespace Signpost.Tests.Conversations;

public class CalculationTests
{
    private const string Lately = "1 April 2025 to 31 March 2026";

    private static Talk Result(params string[] answers) =>
        Talk.Begin(SomeRelief.Journey)
            .Says(SomeRelief.Label, "we-did", Lately)
            .Says(answers is [] ? ["recent", "small", "profit", "uk", "no"] : answers)
            .IsAt("rd-result");

    private static Talk TooLateToClaim() =>
        Talk.Begin(SomeRelief.Journey)
            .Says(SomeRelief.Label, "we-did", "1 April 2023 to 31 March 2024")
            .IsAt("rd-too-late");

    private static Talk TooLateToNotify() =>
        Talk.Begin(SomeRelief.Journey)
            .Says(SomeRelief.Label, "we-did", Lately, "not-notified")
            .IsAt("rd-too-late-to-notify");

    private static Block.Relief Relief(Talk talk) => Assert.Single(talk.Turn.Reply.Blocks.OfType<Block.Relief>());

    [Fact]
    public void An_outcome_that_calculates_shows_what_follows_from_the_answers_after_its_text()
    {
        var talk = Result();
        Assert.IsType<Block.Paragraph>(talk.Turn.Reply.Blocks[0]);
        var relief = Assert.IsType<Block.Relief>(talk.Turn.Reply.Blocks[1]);
        Assert.Equal(Lately, relief.Period.ToString());
        Assert.Null(relief.Figures);
        Assert.Equal(ReliefRegime.MergedScheme, Assert.Single(relief.Assessment.Regimes).Regime);
        Assert.Equal(new(2028, 3, 31), relief.Assessment.ClaimBy.LastDay);
        Assert.Equal("£15.00 to £16.20", relief.Assessment.PerHundred.ToString());
        talk.Hears("This is rd-result.").Hears("For a rough amount, type what you spent on R&D and in all");
    }

    [Fact]
    public void Figures_at_such_an_outcome_give_a_range_and_are_not_kept()
    {
        var talk = Result();
        var before = talk.Conversation;
        var relief = Relief(talk.Says("80,000 of 250,000, paye 40,000"));
        Assert.Equal(80_000, relief.Figures!.Spend);
        Assert.Equal("£12,000.00 to £12,960.00", relief.Assessment.Amount.ToString());
        Assert.NotEmpty(relief.Assessment.Working);
        Assert.Equal(before, talk.Conversation);
        Assert.Null(Relief(talk.Says("back", "no")).Figures);
    }

    [Fact]
    public void Figures_can_be_typed_again_and_again() =>
        Assert.Equal(1_000, Relief(Result().Says("80k", "1,000")).Figures!.Spend);

    [Theory]
    [InlineData("80,000 of lots", "lots")]
    [InlineData("250,000 of 80,000", "is more than the total spend")]
    [InlineData("$80,000", "I can only work with pounds")]
    public void Figures_that_cannot_be_read_are_told_why(string text, string problem) =>
        Result().Says(text).Hears(problem).Hears("What would you like to do next?").IsAt("rd-result");

    [Fact]
    public void A_number_of_an_option_still_picks_the_option() => Result().Says("1").Hears("= R&D tax relief");

    [Fact]
    public void Words_without_a_figure_mean_what_they_mean_elsewhere() =>
        Result().Says("zzz").Hears("Sorry, I did not understand that.");

    [Fact]
    public void Elsewhere_figures_mean_nothing() =>
        Talk.Begin(SomeRelief.Journey).Says("80,000 of 250,000").Hears("Sorry, I did not understand that.");

    [Fact]
    public void Without_a_period_it_asks_for_one_and_takes_it()
    {
        var talk = Talk.Begin(SomeRelief.Journey)
            .Says(SomeRelief.Label, "we-did", "not-sure", "recent", "small", "profit", "uk", "no")
            .IsAt("rd-result")
            .Hears("once I know your accounting period")
            .Hears("Please type the first and last day")
            .Says("80,000")
            .Hears("once I know your accounting period")
            .Says(Lately)
            .IsAt("rd-result");
        Assert.Equal(Lately, Relief(talk).Period.ToString());
    }

    [Fact]
    public void A_new_period_at_the_outcome_changes_the_answer() =>
        Assert.Equal(
            "1 January 2025 to 31 December 2025",
            Relief(Result().Says("year ended 31 December 2025").IsAt("rd-result")).Period.ToString()
        );

    [Fact]
    public void Company_size_profit_and_share_open_the_intensive_scheme()
    {
        Assert.Equal([RegimeStanding.Applies], Eris("recent", "small", "loss-thirty", "uk", "no"));
        Assert.Equal([RegimeStanding.Applies], Eris("recent", "small", "loss-forty", "uk", "no"));
        Assert.Equal([RegimeStanding.MayApply], Eris("recent", "not-sure", "loss-forty", "uk", "no"));
        Assert.Equal([RegimeStanding.MayApply], Eris("recent", "small", "not-sure", "uk", "no"));
        Assert.Empty(Eris("recent", "large", "loss-forty", "uk", "no"));
        Assert.Empty(Eris("recent", "small", "profit", "uk", "no"));
    }

    [Fact]
    public void What_counts_as_intensive_depends_on_the_period()
    {
        var facts = Some.Trail(("rd-profit", "loss-thirty"));
        Assert.False(Claim(facts, "1 April 2023 to 31 March 2024").MeetsIntensity);
        Assert.True(Claim(facts, Lately).MeetsIntensity);
        Assert.Null(Claim(facts, "1 January 2024 to 30 June 2025").MeetsIntensity);
        Assert.True(Claim(Some.Trail(("rd-profit", "loss-forty")), "1 January 2024 to 30 June 2025").MeetsIntensity);
    }

    [Theory]
    [InlineData("recent", NotificationState.Unclear)]
    [InlineData("notified", NotificationState.Done)]
    [InlineData("not-sure", NotificationState.Unclear)]
    public void Earlier_claims_decide_about_telling_HMRC(string answer, NotificationState state) =>
        Assert.Equal(state, Relief(Result(answer, "small", "profit", "uk", "no")).Assessment.Notification.State);

    [Fact]
    public void Who_told_nobody_in_time_is_out_of_time_and_reads_when_a_claim_is_valid_all_the_same()
    {
        var relief = Relief(TooLateToNotify());
        Assert.Equal(NotificationState.Missed, relief.Assessment.Notification.State);
        Assert.True(relief.Assessment.IsOutOfTime);
        Assert.Contains("A claim is only valid if", relief.Assessment.Notification.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_told_nobody_and_still_can_is_in_time()
    {
        var relief = Relief(
            Talk.Begin(SomeRelief.Journey)
                .Says(SomeRelief.Label, "we-did", "23 May 2025 to 22 May 2026", "not-notified")
                .Says("small", "profit", "uk", "no")
                .IsAt("rd-result")
        );
        Assert.Equal(NotificationState.Needed, relief.Assessment.Notification.State);
        Assert.False(relief.Assessment.IsOutOfTime);
    }

    [Fact]
    public void Out_of_time_it_asks_for_another_period_and_not_for_figures() =>
        Assert.All(
            new[] { TooLateToClaim(), TooLateToNotify() },
            talk =>
            {
                Assert.True(Relief(talk).Assessment.IsOutOfTime);
                talk.DoesNotHear("For a rough amount").Hears("Please type the first and last day");
            }
        );

    [Fact]
    public void Out_of_time_figures_are_not_taken() =>
        Assert.All(
            new[] { TooLateToClaim(), TooLateToNotify() },
            talk =>
            {
                var place = talk.Conversation.Node;
                talk.Says("80,000 of 250,000").IsAt(place).Hears("A claim for this period is out of time");
                Assert.Empty(talk.Turn.Reply.Blocks.OfType<Block.Relief>());
                talk.DoesNotHear("£");
            }
        );

    [Fact]
    public void Out_of_time_another_period_is_taken_and_figures_with_it()
    {
        var talk = TooLateToClaim().Says(Lately).IsAt("rd-claimed").Says("recent", "small", "profit", "uk", "no");
        Assert.False(Relief(talk).Assessment.IsOutOfTime);
        Assert.Equal(80_000, Relief(talk.Says("80,000")).Figures!.Spend);
    }

    [Theory]
    [InlineData("we-did", "uk", "no")]
    [InlineData("customer", "uk", "no", CautionKind.ContractedOut)]
    [InlineData("not-sure", "uk", "no", CautionKind.ContractedOut)]
    [InlineData("we-did", "abroad", "no", CautionKind.Overseas, CautionKind.Contractors)]
    [InlineData("we-did", "agency", "no", CautionKind.Contractors)]
    [InlineData("we-did", "both", "no", CautionKind.Overseas, CautionKind.Contractors)]
    [InlineData("we-did", "not-sure", "no", CautionKind.Overseas, CautionKind.Contractors)]
    [InlineData("we-did", "uk", "yes", CautionKind.OpenEnquiry)]
    [InlineData("we-did", "uk", "not-sure", CautionKind.OpenEnquiry)]
    public void Answers_about_the_work_bring_their_cautions(
        string decided,
        string where,
        string enquiry,
        params CautionKind[] kinds
    )
    {
        CautionKind[] asked =
        [
            CautionKind.ContractedOut,
            CautionKind.Overseas,
            CautionKind.Contractors,
            CautionKind.OpenEnquiry,
        ];
        var claim = Claim(Some.Trail(("rd-decided", decided), ("rd-where", where), ("rd-enquiry", enquiry)), Lately);
        var cautions = ReliefAssessment.Of(claim).Cautions.Select(caution => caution.Kind);
        Assert.Equal(kinds.Order(), cautions.Intersect(asked).Order());
    }

    [Fact]
    public void Nothing_answered_leaves_everything_unknown()
    {
        var period = AccountingPeriod.Parse(Lately).Value!;
        Assert.Equal(new ReliefClaim { Period = period, Today = Some.Day }, Claim(Trail.Empty, Lately));
    }

    private static IEnumerable<RegimeStanding> Eris(params string[] answers) =>
        Relief(Result(answers))
            .Assessment.Regimes.Where(regime => regime.Regime is ReliefRegime.Eris)
            .Select(regime => regime.Standing);

    private static ReliefClaim Claim(Trail trail, string period) =>
        ReliefFacets.ClaimOf(Facts.From(SomeRelief.Journey, trail), AccountingPeriod.Parse(period).Value!, Some.Day);
}
