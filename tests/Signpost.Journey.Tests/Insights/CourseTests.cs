namespace Signpost.Tests.Insights;

public class CourseTests
{
    [Fact]
    public void AConversation_HasNotBegun_WhileNobodyHasSaidAnything() => Assert.Null(Talk.Begin().Conversation.Course);

    [Fact]
    public void AConversation_BeginsOnTheDay_OnWhichSomethingIsFirstSaid()
    {
        var begun = Talk.Begin().Says("1").Conversation;

        var later = Turn.Take(Some.Journey, begun, new Input.Said("1"), Some.Day.AddDays(3)).Conversation;

        Assert.Equal(Some.Day, later.Course?.Begun);
    }

    [Fact]
    public void AnOutcome_StaysReached_AfterTheConversationStartsAgain()
    {
        var talk = Talk.Begin().Says("1", "1", "start again");

        Assert.Equal(["results"], talk.Conversation.Course!.Reached);
        Assert.Empty(talk.Conversation.Trail.Answers);
    }

    [Fact]
    public void AnOutcome_IsReachedOnce_HoweverOftenItIsShown()
    {
        var talk = Talk.Begin().Says("1", "1", "back", "2", "start again", "3");

        Assert.Equal(["results", "nobody"], talk.Conversation.Course!.Reached);
    }

    [Fact]
    public void WhatNobodyCouldMatch_IsKept_WithThePlaceAtWhichItWasSaid()
    {
        var talk = Talk.Begin().Says("1", "Zebra crossings!", "zebra crossings");

        Assert.Equal([new UnmatchedPhrase("stage", "zebra crossings")], talk.Conversation.Course!.Unmatched);
    }

    [Fact]
    public void WhatWasMatched_IsNotKept() =>
        Assert.Empty(Talk.Begin().Says("a company", "an idea", "thanks", "back").Conversation.Course!.Unmatched);

    [Fact]
    public void WordsInTheEnquiryForm_AreNeverKept()
    {
        var talk = Talk.Begin().Says("speak to a person", "Zebra Crossings");

        Assert.Empty(talk.Conversation.Course!.Unmatched);
    }

    [Fact]
    public void OnlySoManyPhrases_AreKept()
    {
        var talk = Talk.Begin();
        for (var i = 0; i < Course.MostUnmatched + 5; i++)
        {
            talk.Says($"zebra {(char)('a' + i)}{(char)('a' + i)}");
        }

        Assert.Equal(Course.MostUnmatched, talk.Conversation.Course!.Unmatched.Length);
    }

    [Fact]
    public void WhatWasSentAgain_IsNotCounted()
    {
        var talk = Talk.Begin().Takes(new Input.SentAgain());

        Assert.Null(talk.Conversation.Course);
    }

    [Fact]
    public void ACourse_IsReadFromWhatWasKeptBeforeThereWasOne()
    {
        const string kept =
            """{"key":"k","seed":"s","journeyVersion":"v","trail":{"answers":[]},"node":"who","offered":[]}""";

        var conversation = System.Text.Json.JsonSerializer.Deserialize(kept, JourneyJson.Default.Conversation)!;

        Assert.Null(conversation.Course);
        Assert.Equal(
            Some.Day,
            Turn.Take(Some.Journey, conversation, new Input.Said("1"), Some.Day).Conversation.Course!.Begun
        );
    }
}
