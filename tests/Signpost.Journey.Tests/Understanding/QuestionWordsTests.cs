namespace Signpost.Tests.Understanding;

public class QuestionWordsTests
{
    [Theory]
    [InlineData("where", "it would be coventry then", "coventry")]
    [InlineData("where", "we are in leeds", "leeds")]
    [InlineData("stage", "an idea i think", "idea")]
    [InlineData("stage", "prototypes", "prototype")]
    [InlineData("stage", "prototipe", "prototype")]
    [InlineData("stage", "idea, idea", "idea")]
    public void One_choice_and_nothing_else_answers_the_question(string question, string text, string choice)
    {
        var understood = Understand(question, text);

        Assert.Equal(choice, Assert.Single(understood.Heard).Term);
        Assert.Empty(understood.Schemes);
        Assert.Empty(understood.Choices);
    }

    [Fact]
    public void Two_choices_are_asked_about()
    {
        var understood = Understand("stage", "between an idea and a prototype");

        Assert.Equal(Decision.Clarify, understood.Decision);
        Assert.Equal(["idea", "prototype"], understood.Choices.Select(choice => choice.Id));
    }

    [Fact]
    public void A_choice_among_words_that_say_nothing_to_us_is_asked_about()
    {
        var understood = Understand("stage", "wibble frobnicate zyzzyva quuxly prototype");

        Assert.Equal(Decision.Clarify, understood.Decision);
        Assert.Equal(["prototype"], understood.Choices.Select(choice => choice.Id));
    }

    [Theory]
    [InlineData("stage", "not an idea")]
    [InlineData("stage", "zyzzyva")]
    [InlineData("stage", "it is")]
    [InlineData("where", "prototype")]
    [InlineData("stage", "")]
    public void Other_words_choose_nothing(string question, string text)
    {
        var understood = Understand(question, text);

        Assert.Empty(understood.Choices);
        Assert.Empty(understood.Heard);
    }

    [Fact]
    public void A_scheme_that_is_plain_is_not_overruled_by_a_choice()
    {
        var understood = Understand("stage", "register a trade mark for my stolen invention idea");

        Assert.Equal((Decision.Answer, "patent-clinic"), (understood.Decision, understood.Schemes[0].Scheme.Id));
        Assert.Empty(understood.Choices);
    }

    [Fact]
    public void A_topic_outside_is_not_overruled_by_a_choice()
    {
        var understood = Understand("stage", "my idea is to pay a parking fine");

        Assert.Equal((Decision.None, "parking"), (understood.Decision, understood.Outside));
        Assert.Empty(understood.Choices);
    }

    [Fact]
    public void A_choice_that_takes_a_value_is_not_chosen_by_its_words()
    {
        var journey = Journey.Compile(
            SomeEveryday.Content with
            {
                Questions =
                [
                    .. SomeEveryday.Content.Questions.Select(question =>
                        question.Id is "stage"
                            ? question with
                            {
                                Choices =
                                [
                                    question.Choices[0] with
                                    {
                                        Takes = TypedValue.AccountingPeriod,
                                    },
                                    question.Choices[1],
                                ],
                            }
                            : question
                    ),
                ],
            }
        );

        var understood = journey.Understand("an idea i think", Some.Day, (Question)journey.FindNode("stage")!);

        Assert.Empty(understood.Choices);
    }

    private static Understood Understand(string question, string text) =>
        SomeEveryday.Journey.Understand(text, Some.Day, (Question)SomeEveryday.Journey.FindNode(question)!);
}
