namespace Signpost.Tests.Understanding;

public class SafetyWordsTests
{
    [Theory]
    [InlineData("i want to die", true)]
    [InlineData("I just want to actually die", true)]
    [InlineData("want to kill myself", true)]
    [InlineData("want to dye fabric", false)]
    [InlineData("my dad is having a heart attack", true)]
    [InlineData("my dad is having a heart atack", true)]
    [InlineData("an app that spots a heart attack", false)]
    [InlineData("a sensor for those who collapsed", false)]
    [InlineData("he collapsed", true)]
    [InlineData("my app makes me want to die", true)]
    [InlineData("heart. Attack", true)]
    [InlineData("attack heart", false)]
    [InlineData("", false)]
    public void Words_and_signs_of_danger_are_told_apart_from_work_against_it(string text, bool isDanger) =>
        Assert.Equal(isDanger, SomeEveryday.Understand(text).Decision is Decision.Safety);

    [Fact]
    public void The_first_line_of_which_something_was_said_counts()
    {
        var journey = Journey.Compile(
            SomeEveryday.Content with
            {
                EverydayWords = SomeEveryday.Words with { Safety = [new("One.", ["bad day"]), new("Two.", ["day"])] },
            }
        );

        Assert.Equal("One.", journey.Understand("a day, a bad day", Some.Day).Line);
        Assert.Equal("Two.", journey.Understand("a good day", Some.Day).Line);
    }

    [Theory]
    [InlineData("we make a sensor that detects when an older person has collapsed at home")]
    [InlineData("our app helps people with suicidal thoughts and we need a grant")]
    [InlineData("funding for research into heart attacks")]
    [InlineData("a prototype wearable for people who cannot breathe well at night")]
    [InlineData("we have killed off our old product line and want to grow")]
    [InlineData("our cash flow is bleeding, is there a loan for a small firm")]
    [InlineData("my business partner hit our sales target, how do we scale up")]
    [InlineData("how do we stop a competitor from stealing our patent")]
    [InlineData("i am dying to find a grant for my invention")]
    [InlineData("we want to end our lease and move to a bigger unit")]
    [InlineData("a fire alarm start up that looks for investors")]
    [InlineData("a knife-proof vest, how do we sell it to the NHS")]
    [InlineData("overdose prevention device, which rules apply")]
    [InlineData("stroke rehab platform that wants an NHS pilot")]
    [InlineData("domestic abuse charity that wants to build software")]
    public void Sentences_about_work_are_no_danger_to_the_knowledge_of_this_repository(string text) =>
        Assert.NotEqual(Decision.Safety, RepositoryJourney.Journey.Understand(text, Some.Day).Decision);

    [Theory]
    [InlineData("i cant go on any more")]
    [InlineData("I really want to kill myself")]
    [InlineData("my husband hits me and i am scared")]
    [InlineData("he has stopped breathing")]
    [InlineData("my dad hits me")]
    public void Sentences_of_somebody_in_danger_are_answered_with_whom_to_turn_to(string text) =>
        Assert.NotNull(RepositoryJourney.Journey.Understand(text, Some.Day).Line);
}
