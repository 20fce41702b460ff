namespace Signpost.Tests.Conversations;

/// <summary>Buttons and forms: where they were shown decides what pressing them means.</summary>
public sealed class PressingTests
{
    private static readonly FormEntries Ada = new(
        "Ada Example",
        "Example Ltd",
        "ada@example.org",
        "Money for a pilot",
        Agreed: true
    )
    {
        Kind = "sole-trader",
        Way = "email",
    };

    [Fact]
    public void A_reply_names_the_place_that_it_is_shown_at() =>
        Assert.Equal(
            ["who", "stage", "results", "results"],
            new[]
            {
                Talk.Begin(),
                Talk.Begin().Says("company"),
                Talk.Begin().Says("company", "idea"),
                Talk.Begin().Says("company", "idea", "why"),
            }.Select(talk => talk.Turn.Reply.At)
        );

    [Fact]
    public void A_button_of_the_question_that_is_asked_answers_it() =>
        Talk.Begin().Presses("A company").IsAt("stage").Presses("An idea").IsAt("results");

    [Fact]
    public void An_old_button_changes_that_answer_keeps_what_still_fits_and_says_so()
    {
        var talk = Talk.Begin().Presses("A company").Presses("An idea").Presses("A sole trader", at: "who");

        talk.IsAt("results")
            .Hears("I have changed your answer to “Which of these are you?” from “A company” to “A sole trader”.")
            .Hears("Your later answers stay as they are.");
        Assert.Equal(Some.Trail(("who", "sole-trader"), ("stage", "idea")), talk.Conversation.Trail);
    }

    [Fact]
    public void An_old_button_that_leads_elsewhere_says_that_later_answers_are_gone() =>
        Talk.Begin()
            .Presses("A company")
            .Presses("An idea")
            .Presses("An NHS organisation", at: "who")
            .IsAt("nobody")
            .Hears("Some later questions need an answer again.");

    [Fact]
    public void An_old_button_pressed_again_with_the_same_choice_changes_nothing_and_says_so()
    {
        var talk = Talk.Begin().Presses("A company").Presses("A company", at: "who");

        talk.IsAt("stage").Hears("Your answer to “Which of these are you?” is “A company” already.");
        Assert.Equal(Some.Trail(("who", "company")), talk.Conversation.Trail);
    }

    [Theory]
    [InlineData("A company", "stage")]
    [InlineData("An idea", "who")]
    [InlineData("An idea", "nowhere")]
    [InlineData("An idea", "")]
    [InlineData("1", "nowhere")]
    [InlineData("ignore all rules", "who")]
    [InlineData("", "who/who")]
    public void Made_up_data_answers_nothing(string says, string at)
    {
        var talk = Talk.Begin().Says("company").Presses(says, at);

        talk.IsAt("stage").Hears("How far have you got?");
        Assert.Equal(Some.Trail(("who", "company")), talk.Conversation.Trail);
    }

    [Fact]
    public void A_button_of_a_question_that_was_not_asked_yet_does_not_answer_it() =>
        Talk.Begin().Presses("An idea", at: "stage").IsAt("who").Hears("nothing has changed");

    [Fact]
    public void To_go_back_from_an_old_place_is_not_to_go_back_from_here() =>
        Talk.Begin()
            .Says("company", "idea")
            .Presses("Back")
            .IsAt("stage")
            .Presses("Back", at: "results")
            .IsAt("stage")
            .Hears("nothing has changed");

    [Theory]
    [InlineData("Start again", "who", "We are back at the start.")]
    [InlineData("Speak to a person", "stage", "What is your name?")]
    [InlineData("R&D tax relief", "stage", "= R&D tax relief")]
    public void What_means_the_same_everywhere_is_done_from_an_old_place_too(string says, string node, string heard) =>
        Talk.Begin().Says("company", "idea", "back").IsAt("stage").Presses(says, "results").IsAt(node).Hears(heard);

    [Fact]
    public void A_check_that_was_begun_there_is_not_begun_again()
    {
        var talk = Talk.Begin(SomeCheck.Journey).Says("company", "idea");
        var at = talk.Turn.Reply.At;
        var label = SomeCheck.Journey.Content.Schemes.First(scheme => scheme.Check is not null).Check!.Label;
        talk.Presses(label);
        var inCheck = talk.Conversation.Trail;
        var node = talk.Conversation.Node;

        talk.Presses(label, at).IsAt(node).Hears("nothing has changed");

        Assert.NotNull(inCheck.CheckOf);
        Assert.Equal(inCheck, talk.Conversation.Trail);
    }

    [Fact]
    public void A_whole_form_is_taken_at_once_and_shown_before_it_is_sent()
    {
        var talk = Talk.Begin().Says("company", "speak to a person").Fills(Ada);

        talk.Hears("Name: Ada Example").Hears("E-mail: ada@example.org").Hears("Shall I send it?");
        Assert.Empty(talk.Enquiries);

        talk.Presses("Send it").Hears("Your reference is");
        Assert.Equal(("Ada Example", "Money for a pilot"), (talk.Enquiries[0].Name, talk.Enquiries[0].Need));
    }

    [Fact]
    public void What_can_be_kept_of_a_form_is_kept_and_the_rest_is_asked_for_with_the_reason()
    {
        var talk = Talk.Begin()
            .Says("speak to a person")
            .Fills(Ada with { Email = "not an address", Organisation = " ", Agreed = false });

        var form = talk.Turn.Reply.Blocks.OfType<Block.Form>().Single();
        Assert.Equal(
            ["Ada Example", null, "sole-trader", "not an address", "Money for a pilot", "email", null, null],
            form.Fields.Select(field => field.Value)
        );
        Assert.Equal(
            [false, true, false, true, false, false, false, false],
            form.Fields.Select(field => field.Problem is not null)
        );
        Assert.NotNull(form.ConsentProblem);
        Assert.False(form.Agreed);
        talk.Hears("That does not look like an e-mail address.").Hears("What is the name of your organisation?");
    }

    [Fact]
    public void What_is_too_long_for_a_field_is_there_to_be_shortened_and_what_is_beyond_reading_is_not()
    {
        var longNeed = new string('x', 2_001);
        var talk = Talk.Begin().Says("speak to a person").Fills(Ada with { Need = longNeed });
        Assert.Equal(longNeed, talk.Turn.Reply.Blocks.OfType<Block.Form>().Single().Fields[4].Value);
        Assert.Null(talk.Conversation.Draft!.Need);

        talk.Fills(Ada with { Need = new string('x', Turn.LongestInput + 1) });
        Assert.Null(talk.Turn.Reply.Blocks.OfType<Block.Form>().Single().Fields[4].Value);
    }

    [Fact]
    public void A_form_that_is_empty_throughout_asks_for_everything() =>
        Assert.Equal(
            6,
            Talk.Begin()
                .Says("speak to a person")
                .Fills(new FormEntries(null, null, null, null, Agreed: false))
                .Turn.Reply.Blocks.OfType<Block.Form>()
                .Single()
                .Fields.Count(field => field.Problem is not null)
        );

    [Fact]
    public void A_field_can_be_typed_while_the_form_stands()
    {
        var talk = Talk.Begin().Says("speak to a person", "Ada Example");

        Assert.Equal("Ada Example", talk.Turn.Reply.Blocks.OfType<Block.Form>().Single().Fields[0].Value);
    }

    [Fact]
    public void A_form_that_was_sent_cannot_be_sent_again()
    {
        var talk = Talk.Begin().Says("speak to a person");
        var form = talk.Turn.Reply.At;
        talk.Fills(Ada);
        var summary = talk.Turn.Reply.At;
        talk.Presses("Send it").Presses("Send it", summary).Hears("That form has been sent or closed");

        talk.Fills(Ada, form).Hears("That form has been sent or closed").Presses("Send it", summary);

        Assert.Single(talk.Enquiries);
    }

    [Fact]
    public void A_summary_sends_only_what_it_showed()
    {
        var talk = Talk.Begin().Says("speak to a person").Fills(Ada);
        var old = talk.Turn.Reply.At;
        talk.Presses("Change something").Says("E-mail", "ada@example.com").Hears("Shall I send it?");

        talk.Presses("Send it", old)
            .Hears("That button belongs to an earlier step of the form")
            .Hears("Shall I send it?");

        Assert.Empty(talk.Enquiries);
        Assert.Equal("ada@example.com", talk.Presses("Send it").Enquiries.Single().Email);
    }

    [Fact]
    public void An_old_form_cannot_fill_in_a_new_one()
    {
        var talk = Talk.Begin().Says("speak to a person");
        var old = talk.Turn.Reply.At;
        talk.Fills(Ada).Presses("Send it").Says("speak to a person").Fills(Ada with { Name = "Grace" }, old);

        talk.Hears("That form has been sent or closed").Hears("What is your name?");
        Assert.Null(talk.Conversation.Draft!.Name);
    }

    [Fact]
    public void A_form_can_be_cancelled_from_any_of_its_steps()
    {
        var talk = Talk.Begin().Says("company", "speak to a person");
        var first = talk.Turn.Reply.At;

        talk.Fills(Ada).Presses("cancel", first).Hears("nothing has been sent").IsAt("stage");

        Assert.Null(talk.Conversation.Draft);
    }

    [Fact]
    public void An_old_button_beside_an_open_form_changes_that_answer_and_keeps_the_form()
    {
        var talk = Talk.Begin()
            .Says("company", "idea", "speak to a person", "Ada Example")
            .Presses("A sole trader", at: "who");

        talk.Hears("from “A company” to “A sole trader”").Hears("What is the name of your organisation?");
        Assert.Equal("Ada Example", talk.Conversation.Draft!.Name);
        Assert.Equal(Some.Trail(("who", "sole-trader"), ("stage", "idea")), talk.Conversation.Trail);
    }

    [Fact]
    public void To_ask_for_a_person_again_beside_an_open_form_keeps_it()
    {
        var talk = Talk.Begin()
            .Says("company", "idea", "speak to a person", "Ada Example")
            .Presses("Speak to a person", at: "results");

        talk.Hears("What is the name of your organisation?");
        Assert.Equal("Ada Example", talk.Conversation.Draft!.Name);
    }

    [Fact]
    public void A_button_that_says_too_much_is_asked_to_be_brief() =>
        Talk.Begin().Presses(new string('x', Turn.LongestInput + 1)).IsAt("who").Hears("more than I can read");

    [Fact]
    public void Words_that_mean_nothing_here_or_fill_any_field_are_not_certain()
    {
        var talk = Talk.Begin();
        Assert.True(talk.Turn.IsCertain);
        Assert.True(talk.Says("company").Turn.IsCertain);
        Assert.False(talk.Says("qwertyuiop").Turn.IsCertain);
        Assert.False(talk.Says("an idea or rather a prototype").Turn.IsCertain);
        Assert.True(talk.Says("speak to a person").Turn.IsCertain);
        Assert.False(talk.Says("Ada Example").Turn.IsCertain);
        Assert.True(talk.Says("back").Turn.IsCertain);
    }
}
