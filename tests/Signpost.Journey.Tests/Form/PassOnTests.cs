namespace Signpost.Tests.Form;

/// <summary>Whether details may be passed on: asked for each organisation that the results name, and never assumed.</summary>
public class PassOnTests
{
    private static readonly FormEntries Entries = new("Ada", "Engines", "ada@example.org", "A trial", Agreed: true)
    {
        Kind = "company",
        Way = "email",
    };

    [Fact]
    public void Each_organisation_among_the_results_is_asked_about_by_its_name()
    {
        var talk = Talk.Form()
            .Says(SomeOrganisations.Filled)
            .Hears("May we pass your details on to The First Body? We ask for no newsletter.")
            .CanPick("Yes, you may pass them on", "No, do not pass them on")
            .Says("2")
            .Hears("The Second Body")
            .Says("yes")
            .Hears("May pass your details on to The First Body: No")
            .Hears("May pass your details on to The Second Body: Yes")
            .Says("send it");
        Assert.Equal(
            [
                new PassOnConsent(
                    "second",
                    "The Second Body",
                    "pass-on-one",
                    "May we pass your details on to The Second Body? We ask for no newsletter."
                ),
            ],
            Assert.Single(talk.Enquiries).PassOn
        );
    }

    [Fact]
    public void At_most_three_organisations_are_asked_about()
    {
        var content = SomeOrganisations.Content with
        {
            Schemes = [.. "abcde".Select(id => SomeOrganisations.Organisation($"{id}", $"Body {id}"))],
        };
        var talk = Talk.Form(Journey.Compile(content)).Says(SomeOrganisations.Filled);
        Assert.Equal(["a", "b", "c"], talk.Conversation.Draft!.PassOn.Select(answer => answer.Scheme));
    }

    [Fact]
    public void Before_an_outcome_nobody_is_named() =>
        Talk.Begin(SomeOrganisations.Journey)
            .Says("company", "speak to a person")
            .Says(SomeOrganisations.Filled)
            .Hears("Shall I send it?");

    [Fact]
    public void A_journey_from_before_there_was_a_wording_asks_nothing() =>
        Talk.Form(Journey.Compile(SomeOrganisations.Content with { PassOn = null }))
            .Says(SomeOrganisations.Filled)
            .Hears("Shall I send it?");

    [Fact]
    public void Anything_but_yes_or_no_is_asked_again_and_a_doubled_button_answers_one_organisation_only()
    {
        var talk = Talk.Form().Says(SomeOrganisations.Filled).Says("perhaps").Hears("yes or no");
        var at = talk.Turn.Reply.At;
        talk.Presses("Yes, you may pass them on").Presses("Yes, you may pass them on", at);
        talk.Hears("earlier step").Hears("The Second Body");
        Assert.Equal([true, null], talk.Conversation.Draft!.PassOn.Select(answer => answer.Agreed));
    }

    [Fact]
    public void Back_asks_about_the_last_organisation_again() =>
        Talk.Form()
            .Says(SomeOrganisations.Filled)
            .Says("yes", "yes", "back")
            .Hears("pass your details on to The Second Body")
            .Says("back")
            .Hears("pass your details on to The First Body")
            .Says("back")
            .Hears("May a person contact you");

    [Fact]
    public void A_whole_form_agrees_to_what_is_ticked_and_to_nothing_else()
    {
        var talk = Talk.Form();
        var form = talk.Turn.Reply.Blocks.OfType<Block.Form>().Single();
        Assert.Equal(["first", "second"], form.PassOn.Select(field => field.Scheme));
        Assert.DoesNotContain(form.PassOn, field => field.Agreed);

        talk.Fills(Entries with { PassOn = ["first", "growth-service", "nobody"] }).Says("send it");

        Assert.Equal("first", Assert.Single(Assert.Single(talk.Enquiries).PassOn).Scheme);
    }

    [Fact]
    public void What_was_agreed_to_can_be_changed_before_sending()
    {
        var talk = Talk.Form().Says(SomeOrganisations.Filled).Says("yes", "yes", "change something");
        talk.Says("Passing your details on").Hears("The First Body").Says("no", "yes", "send it");
        Assert.Equal("second", Assert.Single(Assert.Single(talk.Enquiries).PassOn).Scheme);
    }

    [Fact]
    public void Nothing_is_sent_on_a_wording_that_was_not_shown()
    {
        var shown = Talk.Form().Says(SomeOrganisations.Filled).Says("yes", "yes").Conversation;
        var other = Journey.Compile(
            SomeOrganisations.Content with
            {
                PassOn = new("pass-on-two", "May {organisation} have your details?"),
            }
        );
        foreach (var input in (Input[])[new Input.Said("yes"), new Input.Pressed(shown.Place, "Send it")])
        {
            var turn = Turn.Take(other, shown, input, Some.Day);
            Assert.Null(turn.Enquiry);
            Assert.Equal([null, null], turn.Conversation.Draft!.PassOn.Select(answer => answer.Agreed));
            Assert.Contains(new Block.Ask("May The First Body have your details?", null), turn.Reply.Blocks);
        }
    }

    [Fact]
    public void A_whole_form_with_another_wording_than_todays_agrees_to_nothing()
    {
        var shown = Talk.Form().Conversation;
        var other = Journey.Compile(SomeOrganisations.Content with { Consent = new("consent-two", "May we write?") });

        var turn = Turn.Take(
            other,
            shown,
            new Input.Filled(shown.Place, Entries with { PassOn = ["first"] }),
            Some.Day
        );

        Assert.Null(turn.Conversation.Draft!.ConsentVersion);
        Assert.DoesNotContain(turn.Conversation.Draft.PassOn, answer => answer.Agreed is true);
        Assert.Equal("Ada", turn.Conversation.Draft.Name);
    }

    [Fact]
    public void A_whole_form_with_another_organisations_name_is_told_what_has_changed_and_not_that_it_did_not_agree()
    {
        var shown = Talk.Form().Conversation;

        var turn = Turn.Take(
            SomeOrganisations.Renamed,
            shown,
            new Input.Filled(shown.Place, Entries with { PassOn = ["first"] }),
            Some.Day
        );

        const string Reworded = "What the form asks you to agree to has changed since I showed it";
        var form = turn.Reply.Blocks.OfType<Block.Form>().Single();
        Assert.StartsWith(Reworded, form.ConsentProblem, StringComparison.Ordinal);
        Assert.Contains(turn.Reply.Blocks, block => block is Block.Paragraph said && said.Text == form.ConsentProblem);
        Assert.Equal("The Renamed Body", form.PassOn[0].Organisation);
        Assert.False(form.Agreed || form.PassOn.Any(field => field.Agreed));
    }

    [Fact]
    public void Whoever_changes_an_answer_beside_the_form_is_asked_about_what_the_results_name_then()
    {
        var talk = Talk.Form().Says(SomeOrganisations.Filled).Says("yes", "yes");

        talk.Presses("A sole trader", at: "who").Hears("Shall I send it?").DoesNotHear("First Body").Says("send it");

        Assert.Empty(Assert.Single(talk.Enquiries).PassOn);
    }
}
