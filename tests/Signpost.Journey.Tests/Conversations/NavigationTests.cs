namespace Signpost.Tests.Conversations;

public class NavigationTests
{
    [Fact]
    public void Whoever_arrives_is_greeted_and_asked_the_first_question() =>
        Talk.Begin()
            .Hears("Hello. I am Signpost.")
            .Hears("Which of these are you?")
            .CanPick("A company", "A sole trader", "An NHS organisation");

    [Theory]
    [InlineData("company")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("option 1")]
    [InlineData("#1")]
    [InlineData("1!")]
    [InlineData("1 please")]
    [InlineData("one")]
    [InlineData("number one please")]
    [InlineData("A company")]
    [InlineData("  a COMPANY!! ")]
    [InlineData("limited company")]
    [InlineData("startup")]
    [InlineData("Ltd")]
    public void A_choice_is_taken_by_id_number_label_or_another_wording(string text) =>
        Talk.Begin().Says(text).IsAt("stage").Hears("How far have you got?").Hears("Pick the closest.");

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("\u22121")]
    [InlineData("£1")]
    [InlineData("£-1")]
    [InlineData("1%")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("qwertyuiop")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🦆🦆🦆")]
    [InlineData("\0\u0001\uFFFF")]
    public void What_is_not_understood_keeps_the_place(string text) =>
        Talk.Begin()
            .Says("company", text)
            .IsAt("stage")
            .Hears("Sorry, I did not understand")
            .Hears("How far have you got?");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Whoever_calls_without_a_word_before_anything_was_answered_is_greeted(string text) =>
        Talk.Begin()
            .Says("qwertyuiop", text)
            .Hears("Hello. I am Signpost.")
            .Hears("Which of these are you?")
            .DoesNotHear("Sorry");

    [Fact]
    public void Text_that_is_too_long_keeps_the_place() =>
        Talk.Begin().Says("company", new string('x', 1_000_000)).IsAt("stage").Hears("fewer words");

    [Fact]
    public void An_outcome_ranks_what_fits_and_says_which_answers_made_it_fit() =>
        Talk.Begin()
            .Says("company", "prototype")
            .IsAt("results")
            .Hears("These fit what you have told me.")
            .Hears("* R&D tax relief because you are a company and you have a working prototype")
            .Hears("* Innovate UK Business Growth because you are a company")
            .CanPick(
                "More about R&D tax relief",
                "More about Innovate UK Business Growth",
                "Speak to a person",
                "Back",
                "Start again"
            );

    [Fact]
    public void An_outcome_with_nothing_that_fits_says_so_and_offers_a_person() =>
        Talk.Begin().Says("nhs").Hears("nothing that fits").CanPick("Speak to a person", "Back", "Start again");

    [Fact]
    public void A_number_at_an_outcome_tells_more_about_that_scheme() =>
        Talk.Begin().Says("company", "prototype", "2").Hears("= Innovate UK Business Growth").IsAt("results");

    [Theory]
    [InlineData("R&D tax credits")]
    [InlineData("r and d tax credits")]
    [InlineData("tell me about R&D tax credits please")]
    [InlineData("What are R&D tax credits?")]
    [InlineData("tax-relief")]
    public void The_name_of_a_scheme_is_answered_anywhere_and_the_question_comes_again(string text) =>
        Talk.Begin().Says("company", text).Hears("= R&D tax relief").Hears("How far have you got?").IsAt("stage");

    [Theory]
    [InlineData("innovate uk edge")]
    [InlineData("EEN")]
    [InlineData("Innovate UK Business Growth")]
    public void An_old_name_finds_the_scheme_under_its_name_of_today(string text) =>
        Talk.Begin().Says(text).Hears("= Innovate UK Business Growth");

    [Theory]
    [InlineData("speak to a person")]
    [InlineData("Could I speak to a person?")]
    [InlineData("I want to talk to someone please")]
    [InlineData("adviser")]
    public void A_person_can_be_asked_for_anywhere(string text) =>
        Talk.Begin().Says("company", text).Hears("What is your name?");

    [Fact]
    public void A_scheme_speaks_under_the_name_of_the_day() =>
        Talk.Begin(day: Some.SeedDay).Says("EEN").Hears("= Innovate UK EDGE");

    [Fact]
    public void Back_goes_one_answer_back_and_forgets_it()
    {
        var talk = Talk.Begin().Says("company", "idea", "back").IsAt("stage");
        Assert.Equal(Some.Trail(("who", "company")), talk.Conversation.Trail);
        talk.Says("go back").IsAt("who").Says("back").IsAt("who").Hears("This is the first question.");
    }

    [Fact]
    public void Start_again_forgets_the_answers_and_says_so()
    {
        var talk = Talk.Begin().Says("company", "idea", "start again").IsAt("who").Hears("back at the start");
        Assert.Equal(Trail.Empty, talk.Conversation.Trail);
    }

    [Fact]
    public void Why_at_a_question_says_why_it_is_asked() =>
        Talk.Begin().Says("why").Hears("Some support is only for companies.").IsAt("who");

    [Fact]
    public void Why_at_an_outcome_says_which_answers_counted() =>
        Talk.Begin().Says("company", "idea", "why?").Hears("Innovate UK Business Growth: because you are a company");

    [Fact]
    public void Why_at_an_outcome_with_nothing_that_fits_says_that_and_compares_nothing() =>
        Talk.Begin().Says("nhs", "why").Hears("nothing that fits").DoesNotHear("I compared");

    [Fact]
    public void Summary_lists_the_answers_as_they_were_worded() =>
        Talk.Begin()
            .Says("summary")
            .Hears("not answered anything yet")
            .Says("company", "summary")
            .Hears("Which of these are you?: A company");

    [Theory]
    [InlineData("hello", "Hello. I am Signpost.")]
    [InlineData("help", "start again")]
    [InlineData("thanks", "You are welcome.")]
    [InlineData("cancel", "nothing to cancel")]
    public void Commands_are_answered_and_keep_the_place(string text, string answer) =>
        Talk.Begin().Says("company", text).Hears(answer).Hears("How far have you got?").IsAt("stage");

    [Fact]
    public void An_old_button_changes_that_answer_and_keeps_later_ones_that_still_hold()
    {
        var talk = Talk.Begin().Says("company", "idea", "A sole trader").IsAt("results");
        talk.Hears("changed your answer to “Which of these are you?” from “A company” to “A sole trader”");
        Assert.Equal(Some.Trail(("who", "sole-trader"), ("stage", "idea")), talk.Conversation.Trail);
    }

    [Fact]
    public void A_button_pressed_twice_changes_nothing_and_says_nothing_of_a_change() =>
        Talk.Begin().Says("A company", "A company").IsAt("stage").Hears("How far").DoesNotHear("changed");

    [Fact]
    public void An_old_button_that_leads_elsewhere_drops_later_answers_and_says_so() =>
        Talk.Begin()
            .Says("company", "idea", "An NHS organisation")
            .IsAt("nobody")
            .Hears("Some later questions need an answer again.");

    [Fact]
    public void Unclear_words_are_asked_about_and_never_guessed()
    {
        var talk = Talk.Begin().Says("is there some fund or other").IsAt("who");
        talk.Hears("Did you mean one of these?").CanPick("The New Fund", "None of these");
        talk.Says("1").Hears("= The New Fund").Hears("Which of these are you?");
    }

    [Fact]
    public void Yes_to_the_only_suggestion_takes_it() =>
        Talk.Begin().Says("is there some fund or other", "yes").Hears("= The New Fund");

    [Fact]
    public void None_of_these_returns_to_the_question_and_its_numbers() =>
        Talk.Begin()
            .Says("a company or a sole trader perhaps")
            .CanPick("A company", "A sole trader", "None of these")
            .Says("none of these")
            .Hears("Here is where we were.")
            .Says("2")
            .IsAt("stage")
            .Says("summary")
            .Hears("A sole trader");

    [Fact]
    public void The_same_turn_taken_twice_gives_the_same_reply()
    {
        var conversation = Talk.Begin().Says("company").Conversation;
        var first = Turn.Take(Some.Journey, conversation, new Input.Said("idea"), Some.Day);
        var second = Turn.Take(Some.Journey, conversation, new Input.Said("idea"), Some.Day);
        Assert.Equal(first.Conversation, second.Conversation);
        Assert.Equal(first.Reply.Blocks.Length, second.Reply.Blocks.Length);
        Assert.Equal(first.Reply.Options, second.Reply.Options);
    }
}
