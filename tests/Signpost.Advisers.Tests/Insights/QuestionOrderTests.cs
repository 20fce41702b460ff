using Signpost.Advisers.Insights;

namespace Signpost.Advisers.Tests.Insights;

public sealed class QuestionOrderTests
{
    [Fact]
    public void Questions_ThatAsManyWereAsked_StandInTheOrderOfTheTree()
    {
        var counts = new DayCounts
        {
            Day = new DateOnly(2026, 11, 22),
            LeftAt = [new("stage", 2), new("gone", 2)],
            Steps = [new(new("who", "company", "stage"), 2)],
        };

        var questions = QuestionCount.In(counts, Signpost.Tests.Some.Journey);

        Assert.Equal(["who", "stage", "gone"], questions.Select(question => question.Id));
    }

    [Fact]
    public void AQuestion_ThatMoreWereAsked_ComesFirst()
    {
        var counts = new DayCounts { Day = new DateOnly(2026, 11, 22), LeftAt = [new("stage", 3), new("who", 2)] };

        var questions = QuestionCount.In(counts, Signpost.Tests.Some.Journey);

        Assert.Equal(["stage", "who"], questions.Select(question => question.Id));
    }

    [Fact]
    public void WhoSentAnEnquiryFromAQuestion_WasAskedIt_AndHasNotLeft()
    {
        var counts = new DayCounts
        {
            Day = new DateOnly(2026, 11, 22),
            LeftAt = [new("stage", 3)],
            EnquiredAt = [new("stage", 2), new("who", 1)],
        };

        var questions = QuestionCount.In(counts, Signpost.Tests.Some.Journey);

        Assert.Equal([new QuestionCount("stage", 5, 3), new QuestionCount("who", 1, 0)], questions);
    }
}
