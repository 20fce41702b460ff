namespace Signpost.Tests.Insights;

public class ConversationTallyTests
{
    private static DayCounts Counts(params Talk[] talks)
    {
        var tally = new ConversationTally();
        foreach (var talk in talks)
        {
            tally.Add(talk.Conversation);
        }
        return tally.On(Some.Day);
    }

    [Fact]
    public void AConversationInWhichNobodySaidAnything_CountsForNothing() =>
        Assert.Equal(0, Counts(Talk.Begin()).Started);

    [Fact]
    public void StartedAndFinished_AreConversations()
    {
        var counts = Counts(
            Talk.Begin().Says("1"),
            Talk.Begin().Says("1", "1"),
            Talk.Begin().Says("1", "2", "start again")
        );

        Assert.Equal(3, counts.Started);
        Assert.Equal(2, counts.Finished);
        Assert.Equal([new Count<string>("results", 2)], counts.Outcomes);
    }

    [Fact]
    public void WhoWasLeft_StandsAtTheQuestion_UnlessAnOutcomeWasReachedBefore()
    {
        var counts = Counts(Talk.Begin().Says("1"), Talk.Begin().Says("2"), Talk.Begin().Says("1", "1", "back"));

        Assert.Equal([new Count<string>("stage", 2)], counts.LeftAt);
    }

    [Fact]
    public void Steps_AreTheAnswersAsTheyStand()
    {
        var counts = Counts(
            Talk.Begin().Says("1", "1"),
            Talk.Begin().Says("1", "2"),
            Talk.Begin().Says("2", "back", "1")
        );

        Assert.Equal(
            [
                new Count<StepTaken>(new("stage", "idea", "results"), 1),
                new Count<StepTaken>(new("stage", "prototype", "results"), 1),
                new Count<StepTaken>(new("who", "company", "stage"), 3),
            ],
            counts.Steps.OrderBy(step => step.Of.From, StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("start again")]
    [InlineData("back")]
    [InlineData("start again", "2")]
    public void WhoHadAResult_IsCountedOnTheWayToIt_WhateverFollows(params string[] after)
    {
        var counts = Counts(Talk.Begin().Says("1", "2").Says(after));

        Assert.Equal(
            [
                new Count<StepTaken>(new("stage", "prototype", "results"), 1),
                new Count<StepTaken>(new("who", "company", "stage"), 1),
            ],
            counts.Steps
        );
        Assert.Empty(counts.LeftAt);
    }

    [Fact]
    public void WhoHadTwoResults_IsCountedOnTheWayToTheLast()
    {
        var counts = Counts(Talk.Begin().Says("1", "1", "start again", "3", "start again"));

        Assert.Equal([new Count<StepTaken>(new("who", "nhs", "nobody"), 1)], counts.Steps);
        Assert.Equal(2, counts.Outcomes.Length);
    }

    [Fact]
    public void WhoSendsAnEnquiryBeforeAResult_HasNotLeft_AndWasAsked()
    {
        var enquiring = Talk.Begin()
            .Says("1", "speak to a person", "Ada Byron", "Engines Ltd", "ltd", "ada@example.org", "A trial")
            .Says("e-mail", "yes", "send it");
        Assert.Single(enquiring.Enquiries);

        var counts = Counts(enquiring, Talk.Begin().Says("1"));

        Assert.Equal([new Count<string>("stage", 1)], counts.LeftAt);
        Assert.Equal([new Count<string>("stage", 1)], counts.EnquiredAt);
        Assert.Equal([new Count<StepTaken>(new("who", "company", "stage"), 2)], counts.Steps);
    }

    [Fact]
    public void ADay_HasOnlyTheConversationsThatWereBegunOnIt()
    {
        var tally = new ConversationTally();
        tally.Add(Talk.Begin(day: Some.Day.AddDays(1)).Says("1").Conversation);

        Assert.Equal(0, tally.On(Some.Day).Started);
        Assert.Equal(1, tally.On(Some.Day.AddDays(1)).Started);
    }

    [Fact]
    public void APhraseThatOnlyOnePersonSaid_IsNotWrittenDown()
    {
        var counts = Counts(Talk.Begin().Says("zebra crossings", "1", "zebra crossings"));

        Assert.Empty(counts.Unmatched);
        Assert.Equal(1, counts.WithUnmatched);
    }

    [Fact]
    public void APhraseThatSeveralSaid_IsCountedWhereEachSaidIt()
    {
        var counts = Counts(Talk.Begin().Says("zebra crossings"), Talk.Begin().Says("1", "zebra crossings"));

        Assert.Equal(
            [
                new Count<UnmatchedPhrase>(new("stage", "zebra crossings"), 1),
                new Count<UnmatchedPhrase>(new("who", "zebra crossings"), 1),
            ],
            counts.Unmatched
        );
    }

    [Fact]
    public void APhraseSaidOnSeveralDays_IsWrittenDownOnEach()
    {
        var tally = new ConversationTally();
        tally.Add(Talk.Begin().Says("zebra crossings").Conversation);
        tally.Add(Talk.Begin(day: Some.Day.AddDays(1)).Says("zebra crossings").Conversation);

        Assert.Single(tally.On(Some.Day).Unmatched);
        Assert.Single(tally.On(Some.Day.AddDays(1)).Unmatched);
    }

    [Fact]
    public void TheOrderInWhichConversationsCome_ChangesNothing()
    {
        var one = Talk.Begin().Says("1", "zebra crossings");
        var two = Talk.Begin().Says("3");
        var three = Talk.Begin().Says("zebra crossings", "2", "1");

        Assert.Equal(Json(Counts(one, two, three)), Json(Counts(three, two, one)));
    }

    [Fact]
    public void ASum_AddsUpWhatIsTheSame()
    {
        var day = Counts(Talk.Begin().Says("1"), Talk.Begin().Says("1", "1"));

        var sum = DayCounts.Sum(Some.Day.AddDays(-6), [day, day with { Day = Some.Day.AddDays(-1) }]);

        Assert.Equal(Some.Day.AddDays(-6), sum.Day);
        Assert.Equal(4, sum.Started);
        Assert.Equal([new Count<string>("results", 2)], sum.Outcomes);
        Assert.Equal([new Count<string>("stage", 2)], sum.LeftAt);
        Assert.Contains(new Count<StepTaken>(new("who", "company", "stage"), 4), sum.Steps);
    }

    private static string Json(DayCounts counts) =>
        System.Text.Json.JsonSerializer.Serialize(counts, JourneyJson.Default.DayCounts);
}
