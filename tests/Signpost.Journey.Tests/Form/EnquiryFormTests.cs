namespace Signpost.Tests.Form;

public class EnquiryFormTests
{
    private static readonly string[] Filled =
    [
        "Ada Byron",
        "Engines Ltd",
        "ltd",
        "ada@example.org",
        "Help with a trial",
        "e-mail",
        "yes",
    ];

    [Theory]
    [InlineData("cancel")]
    [InlineData("start again")]
    [InlineData("do not send it")]
    [InlineData("change something", "cancel")]
    public void WhoLeavesTheForm_LeavesNothingUnderTheReference_ThatItWouldHaveBeenSentUnder(params string[] leaving)
    {
        var reference = Form().Says(Filled).Says("send it").Enquiries[0].Reference;

        var talk = Form().Says(Filled).Says(leaving);

        Assert.Equal(reference, talk.Turn.Unsent);
        Assert.Null(talk.Conversation.Draft);
    }

    [Fact]
    public void WhoSendsTheForm_OrGoesOnWithIt_LeavesNothing()
    {
        Assert.Null(Form().Says(Filled).Turn.Unsent);
        Assert.Null(Form().Says(Filled).Says("send it").Turn.Unsent);
    }

    private static Talk Form() => Talk.Begin().Says("company", "prototype", "speak to a person");

    [Fact]
    public void A_form_asks_for_each_field_in_turn_and_shows_what_will_be_sent() =>
        Form()
            .Hears("What is your name?")
            .Says("Ada Byron")
            .Hears("name of your organisation")
            .Says("Engines Ltd")
            .Hears("What kind of organisation")
            .CanPick(
                "A limited company or LLP",
                "A sole trader or other partnership",
                "A public body, university or charity",
                "Not set up yet"
            )
            .Says("1")
            .Hears("e-mail address")
            .Says("ada@example.org")
            .Hears("What do you need")
            .Hears("leave out anything about patients")
            .Says("Help with a trial")
            .Hears("How would you like us to contact you?")
            .CanPick("By e-mail", "By telephone")
            .Says("1")
            .Hears("May a person contact you about this enquiry?")
            .CanPick("Yes, you may contact me", "No, do not contact me")
            .Says("1")
            .Hears("Name: Ada Byron")
            .Hears("Organisation: Engines Ltd")
            .Hears("E-mail: ada@example.org")
            .Hears("Kind of organisation: A limited company or LLP")
            .Hears("What you need: Help with a trial")
            .Hears("How to contact you: By e-mail")
            .Hears("May contact you: Yes")
            .CanPick("Send it", "Change something", "Do not send it");

    [Fact]
    public void A_confirmed_form_makes_one_enquiry_with_the_trail_and_what_was_shown()
    {
        var talk = Form().Says(Filled).Says("send it");
        var enquiry = Assert.Single(talk.Enquiries);
        talk.Hears($"Your reference is {enquiry.Reference}").IsAt("results");
        Assert.Matches("^SP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", enquiry.Reference);
        Assert.Equal("Ada Byron", enquiry.Name);
        Assert.Equal("Engines Ltd", enquiry.Organisation);
        Assert.Equal("ada@example.org", enquiry.Email);
        Assert.Equal("Help with a trial", enquiry.Need);
        Assert.Equal(Some.Content.Consent, enquiry.Consent);
        Assert.Equal(Some.Day, enquiry.Opened);
        Assert.Equal(Some.Journey.Version, enquiry.JourneyVersion);
        Assert.Equal(Some.Trail(("who", "company"), ("stage", "prototype")), enquiry.Trail);
        Assert.Equal(new SummaryLine("Which of these are you?", "A company"), enquiry.Answers[0]);
        Assert.Equal(["tax-relief", "growth-service"], enquiry.Schemes);
    }

    [Fact]
    public void Sending_the_same_form_twice_makes_the_same_enquiry()
    {
        var conversation = Form().Says(Filled).Conversation;
        var first = Turn.Take(Some.Journey, conversation, new Input.Said("send it"), Some.Day).Enquiry!;
        var later = Turn.Take(Some.Journey, conversation, new Input.Said("send it"), Some.Day.AddDays(20)).Enquiry!;
        Assert.Equal(first.Reference, later.Reference);
        Assert.Equal(first.Opened, later.Opened);
    }

    [Fact]
    public void A_second_enquiry_has_another_reference()
    {
        var talk = Form().Says(Filled).Says("send it", "speak to a person").Says(Filled).Says("send it");
        Assert.Equal(2, talk.Enquiries.Count);
        Assert.NotEqual(talk.Enquiries[0].Reference, talk.Enquiries[1].Reference);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("2")]
    [InlineData("No, do not contact me")]
    public void Without_a_yes_to_being_contacted_nothing_is_sent(string answer)
    {
        var talk = Form().Says(Filled[..6]).Says(answer);
        talk.Hears("nothing has been sent").IsAt("results");
        Assert.Null(talk.Conversation.Draft);
        Assert.Empty(talk.Enquiries);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("")]
    [InlineData("yes but")]
    public void Anything_but_yes_or_no_is_asked_again(string answer) =>
        Form().Says(Filled[..6]).Says(answer).Hears("yes or no").Hears("May a person contact you");

    [Theory]
    [InlineData("not an address")]
    [InlineData("ada@")]
    [InlineData("@example.org")]
    [InlineData("ada@example")]
    [InlineData("ada@@example.org")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("ada@exa mple.org")]
    [InlineData("ada@example.org.")]
    public void A_bad_address_is_asked_for_again(string address) =>
        Form()
            .Says("Ada", "Engines", "charity", address)
            .Hears("does not look like an e-mail address")
            .Hears("e-mail address?");

    [Fact]
    public void A_field_that_is_too_long_is_asked_for_again_with_the_limit() =>
        Form().Says(new string('a', 101)).Hears("at most 100 characters").Hears("What is your name?");

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("\0\u200B")]
    public void An_empty_answer_is_asked_for_again(string text) =>
        Form().Says(text).Hears("Please give your name").Hears("What is your name?");

    [Fact]
    public void Characters_that_cannot_be_seen_are_dropped()
    {
        var talk = Form().Says("A\0d\u202Ea\r\nByron");
        Assert.Equal("Ada Byron", talk.Conversation.Draft!.Name);
    }

    [Fact]
    public void Back_in_the_form_goes_one_field_back() =>
        Form()
            .Says("Ada", "Engines", "back")
            .Hears("name of your organisation")
            .Says("back")
            .Hears("What is your name?");

    [Fact]
    public void Back_from_the_first_field_leaves_the_form() =>
        Form().Says("back").Hears("nothing has been sent").IsAt("results");

    [Fact]
    public void Cancel_leaves_the_form_and_forgets_it()
    {
        var talk = Form().Says("Ada", "cancel").Hears("nothing has been sent");
        Assert.Null(talk.Conversation.Draft);
    }

    [Fact]
    public void One_field_can_be_changed_before_sending() =>
        Form()
            .Says(Filled)
            .Says("change something")
            .CanPick("Name", "Organisation", "Kind of organisation", "E-mail", "What you need", "How to contact you")
            .Says("4")
            .Hears("e-mail address")
            .Says("wrong")
            .Hears("does not look like")
            .Says("grace@example.org")
            .Hears("E-mail: grace@example.org")
            .Hears("Name: Ada Byron")
            .Hears("Shall I send it?");

    [Fact]
    public void Back_while_changing_a_field_keeps_the_old_value() =>
        Form().Says(Filled).Says("change something", "Name", "back").Hears("Name: Ada Byron").Hears("Shall I send it?");

    [Fact]
    public void Start_again_in_the_form_leaves_it() =>
        Form().Says("Ada", "start again").IsAt("who").Hears("nothing has been sent").Hears("back at the start");

    [Theory]
    [InlineData("speak to a person")]
    [InlineData("hello")]
    [InlineData("summary")]
    public void A_button_pressed_twice_is_not_taken_for_a_name(string text)
    {
        var talk = Form().Says(text).Hears("What is your name?");
        Assert.Null(talk.Conversation.Draft!.Name);
    }

    [Theory]
    [InlineData("New")]
    [InlineData("Reset")]
    [InlineData("Stop")]
    [InlineData("None")]
    public void An_organisation_may_be_called_as_one_of_our_words(string name)
    {
        var talk = Form().Says("Ada", name).Hears("What kind of organisation");
        Assert.Equal(name, talk.Conversation.Draft!.Organisation);
    }

    [Theory]
    [InlineData("Spring 2026")]
    [InlineData("Space 42000")]
    public void An_organisation_may_have_as_many_letters_and_digits_as_a_reference(string name)
    {
        var talk = Form().Says("Ada", name).Hears("What kind of organisation");
        Assert.Equal(name, talk.Conversation.Draft!.Organisation);
    }

    [Theory]
    [InlineData("SP-7F3K-2QXD")]
    [InlineData("sp 7f3k 2qxd")]
    public void A_reference_is_not_taken_for_an_organisation(string reference)
    {
        var talk = Form().Says("Ada", reference).Hears("name of your organisation");
        Assert.Null(talk.Conversation.Draft!.Organisation);
    }

    [Fact]
    public void A_need_may_be_to_be_called() =>
        Assert.Equal(
            "call me",
            Form().Says("Ada", "Engines", "ltd", "ada@example.org", "call me").Conversation.Draft!.Need
        );

    [Fact]
    public void A_scheme_name_in_the_form_is_what_the_person_needs_and_not_a_question()
    {
        var talk = Form().Says("Ada", "Engines", "ltd", "ada@example.org", "R&D tax credits");
        Assert.Equal("R&D tax credits", talk.Conversation.Draft!.Need);
    }

    [Fact]
    public void Whoever_is_greeted_with_a_form_open_keeps_the_form()
    {
        var open = Form().Says("Ada").Conversation;
        var turn = Turn.Take(Some.Journey, open, new Input.Arrived(), Some.Day);
        Assert.Equal("Ada", turn.Conversation.Draft!.Name);
        Assert.Contains(
            turn.Reply.Blocks,
            block => block is Block.Ask { Text: "What is the name of your organisation?" }
        );
    }

    [Fact]
    public void Help_and_why_in_the_form_keep_the_field() =>
        Form().Says("help").Hears("cancel").Hears("What is your name?").Says("why").Hears("who to ask for");

    [Fact]
    public void A_text_that_is_too_long_keeps_the_field() =>
        Form().Says("Ada", new string('x', 5_000)).Hears("fewer words").Hears("name of your organisation");
}
