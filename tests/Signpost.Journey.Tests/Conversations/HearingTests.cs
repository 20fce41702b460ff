using FsCheck;
using FsCheck.Fluent;
using Signpost.Tests.Understanding;

namespace Signpost.Tests.Conversations;

public class HearingTests
{
    [Fact]
    public void What_was_said_answers_the_questions_that_come()
    {
        var talk = Begin().Says("we are a company in coventry with just an idea");

        talk.IsAt("need")
            .Hears("I have taken it that you are a company, you are in coventry and you have an idea.")
            .Hears("What do you need?")
            .CanPick("It is money", "It is partner", IntentWords.NotMeant);
        Assert.Equal(Some.Trail(("who", "company"), ("where", "coventry"), ("stage", "idea")), talk.Conversation.Trail);
    }

    [Fact]
    public void What_answers_a_later_question_is_kept_for_it() =>
        Begin()
            .Says("we need a grant")
            .IsAt("who")
            .Hears("I have taken it that you need money.")
            .Hears("Who are you?")
            .CanPick("It is company", "It is hospital", IntentWords.NotMeant)
            .Says("company", "leeds")
            .IsAt("stage")
            .DoesNotHear("I have taken it")
            .Says("idea")
            .IsAt("results")
            .Hears("I have taken it that you need money.");

    [Fact]
    public void What_was_heard_is_forgotten_with_the_answers() =>
        Begin()
            .Says("we need a grant", "start again", "company", "leeds", "idea")
            .IsAt("need")
            .DoesNotHear("I have taken it");

    [Fact]
    public void What_was_heard_is_forgotten_with_what_was_not_meant() =>
        Begin()
            .Says("we need a grant", IntentWords.NotMeant)
            .IsAt("who")
            .Hears(Says.TakenBack)
            .Says("company", "leeds", "idea")
            .IsAt("need");

    [Fact]
    public void What_was_said_last_counts()
    {
        var talk = Begin().Says("it is just an idea", "we have built a prototype", "company", "leeds").IsAt("need");

        Assert.Equal(new Answer("stage", "prototype"), talk.Conversation.Trail.Answers[^1]);
    }

    [Fact]
    public void Two_answers_to_one_question_are_asked_about()
    {
        var talk = Begin().Says("our hospital and our company").IsAt("who").Hears("Who are you?");

        Assert.Empty(talk.Conversation.Trail.Answers);
    }

    [Fact]
    public void An_answer_in_other_words_is_taken() =>
        Begin()
            .Says("company", "leeds")
            .Says("well it would be a prototype")
            .IsAt("need")
            .Hears("I have taken it that you have a prototype.");

    [Fact]
    public void What_was_not_meant_goes_back_to_where_the_person_was()
    {
        var talk = Begin().Says("company").Says("it is in coventry, we built a prototype").IsAt("need");

        talk.Presses(IntentWords.NotMeant).IsAt("where").Hears(Says.TakenBack).Hears("Where are you?");

        Assert.Equal(Some.Trail(("who", "company")), talk.Conversation.Trail);
    }

    [Fact]
    public void An_answer_that_was_given_stays_where_what_followed_from_it_was_not_meant()
    {
        var talk = Begin().Says("coventry is where we are", "company").IsAt("stage");

        talk.Says(IntentWords.NotMeant).IsAt("where");

        Assert.Equal(Some.Trail(("who", "company")), talk.Conversation.Trail);
    }

    [Theory]
    [InlineData("protect my stolen invention")]
    [InlineData("tell me when the patent clinic opens")]
    [InlineData("we need money")]
    public void Only_what_was_understood_last_is_taken_back(string text)
    {
        var talk = Begin().Says("we are a company in coventry").IsAt("stage");
        var trail = talk.Conversation.Trail;

        talk.Says(text).IsAt("stage").Says(IntentWords.NotMeant).IsAt("stage");

        Assert.Equal(trail, talk.Conversation.Trail);
    }

    [Fact]
    public void What_was_taken_earlier_is_not_said_again() =>
        Begin()
            .Says("we are a company in coventry")
            .Says("we need money")
            .Hears("I have taken it that you need money.")
            .DoesNotHear("you are a company");

    [Fact]
    public void A_button_of_earlier_takes_back_no_answer_that_was_given_since()
    {
        var talk = Begin().Says("we are a company in coventry, we built a prototype").IsAt("need").Says("It is money");
        var trail = talk.Conversation.Trail;

        talk.Presses(IntentWords.NotMeant, at: "need").IsAt("results");

        Assert.Equal(trail, talk.Conversation.Trail);
    }

    [Fact]
    public void A_button_pressed_twice_takes_back_once()
    {
        var talk = Begin().Says("company").Says("it is in coventry, we built a prototype").IsAt("need");

        talk.Presses(IntentWords.NotMeant, at: "need").Presses(IntentWords.NotMeant, at: "need").IsAt("where");

        Assert.Equal(Some.Trail(("who", "company")), talk.Conversation.Trail);
    }

    [Fact]
    public void Where_nothing_was_understood_nothing_is_taken_back() =>
        Begin().Says("company", IntentWords.NotMeant).IsAt("where").Hears(Says.TakenBack);

    [Fact]
    public void Schemes_that_come_close_are_told_with_the_words_that_spoke_for_them()
    {
        var talk = Begin().Says("sombody stole my inventoin, how to protect it").IsAt("who");

        talk.Hears("“invention”").Hears("“protect”").Hears("Patent Clinic: patent-clinic helps.").Hears("Who are you?");
        Assert.Contains(new Option("More about Patent Clinic", "Patent Clinic"), talk.Turn.Reply.Options);
        Assert.Equal(IntentWords.NotMeant, talk.Turn.Reply.Options[^1].Label);
    }

    [Fact]
    public void Numbers_still_pick_what_they_picked() =>
        Begin().Says("somebody stole my invention, how to protect it", "1").IsAt("where");

    [Fact]
    public void A_scheme_that_was_named_among_other_words_is_told_about()
    {
        var talk = Begin().Says("when does the patent clinic open on mondays").IsAt("who");

        talk.Hears("= Patent Clinic").Hears("Who are you?");
        Assert.Equal(IntentWords.NotMeant, talk.Turn.Reply.Options[^1].Label);
    }

    [Fact]
    public void A_closed_scheme_that_was_named_is_told_with_what_has_taken_its_place() =>
        Begin().Says("when does the broadband voucher start paying").Hears("= Gigabit Scheme");

    [Theory]
    [InlineData("we are a company", "I have taken it that you are a company.")]
    [InlineData("our company, leeds", "I have taken it that you are a company and you are in leeds.")]
    [InlineData("we built a prototype", "I have taken it that you have a prototype.")]
    [InlineData("protect my stolen invention", "“invention”")]
    [InlineData("forms for selling abroad", "“forms”, “sell” and “abroad”")]
    [InlineData("when does the patent clinic open on mondays", "= Patent Clinic")]
    [InlineData("our company wants to know when the patent clinic opens", "= Patent Clinic")]
    [InlineData("our company wants to protect an invention that was stolen", "I have taken it that you are a company.")]
    public void What_was_understood_is_said_and_can_be_taken_back(string text, string said)
    {
        var talk = Begin().Says(text).Hears(said);

        Assert.Equal(IntentWords.NotMeant, talk.Turn.Reply.Options[^1].Says);
        Assert.False(talk.Turn.IsCertain);
        Assert.Empty(talk.Says(IntentWords.NotMeant).Conversation.Trail.Answers);
    }

    [Fact]
    public void Danger_is_answered_with_whom_to_turn_to_and_no_scheme()
    {
        var talk = Begin().Says("company").Says("protect my invention, i want to die").IsAt("where");

        talk.Hears(SomeEveryday.Danger)
            .DoesNotHear("Patent Clinic")
            .CanPick("It is coventry", "It is staffordshire", "It is leeds");
        Assert.Null(talk.Turn.Unmatched);
    }

    [Fact]
    public void Whoever_writes_another_language_is_told_so_and_offered_a_person()
    {
        var talk = Begin().Says("nous cherche une argent").IsAt("who").Hears(Says.EnglishOnly);

        talk.CanPick("It is company", "It is hospital", IntentWords.SpeakToAPerson);
        Assert.NotNull(talk.Turn.Unmatched);
    }

    [Fact]
    public void Whoever_asks_about_something_else_is_told_so_and_offered_a_person()
    {
        var talk = Begin().Says("how do i pay my parking fine").Hears("This sounds like a question about parking.");

        talk.IsAt("who").CanPick("It is company", "It is hospital", IntentWords.SpeakToAPerson);
        Assert.NotNull(talk.Turn.Unmatched);
    }

    [Fact]
    public void Whoever_asks_for_a_person_gets_the_form()
    {
        var talk = Begin().Says("could i talk to somebody about all this please");

        Assert.NotNull(talk.Conversation.Draft);
        Assert.True(talk.Turn.IsCertain);
    }

    [Fact]
    public void What_may_mean_several_things_is_asked_about() =>
        Begin().Says("a mentor").CanPick("Coventry Desk", "Leeds Desk", IntentWords.NoneOfThese);

    [Fact]
    public void What_means_nothing_keeps_the_place() =>
        Begin().Says("company", "zyzzyva wibble frobnicate quuxly").IsAt("where").Hears(Says.NotUnderstood);

    [Fact]
    public void What_was_not_meant_restores_exactly_the_answers_before()
    {
        var texts = Gen.Frequency(
            (
                3,
                Gen.Elements(
                    "1",
                    "2",
                    "back",
                    "It is company",
                    "coventry",
                    "start again",
                    "It is idea",
                    "none of these"
                )
            ),
            (
                4,
                Gen.Elements(
                    "we are a company",
                    "our hospital in leeds",
                    "we need a grant",
                    "built a prototype, need a partner",
                    "it is just an idea in coventry",
                    "protect my stolen invention",
                    "when does the patent clinic open",
                    IntentWords.NotMeant
                )
            ),
            (2, UnderstandingTests.Texts().Generator)
        );
        Prop.ForAll(
                texts.ArrayOf().ToArbitrary(),
                walk =>
                {
                    var talk = Begin();
                    foreach (var text in walk.TakeWhile(_ => talk.Conversation.Draft is null))
                    {
                        var before = talk.Conversation;
                        talk.Says(text);
                        if (talk.Turn.Reply.Options.Any(option => option.Says == IntentWords.NotMeant))
                        {
                            Assert.Equal(Expected(before, talk.Turn), Back(talk.Conversation).Trail);
                        }
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    /// <summary>An answer that was given itself is no guess, and stays.</summary>
    private static Trail Expected(Conversation before, Turn turn) =>
        turn.IsCertain ? new(turn.Conversation.Trail.Answers[..(before.Trail.Answers.Length + 1)]) : before.Trail;

    private static Conversation Back(Conversation conversation) =>
        Turn.Take(SomeEveryday.Journey, conversation, new Input.Said(IntentWords.NotMeant), Some.Day).Conversation;

    private static Talk Begin() => Talk.Begin(SomeEveryday.Journey);
}
