namespace Signpost.Tests.Conversations;

public class CheckTests
{
    private static Talk Begin(params string[] texts) => Talk.Begin(SomeCheck.Journey).Says(texts);

    [Fact]
    public void A_check_begins_at_a_question_by_its_label() =>
        Begin("company", SomeCheck.Label)
            .IsAt("rd-company")
            .Hears("Let us check whether R&D tax relief fits you.")
            .Hears("What about rd-company?")
            .CanPick("Yes, we pay it", "No, we do not");

    [Theory]
    [InlineData("check R&D tax credits")]
    [InlineData("Can I claim R&D tax relief?")]
    [InlineData("am I eligible for the R&D tax relief please")]
    public void A_check_begins_when_somebody_asks_whether_they_can_have_the_scheme(string text) =>
        Begin(text).IsAt("rd-company");

    [Fact]
    public void Whoever_asks_to_check_a_scheme_without_a_check_is_told_about_it() =>
        Begin("can I get the new fund").IsAt("who").Hears("= The New Fund");

    [Fact]
    public void An_outcome_offers_the_checks_of_what_it_shows_after_its_schemes() =>
        Begin("company", "prototype")
            .CanPick(
                "More about R&D tax relief",
                "More about Innovate UK Business Growth",
                SomeCheck.Label,
                "Speak to a person",
                "Back",
                "Start again"
            )
            .Says("3")
            .IsAt("rd-company");

    [Fact]
    public void More_about_a_scheme_offers_its_check_after_the_choices_of_the_question() =>
        Begin("R&D tax credits")
            .Hears("= R&D tax relief")
            .CanPick("A company", "A sole trader", "An NHS organisation", SomeCheck.Label)
            .Says("4")
            .IsAt("rd-company");

    [Fact]
    public void The_choices_keep_their_numbers_when_a_check_is_offered() =>
        Begin("R&D tax credits", "2").IsAt("stage").Says("summary").Hears("A sole trader");

    [Fact]
    public void More_about_a_scheme_offers_no_check_that_the_outcome_offers_already() =>
        Assert.Single(Begin("company", "prototype", "1").Turn.Reply.Options, option => option.Label == SomeCheck.Label);

    [Fact]
    public void Rules_read_only_the_answers_given_in_the_check() =>
        Begin("company", "idea", SomeCheck.Label, "yes", "a real advance")
            .IsAt("rd-yes")
            .Hears("* R&D tax relief because you pay Corporation Tax and you seek an advance")
            .Hears("* The Guide")
            .DoesNotHear("Innovate UK Business Growth");

    [Fact]
    public void The_outcome_of_a_check_does_not_offer_that_check_again() =>
        Begin(SomeCheck.Label, "yes", "a real advance")
            .CanPick("More about R&D tax relief", "More about The Guide", "Speak to a person", "Back", "Start again");

    [Fact]
    public void Back_at_the_first_question_of_a_check_returns_to_where_it_was_begun()
    {
        Begin("company", SomeCheck.Label, "yes", "back").IsAt("rd-company").Says("back").IsAt("stage");
        Begin("company", "idea", SomeCheck.Label, "back").IsAt("results").Hears("* Innovate UK Business Growth");
    }

    [Fact]
    public void After_a_check_was_left_the_earlier_answers_count_again() =>
        Begin("company", SomeCheck.Label, "back", "idea").IsAt("results").Hears("because you are a company");

    [Fact]
    public void A_check_that_is_begun_again_begins_where_it_began_first()
    {
        var once = Begin("company", SomeCheck.Label).Conversation.Trail;
        var again = Begin("company", SomeCheck.Label, "yes", "a real advance", SomeCheck.Label);
        Assert.Equal(once, again.IsAt("rd-company").Conversation.Trail);
    }

    [Fact]
    public void Start_again_leaves_a_check() =>
        Assert.Equal(Trail.Empty, Begin("company", SomeCheck.Label, "start again").IsAt("who").Conversation.Trail);

    [Fact]
    public void A_summary_shows_where_a_check_began() =>
        Begin("company", SomeCheck.Label, "yes", "summary")
            .Hears("Which of these are you?: A company\nYou began: Check R&D tax relief\nWhat about rd-company?: Yes");

    [Fact]
    public void An_answer_in_a_check_can_be_changed() =>
        Begin("company", SomeCheck.Label, "yes", "a real advance", "It is in the arts")
            .IsAt("rd-no")
            .Hears("changed your answer");

    [Fact]
    public void An_answer_from_before_a_check_can_be_changed_and_the_check_goes_on() =>
        Begin("company", SomeCheck.Label, "yes", "A sole trader")
            .IsAt("rd-advance")
            .Says("summary")
            .Hears("A sole trader")
            .Hears("You began");

    [Fact]
    public void A_changed_answer_that_leads_past_where_a_check_began_leaves_the_check_and_says_so() =>
        Begin("company", SomeCheck.Label, "yes", "An NHS organisation")
            .Hears("I have changed your answer")
            .Hears("We have left the check")
            .DoesNotHear("need an answer again");

    [Fact]
    public void An_old_button_of_the_question_at_which_a_check_began_answers_it_and_leaves_the_check()
    {
        var talk = Begin("company", SomeCheck.Label, "yes", "An idea").IsAt("results").Hears("We have left the check");
        Assert.Equal(Some.Trail(("who", "company"), ("stage", "idea")), talk.Conversation.Trail);
    }

    [Fact]
    public void An_old_button_of_a_question_that_the_day_no_longer_leads_to_leaves_the_check_and_answers_nothing()
    {
        var edge = Some.Edge with { Check = new("rd-size", "Check the other") };
        var relief = SomeRelief.Content.Schemes[1];
        var journey = Journey.Compile(SomeRelief.Content with { Schemes = [edge, relief] });
        var lastDay = new DateOnly(2028, 3, 31);
        var talk = Talk.Begin(journey, lastDay)
            .Says(SomeRelief.Label, "we-did", "1 April 2025 to 31 March 2026", "Check the other")
            .IsAt("rd-size");
        Assert.Equal(
            "rd-size",
            Turn.Take(journey, talk.Conversation, new Input.Said("rd-claimed recent"), lastDay).Conversation.Node
        );

        var dayAfter = lastDay.AddDays(1);
        var next = Turn.Take(journey, talk.Conversation, new Input.Said("rd-claimed recent"), dayAfter).Conversation;

        Assert.Equal("rd-too-late", next.Node);
        Assert.Equal(next.Trail, next.Trail.Walk(journey, dayAfter).Trail);
    }

    [Fact]
    public void A_check_of_a_scheme_that_has_closed_tells_about_the_scheme()
    {
        var closed = SomeCheck.Relief with { Statuses = [new(StatusKind.Closed, Validity.Always, null)] };
        var journey = Journey.Compile(SomeCheck.Content with { Schemes = [closed] });
        Talk.Begin(journey).Says(SomeCheck.Label).IsAt("who").Hears("= R&D tax relief");
    }

    [Fact]
    public void An_enquiry_from_a_check_says_that_it_was_begun()
    {
        var talk = Begin(SomeCheck.Label, "yes", "speak to a person", "Ada", "Engines", "ltd", "ada@example.org")
            .Says("A claim", "email", "yes", "send it");
        Assert.Contains(new SummaryLine("You began", SomeCheck.Label), Assert.Single(talk.Enquiries).Answers);
    }

    [Fact]
    public void A_trail_with_a_check_that_the_journey_no_longer_has_stops_before_it()
    {
        var trail = Begin("company", SomeCheck.Label, "yes").Conversation.Trail;
        var (kept, node) = trail.Walk(Some.Journey, Some.Day);
        Assert.Equal(Some.Trail(("who", "company")), kept);
        Assert.Equal("stage", node.Id);
    }
}
