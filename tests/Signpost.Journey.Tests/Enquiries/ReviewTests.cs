namespace Signpost.Tests.Enquiries;

/// <summary>An enquiry is corrected or withdrawn in the conversation that sent it, by its reference.</summary>
public class ReviewTests
{
    private static Talk Sent() => Talk.Form().Says(SomeOrganisations.Filled).Says("yes", "no", "send it");

    [Theory]
    [InlineData("my enquiry", "change something", "cancel")]
    [InlineData("my enquiry", "change something", "name", "Grace Hopper", "do not send it")]
    [InlineData("my enquiry", "withdraw it", "no, keep it")]
    [InlineData("my enquiry", "withdraw it", "cancel")]
    public void WhatIsSaidToStayAsItWas_IsWrittenAgain(params string[] words)
    {
        var talk = Sent();

        talk.Says(words).Hears("as it was");

        Assert.Equal(talk.Enquiries[0], talk.Turn.Kept);
        Assert.Null(talk.Turn.Unsent);
    }

    private static string Reference(Talk talk) => talk.Enquiries[^1].Reference;

    [Fact]
    public void Once_an_enquiry_is_sent_it_can_be_shown_again_by_a_button()
    {
        var talk = Sent();
        Assert.Equal("Change or withdraw my enquiry", talk.Turn.Reply.Options[^1].Label);

        talk.Presses("Change or withdraw my enquiry")
            .Hears($"This is your enquiry {Reference(talk)} as you sent it:")
            .Hears("Name: Ada Byron")
            .Hears("May pass your details on to The First Body: Yes")
            .Hears("May pass your details on to The Second Body: No")
            .CanPick("Change something", "Withdraw it", "Leave it as it is");
    }

    [Fact]
    public void It_is_shown_by_its_reference_however_that_is_typed()
    {
        var talk = Sent();
        var reference = Reference(talk);
        foreach (
            var typed in new[]
            {
                reference,
                reference.ToLowerInvariant(),
                reference.Replace('-', ' '),
                reference.Replace("-", string.Empty, StringComparison.Ordinal),
                $"my reference is {reference}",
            }
        )
        {
            talk.Says(typed)
                .Hears($"This is your enquiry {reference}")
                .Says("leave it as it is")
                .Hears("as it was sent");
        }
    }

    [Theory]
    [InlineData("spring 2026")]
    [InlineData("spring2026")]
    [InlineData("speech 2025")]
    [InlineData("sprint 2027")]
    public void Ordinary_words_are_not_taken_for_the_reference_of_another(string words) =>
        Sent().Says(words).DoesNotHear("reference");

    [Theory]
    [InlineData("withdraw my enquiry")]
    [InlineData("change my enquiry")]
    [InlineData("Cancel my enquiry!")]
    public void It_is_shown_from_anywhere_by_words(string words) =>
        Sent().Says("start again", words).Hears("as you sent it").Says("back").IsAt("who");

    [Fact]
    public void A_correction_keeps_the_reference_the_answers_and_the_day()
    {
        var talk = Sent().Says("start again", "change my enquiry", "change something").Hears("Which would you like");
        talk.Says("E-mail", "grace@example.org").Hears("E-mail: grace@example.org").Says("send it");

        talk.Hears("has been changed").Hears(Reference(talk)).IsAt("who");
        var (first, second) = (talk.Enquiries[0], talk.Enquiries[1]);
        Assert.Equal("grace@example.org", second.Email);
        Assert.Equal(first with { Email = "grace@example.org", PassOn = second.PassOn }, second);
        Assert.Equal(first.PassOn, second.PassOn.AsEnumerable());
        Assert.NotNull(talk.Turn.IfGone);
        Assert.Equal(1, talk.Conversation.Enquiries);
        talk.Says("my enquiry").Hears("E-mail: grace@example.org");
    }

    [Fact]
    public void A_correction_can_be_a_whole_form_and_take_an_agreement_back()
    {
        var talk = Sent().Says("my enquiry").Presses("Change something");
        var form = talk.Turn.Reply.Blocks.OfType<Block.Form>().Single();
        Assert.Equal("Ada Byron", form.Fields[0].Value);
        Assert.Equal([true, false], form.PassOn.Select(field => field.Agreed));

        talk.Fills(
                new("Ada Byron", "Engines Ltd", "ada@example.org", "Help with a trial", Agreed: true)
                {
                    Kind = "company",
                    Way = "email",
                }
            )
            .Presses("Send it");

        Assert.Equal(talk.Enquiries[0].Reference, talk.Enquiries[1].Reference);
        Assert.Empty(talk.Enquiries[1].PassOn);
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_not_sent()
    {
        var talk = Sent().Says("my enquiry", "change something", "back").Hears("Shall I send it?").Says("send it");
        talk.Hears("Nothing is different");
        Assert.Single(talk.Enquiries);
    }

    [Fact]
    public void A_correction_that_is_cancelled_leaves_the_enquiry_as_it_was()
    {
        var talk = Sent().Says("my enquiry", "change something", "Name", "Grace", "cancel").Hears("as it was sent");
        Assert.Single(talk.Enquiries);
        talk.Says("my enquiry").Hears("Name: Ada Byron");
    }

    [Fact]
    public void A_withdrawal_is_asked_about_once_more_and_then_done()
    {
        var talk = Sent().Says("my enquiry", "withdraw it").Hears($"Shall I withdraw your enquiry");
        Assert.Empty(talk.Withdrawn);
        talk.CanPick("Yes, withdraw it", "No, keep it").Says("1").Hears("has been withdrawn").IsAt("results");

        Assert.Equal([Reference(talk)], talk.Withdrawn);
        Assert.NotNull(talk.Turn.IfGone);
        Assert.Null(talk.Turn.Enquiry);
        talk.Says(Reference(talk)).Hears("has been withdrawn");
    }

    [Fact]
    public void Where_all_that_was_sent_is_withdrawn_it_is_said_so_and_not_that_nothing_was_sent()
    {
        var talk = Sent().Says("my enquiry").DoesNotHear("withdrawn").Says("withdraw it", "yes", "my enquiry");
        talk.Hears($"Your enquiry {Reference(talk)} has been withdrawn.").DoesNotHear("sent none").IsAt("results");
    }

    [Theory]
    [InlineData("no")]
    [InlineData("No, keep it")]
    [InlineData("back")]
    [InlineData("cancel")]
    public void Without_a_yes_nothing_is_withdrawn(string answer)
    {
        var talk = Sent().Says("my enquiry", "withdraw it", answer).Hears("as it was sent");
        Assert.Empty(talk.Withdrawn);
        Assert.Null(talk.Conversation.Review);
    }

    [Fact]
    public void What_is_no_answer_is_asked_again_and_what_means_something_elsewhere_is_done()
    {
        var talk = Sent().Says("my enquiry", "withdraw it", "xyzzy").Hears("Please pick one").Hears("Shall I withdraw");
        talk.Says("start again").IsAt("who").Says("yes");
        Assert.Empty(talk.Withdrawn);
    }

    [Fact]
    public void Old_buttons_withdraw_nothing()
    {
        var talk = Sent().Says("my enquiry");
        var shown = talk.Turn.Reply.At;
        talk.Says("withdraw it");
        var asked = talk.Turn.Reply.At;
        talk.Says("no");
        foreach (var at in new[] { shown, asked, "results", "" })
        {
            talk.Presses("Yes, withdraw it", at).Presses("Withdraw it", at);
        }
        talk.Says("my enquiry").Presses("Yes, withdraw it", asked).Says("my enquiry", "withdraw it");
        talk.Presses("Yes, withdraw it", asked).Hears("nothing has changed");
        Assert.Empty(talk.Withdrawn);
    }

    [Fact]
    public void A_withdrawn_enquiry_can_be_sent_again_only_as_a_new_one()
    {
        var talk = Sent().Says("my enquiry", "change something");
        var form = talk.Turn.Reply.At;
        talk.Says("cancel", "my enquiry", "withdraw it", "yes");
        talk.Fills(new("Grace", "Engines", "grace@example.org", "A trial", Agreed: true), form).Hears("sent or closed");
        talk.Says("speak to a person").Says(SomeOrganisations.Filled).Says("no", "no", "send it");
        Assert.NotEqual(talk.Enquiries[0].Reference, talk.Enquiries[1].Reference);
    }

    [Fact]
    public void Of_anothers_reference_it_is_not_said_whether_it_exists()
    {
        var other = EnquiryReference.For("another", "seed", 0);
        Talk.Begin().Says(other).Hears("only in the conversation that sent it").DoesNotHear("This is your enquiry");
        Sent().Says(other).Hears("only in the conversation that sent it").DoesNotHear("Ada");
    }

    [Fact]
    public void Whoever_has_sent_nothing_is_told_so() =>
        Talk.Begin().Says("withdraw my enquiry").Hears("this one has sent none").IsAt("who");

    [Fact]
    public void Of_several_enquiries_one_is_picked()
    {
        var talk = Sent().Says("speak to a person").Says(SomeOrganisations.Filled).Says("no", "no", "send it");
        talk.Says("my enquiry").Hears("Which enquiry").CanPick([.. talk.Enquiries.Select(sent => sent.Reference)]);
        talk.Says("2").Hears($"This is your enquiry {talk.Enquiries[1].Reference}");
    }

    [Fact]
    public void The_last_five_are_kept_and_after_twenty_no_more_are_taken()
    {
        var talk = Sent();
        for (var sent = 1; sent < Conversation.MostEnquiries; sent++)
        {
            talk.Says("speak to a person").Says(SomeOrganisations.Filled).Says("no", "no", "send it");
        }
        Assert.Equal(Conversation.MostEnquiries, talk.Enquiries.Select(sent => sent.Reference).Distinct().Count());
        Assert.Equal(SentEnquiry.MostKept, talk.Conversation.Sent.Length);
        talk.Says(talk.Enquiries[0].Reference).Hears("last five");

        talk.Says("speak to a person").Hears("You have sent many enquiries in this conversation");
        Assert.Null(talk.Conversation.Draft);
        talk.Says(talk.Enquiries[^1].Reference).Hears("as you sent it");
    }

    [Fact]
    public void With_a_form_open_it_is_finished_first_but_a_need_may_name_a_reference()
    {
        var talk = Sent().Says("speak to a person").Says(Reference(Sent())).Hears("Please send this form");
        Assert.Null(talk.Conversation.Draft!.Name);
        talk.Says("Ada", "Engines", "ltd", "ada@example.org", "withdraw my enquiry").Hears("How would you like");
    }

    [Fact]
    public void A_conversation_from_before_enquiries_were_kept_has_sent_none()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(
            Talk.Begin().Conversation with
            {
                Enquiries = 3,
            },
            JourneyJson.Default.Conversation
        );
        var old = json.Replace("\"sent\":[],", string.Empty, StringComparison.Ordinal);
        Assert.NotEqual(json, old);
        var read = System.Text.Json.JsonSerializer.Deserialize(old, JourneyJson.Default.Conversation)!;
        Assert.Empty(read.Sent);
        Assert.Null(Turn.Take(Some.Journey, read, new Input.Said("my enquiry"), Some.Day).Withdrawn);
    }
}
