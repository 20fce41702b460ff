namespace Signpost.Tests.Conversations;

public class TypedValueTests
{
    private const string Lately = "1 April 2025 to 31 March 2026";

    private static Talk AtThePeriod(DateOnly? day = null) =>
        Talk.Begin(SomeRelief.Journey, day).Says(SomeRelief.Label, "we-did").IsAt("rd-period");

    [Theory]
    [InlineData("Type the two days")]
    [InlineData("given")]
    [InlineData("1")]
    public void The_button_asks_for_the_value_with_an_example(string text) =>
        AtThePeriod()
            .Says(text)
            .IsAt("rd-period")
            .Hears("type the first and last day of your accounting period, for example 1 April 2025 to 31 March 2026")
            .Hears("What about rd-period?");

    [Theory]
    [InlineData(Lately)]
    [InlineData("01/04/2025 - 31/03/2026")]
    [InlineData("year ended 31 March 2026")]
    public void A_value_is_taken_whether_the_button_was_pressed_or_not_and_kept_in_one_form(string text)
    {
        Answer[] kept = [new("rd-decided", "we-did"), new("rd-period", "given", Lately)];
        Assert.Equal(kept, AtThePeriod().Says(text).IsAt("rd-claimed").Conversation.Trail.Answers[1..]);
        Assert.Equal(kept, AtThePeriod().Says("1", text).IsAt("rd-claimed").Conversation.Trail.Answers[1..]);
    }

    [Theory]
    [InlineData("31 March 2026", "give both the first and the last day")]
    [InlineData("1 April 2026 to 31 March 2025", "give the first day first")]
    [InlineData("30 February 2025 to 1 March 2025", "which is not in the calendar")]
    [InlineData("2026", "I could not read the accounting period")]
    [InlineData("zzz", "I could not read the accounting period")]
    public void A_value_that_cannot_be_taken_is_told_why_and_asked_for_again(string text, string problem) =>
        AtThePeriod().Says("1", text).Hears(problem).Hears("What about rd-period?").IsAt("rd-period");

    [Theory]
    [InlineData("R&D tax credits", "= R&D tax relief")]
    [InlineData("help", "Pick an option")]
    [InlineData("why", "It depends on rd-period.")]
    public void What_is_always_understood_is_understood_where_a_value_is_asked_for(string text, string answer) =>
        AtThePeriod().Says("1", text).Hears(answer).IsAt("rd-period");

    [Fact]
    public void A_choice_that_takes_nothing_is_made_as_ever() => AtThePeriod().Says("not-sure").IsAt("rd-claimed");

    [Theory]
    [InlineData("1 April 2022 to 31 March 2023", "rd-too-late")]
    [InlineData("1 April 2026 to 31 March 2027", "rd-not-over")]
    [InlineData(Lately, "rd-claimed")]
    public void A_choice_leads_elsewhere_when_a_test_of_its_own_value_holds(string period, string node) =>
        AtThePeriod().Says(period).IsAt(node);

    [Fact]
    public void A_choice_leads_elsewhere_when_a_test_of_the_value_given_earlier_holds()
    {
        AtThePeriod().Says(Lately, "not-notified").IsAt("rd-too-late-to-notify");
        AtThePeriod(new(2026, 9, 30)).Says(Lately, "not-notified").IsAt("rd-size");
    }

    [Fact]
    public void Where_no_period_was_given_no_test_holds() =>
        AtThePeriod().Says("not-sure", "not-notified").IsAt("rd-size");

    [Fact]
    public void A_value_can_be_typed_anew_from_any_later_place() =>
        AtThePeriod()
            .Says(Lately, "recent", "year ended 31 December 2025")
            .Hears("to “1 January 2025 to 31 December 2025”")
            .IsAt("rd-size");

    [Fact]
    public void A_value_can_be_typed_later_by_whoever_did_not_know_it_before() =>
        AtThePeriod().Says("not-sure", "recent", Lately).IsAt("rd-size").Says("summary").Hears($": {Lately}");

    [Fact]
    public void The_old_button_of_a_value_asks_for_it() =>
        AtThePeriod().Says(Lately, "recent", "Type the two days").Hears("Please type").IsAt("rd-size");

    [Fact]
    public void A_changed_value_can_drop_later_answers() =>
        AtThePeriod()
            .Says(Lately, "recent", "1 April 2022 to 31 March 2023")
            .Hears("Some later questions need an answer again.")
            .IsAt("rd-too-late");

    [Fact]
    public void The_same_value_typed_twice_changes_nothing() =>
        AtThePeriod().Says(Lately, Lately).IsAt("rd-claimed").DoesNotHear("changed");

    [Fact]
    public void A_summary_shows_the_value() =>
        AtThePeriod().Says(Lately, "summary").Hears($"What about rd-period?: {Lately}");

    [Fact]
    public void Back_forgets_the_value()
    {
        var talk = AtThePeriod().Says(Lately, "back").IsAt("rd-period");
        Assert.Null(talk.Conversation.Trail.Period);
    }

    [Fact]
    public void A_check_that_begins_afresh_knows_no_period_from_before()
    {
        var trail = AtThePeriod().Says(Lately).Conversation.Trail;
        Assert.Equal(Lately, trail.Period!.ToString());
        Assert.Null(trail.With(Answer.Begins("rd-claimed", "another")).Period);
    }

    [Fact]
    public void A_walk_through_a_check_takes_no_detour_by_a_period_from_before_it()
    {
        var trail = AtThePeriod()
            .Says(Lately)
            .Conversation.Trail.With(Answer.Begins("rd-claimed", "tax-relief"))
            .With(new("rd-decided", "we-did"))
            .With(new("rd-period", "not-sure"))
            .With(new("rd-claimed", "not-notified"));
        Assert.Equal("rd-size", trail.Walk(SomeRelief.Journey, Some.Day).Node.Id);
    }

    [Fact]
    public void A_trail_whose_value_cannot_be_read_stops_before_it()
    {
        var trail = Trail
            .Empty.With(Answer.Begins("who", "tax-relief"))
            .With(new("rd-decided", "we-did"))
            .With(new("rd-period", "given", "some time ago"));
        Assert.Equal("rd-period", trail.Walk(SomeRelief.Journey, Some.Day).Node.Id);
    }

    [Fact]
    public void A_walk_takes_the_detours_of_the_day()
    {
        var trail = AtThePeriod().Says(Lately, "not-sure").Conversation.Trail;
        Assert.Equal("rd-size", trail.Walk(SomeRelief.Journey, Some.Day).Node.Id);
        Assert.Equal("rd-too-late", trail.Walk(SomeRelief.Journey, new(2028, 4, 1)).Node.Id);
    }
}
