using System.Collections.Immutable;
using Signpost.Tests.Understanding;

namespace Signpost.Tests.Conversations;

public class PrefillingTests
{
    [Fact]
    public void Each_question_to_which_the_answer_was_heard_is_answered()
    {
        var reached = From(new("audience", "company"), new("place", "leeds"), new("stage", "idea"));

        Assert.Equal("need", reached.Node.Id);
        Assert.Equal(Some.Trail(("who", "company"), ("where", "leeds"), ("stage", "idea")), reached.Conversation.Trail);
        Assert.Equal(3, reached.Conversation.Taken);
        Assert.Equal(
            "I have taken it that you are a company, you are in leeds and you have an idea.",
            Prefilling.Said(reached)?.Text
        );
    }

    [Fact]
    public void It_goes_on_to_the_outcome_and_no_further()
    {
        var reached = From(
            new("need", "money"),
            new("stage", "idea"),
            new("place", "leeds"),
            new("audience", "company")
        );

        Assert.Equal("results", reached.Node.Id);
        Assert.Equal(4, reached.Conversation.Taken);
    }

    [Fact]
    public void The_first_question_without_an_answer_stops_it()
    {
        var reached = From(new("audience", "company"), new("stage", "idea"));

        Assert.Equal("where", reached.Node.Id);
        Assert.Equal(1, reached.Conversation.Taken);
    }

    [Fact]
    public void Two_answers_to_one_question_answer_nothing()
    {
        var reached = From(new("audience", "company"), new("audience", "hospital"));

        Assert.Equal("who", reached.Node.Id);
        Assert.Null(Prefilling.Said(reached));
    }

    [Fact]
    public void What_is_no_choice_of_the_question_does_not_stand_in_the_way()
    {
        var reached = From(
            new("audience", "company"),
            new("place", "coventry"),
            new("place", "midlands"),
            new("audience", "university")
        );

        Assert.Equal("stage", reached.Node.Id);
    }

    [Fact]
    public void A_choice_that_takes_a_value_is_asked_for()
    {
        var content = SomeEveryday.Content;
        var who = content.Questions[0];
        var takes = who.Choices[0] with { Takes = TypedValue.AccountingPeriod };
        var journey = Journey.Compile(
            content with
            {
                Questions = content.Questions.SetItem(0, who with { Choices = who.Choices.SetItem(0, takes) }),
            }
        );

        Assert.Equal("who", Prefilling.From(Scene(journey, [new("audience", "company")])).Node.Id);
    }

    [Fact]
    public void Nothing_heard_is_nothing_said()
    {
        var scene = Scene(SomeEveryday.Journey, []);

        Assert.Same(scene, Prefilling.From(scene));
        Assert.Null(Prefilling.Said(scene));
    }

    private static Scene From(params ReadOnlySpan<HeardFact> heard) =>
        Prefilling.From(Scene(SomeEveryday.Journey, [.. heard]));

    private static Scene Scene(Journey journey, ImmutableArray<HeardFact> heard) =>
        new(journey, Conversation.Begin(journey, "key", "seed") with { Heard = heard }, Some.Day);
}
