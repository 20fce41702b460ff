namespace Signpost.Tests.Form;

/// <summary>What kind of organisation, and how somebody would like to be contacted.</summary>
public class ContactTests
{
    private static Talk AtKind() => Talk.Begin().Says("speak to a person", "Ada", "Engines");

    private static Talk AtWay() => AtKind().Says("ltd", "ada@example.org", "A trial");

    [Theory]
    [InlineData("1", OrganisationKind.Company)]
    [InlineData("ltd", OrganisationKind.Company)]
    [InlineData("Limited company", OrganisationKind.Company)]
    [InlineData("LLP", OrganisationKind.Company)]
    [InlineData("a sole trader", OrganisationKind.SoleTrader)]
    [InlineData("self-employed", OrganisationKind.SoleTrader)]
    [InlineData("I'm self employed", OrganisationKind.SoleTrader)]
    [InlineData("partnership", OrganisationKind.SoleTrader)]
    [InlineData("charity", OrganisationKind.PublicOrCharity)]
    [InlineData("A University", OrganisationKind.PublicOrCharity)]
    [InlineData("NHS trust", OrganisationKind.PublicOrCharity)]
    [InlineData("4", OrganisationKind.NotSetUp)]
    [InlineData("none yet", OrganisationKind.NotSetUp)]
    public void The_kind_of_organisation_is_picked_or_typed(string words, OrganisationKind kind)
    {
        var talk = AtKind().Says(words).Hears("e-mail address");
        Assert.Equal(kind, talk.Conversation.Draft!.Kind);
        Assert.True(talk.Turn.IsCertain);
    }

    [Theory]
    [InlineData("email", ContactWay.Email)]
    [InlineData("E-mail", ContactWay.Email)]
    [InlineData("write to me", ContactWay.Email)]
    [InlineData("2", ContactWay.Phone)]
    [InlineData("phone", ContactWay.Phone)]
    [InlineData("call me", ContactWay.Phone)]
    [InlineData("by telephone", ContactWay.Phone)]
    public void The_way_to_be_contacted_is_picked_or_typed(string words, ContactWay way) =>
        Assert.Equal(way, AtWay().Says(words).Conversation.Draft!.Way);

    [Theory]
    [InlineData("a secret society")]
    [InlineData("9")]
    [InlineData("")]
    public void A_kind_that_is_none_of_the_list_is_asked_for_again(string words) =>
        AtKind().Says(words).Hears("What kind of organisation");

    [Fact]
    public void A_choice_button_pressed_twice_does_not_answer_the_next_choice()
    {
        var talk = AtKind();
        var at = talk.Turn.Reply.At;
        talk.Presses("A limited company or LLP").Says("ada@example.org", "A trial").Presses("1", at);
        talk.Hears("earlier step").Hears("How would you like us to contact you?");
        Assert.Null(talk.Conversation.Draft!.Way);
    }

    [Fact]
    public void Whoever_would_like_a_call_gives_a_number_and_perhaps_a_time()
    {
        var talk = AtWay()
            .Says("call me")
            .Hears("What is your telephone number?")
            .Says("no idea")
            .Hears("does not look like a telephone number")
            .Says("024 7600 0000")
            .Hears("When is a good time to call you?")
            .Hears("skip")
            .DoesNotHear("patients")
            .Says("Mornings")
            .Hears("May a person contact you")
            .Says("yes")
            .Hears("How to contact you: By telephone")
            .Hears("Telephone: 024 7600 0000")
            .Hears("Best time to call: Mornings")
            .Says("send it");
        var enquiry = Assert.Single(talk.Enquiries);
        Assert.Equal((ContactWay.Phone, "024 7600 0000", "Mornings"), (enquiry.Way, enquiry.Phone, enquiry.BestTime));
        Assert.Equal(OrganisationKind.Company, enquiry.OrganisationKind);
    }

    [Fact]
    public void The_time_to_call_can_be_skipped()
    {
        var talk = AtWay().Says("call me", "024 7600 0000", "skip", "yes").DoesNotHear("Best time").Says("send it");
        Assert.Null(Assert.Single(talk.Enquiries).BestTime);
    }

    [Fact]
    public void Whoever_would_like_an_e_mail_is_asked_for_no_number()
    {
        var talk = AtWay().Says("email").Hears("May a person contact you").Says("yes", "send it");
        Assert.Null(Assert.Single(talk.Enquiries).Phone);
    }

    [Fact]
    public void To_change_to_a_call_asks_for_the_number_and_back_to_e_mail_forgets_it()
    {
        var talk = AtWay().Says("email", "yes", "change something", "How to contact you", "phone");
        talk.Hears("telephone number").Says("024 7600 0000", "skip").Hears("Shall I send it?");
        talk.Says("change something")
            .CanPick(
                "Name",
                "Organisation",
                "Kind of organisation",
                "E-mail",
                "What you need",
                "How to contact you",
                "Telephone",
                "Best time to call"
            )
            .Says("6", "email")
            .Hears("Shall I send it?")
            .DoesNotHear("024 7600 0000");
        Assert.Null(talk.Says("send it").Enquiries.Single().Phone);
    }

    [Fact]
    public void Back_goes_through_the_telephone_fields()
    {
        var talk = AtWay().Says("phone", "024 7600 0000", "skip");
        talk.Says("back").Hears("good time to call");
        talk.Says("back").Hears("telephone number");
        talk.Says("back").Hears("How would you like us to contact you?");
        talk.Says("back").Hears("What do you need");
    }

    [Fact]
    public void A_whole_form_needs_a_number_only_for_a_call_and_keeps_what_was_typed()
    {
        var entries = new FormEntries("Ada", "Engines", "ada@example.org", "A trial", Agreed: true)
        {
            Kind = "not-set-up",
            Way = "phone",
            Phone = "12",
            BestTime = "Mornings",
        };
        var talk = Talk.Begin().Says("speak to a person").Fills(entries);
        var fields = talk.Turn.Reply.Blocks.OfType<Block.Form>().Single().Fields;
        var phone = fields.Single(field => field.Field is EnquiryField.Phone);
        Assert.Equal("12", phone.Value);
        Assert.Contains("telephone number", phone.Problem, StringComparison.Ordinal);
        Assert.Equal("phone", fields.Single(field => field.Field is EnquiryField.Way).Value);
        Assert.Equal(new FieldCondition(EnquiryField.Way, "phone"), phone.When);

        talk.Fills(entries with { Way = "email" }).Hears("Shall I send it?").DoesNotHear("Mornings");
        Assert.Null(talk.Presses("Send it").Enquiries.Single().Phone);
    }

    [Theory]
    [InlineData("president")]
    [InlineData("<script>")]
    public void A_made_up_choice_is_asked_for_again(string kind)
    {
        var talk = Talk.Begin()
            .Says("speak to a person")
            .Fills(
                new FormEntries("Ada", "Engines", "ada@example.org", "A trial", true) { Kind = kind, Way = "email" }
            );
        var field = talk.Turn.Reply.Blocks.OfType<Block.Form>().Single().Fields[2];
        Assert.Equal((null, "Please choose what kind of organisation it is."), (field.Value, field.Problem));
    }
}
