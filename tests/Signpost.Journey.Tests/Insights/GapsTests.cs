namespace Signpost.Tests.Insights;

public class GapsTests
{
    private static DayCounts Asked(int left, int company, int soleTrader = 0, int nhs = 0) =>
        new()
        {
            Day = Some.Day,
            LeftAt = left == 0 ? [] : [new("who", left)],
            Steps =
            [
                .. new[]
                {
                    new Count<StepTaken>(new("who", "company", "stage"), company),
                    new Count<StepTaken>(new("who", "sole-trader", "stage"), soleTrader),
                    new Count<StepTaken>(new("who", "nhs", "nobody"), nhs),
                }.Where(count => count.Conversations > 0),
            ],
        };

    [Fact]
    public void NoCounts_ShowNoGaps() => Assert.Empty(Gaps.In(new DayCounts { Day = Some.Day }, Some.Journey));

    [Fact]
    public void ThoseWhoFinishedAndStartedAgain_WereAskedAndChose()
    {
        var tally = new ConversationTally();
        for (var i = 0; i < 80; i++)
        {
            tally.Add(Talk.Begin().Says($"{(i % 3) + 1}", "1", "start again").Conversation);
        }
        for (var i = 0; i < 20; i++)
        {
            tally.Add(Talk.Begin().Says("hello").Conversation);
        }

        Assert.DoesNotContain(Gaps.In(tally.On(Some.Day), Some.Journey), gap => gap.Node == "who");
    }

    [Fact]
    public void ThoseWhoSentAnEnquiryInstead_DidNotLeave()
    {
        var asked = Asked(left: 5, company: 5, soleTrader: 5, nhs: 5);

        Assert.Single(Gaps.In(asked, Some.Journey));
        Assert.Empty(Gaps.In(asked with { EnquiredAt = [new("who", 1)] }, Some.Journey));
    }

    [Fact]
    public void ThoseWhoSentAnEnquiryInstead_WereAsked()
    {
        var asked = Asked(left: 5, company: 5, soleTrader: 5, nhs: 4);

        Assert.Empty(Gaps.In(asked, Some.Journey));
        Assert.Single(Gaps.In(asked with { EnquiredAt = [new("who", 1)] }, Some.Journey));
    }

    [Fact]
    public void APhraseThatNobodyCouldMatch_IsAnEditOfTheVocabulary()
    {
        var counts = new DayCounts { Day = Some.Day, Unmatched = [new(new("stage", "zebra crossings"), 5)] };

        var gap = Assert.Single(Gaps.In(counts, Some.Journey));

        Assert.Equal(GapKind.Unmatched, gap.Kind);
        Assert.Equal(
            "“zebra crossings” was said in 5 conversations at “How far have you got?”, and nothing matched.",
            gap.Says
        );
        Assert.Equal("vocabulary.yaml", gap.File);
        Assert.Contains("“zebra crossings” to the words of the term of “stage”", gap.Edit, StringComparison.Ordinal);
    }

    [Fact]
    public void APhraseAfterTheResults_IsAnEditOfAScheme()
    {
        var counts = new DayCounts { Day = Some.Day, Unmatched = [new(new("results", "zebra crossings"), 5)] };

        var gap = Assert.Single(Gaps.In(counts, Some.Journey));

        Assert.Equal("schemes", gap.File);
        Assert.Contains("also-known-as", gap.Edit, StringComparison.Ordinal);
    }

    [Fact]
    public void APhraseAtANodeThatIsGone_IsNoGap() =>
        Assert.Empty(
            Gaps.In(new DayCounts { Day = Some.Day, Unmatched = [new(new("gone", "zebra"), 5)] }, Some.Journey)
        );

    [Fact]
    public void AQuestionAtWhichOneInFourLeave_IsAGap()
    {
        var gap = Assert.Single(Gaps.In(Asked(left: 5, company: 5, soleTrader: 5, nhs: 5), Some.Journey));

        Assert.Equal(GapKind.LeftAt, gap.Kind);
        Assert.Equal("5 of 20 people who were asked “Which of these are you?” went no further.", gap.Says);
        Assert.Equal("journey.yaml", gap.File);
        Assert.Contains("question “who”", gap.Edit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 6, 5, 5)]
    [InlineData(5, 5, 5, 4)]
    public void FewerWhoLeave_OrFewerWhoWereAsked_AreNoGap(int left, int company, int soleTrader, int nhs) =>
        Assert.Empty(Gaps.In(Asked(left, company, soleTrader, nhs), Some.Journey));

    [Fact]
    public void AChoiceThatNobodyMade_IsAGap_OnceEnoughWereAsked()
    {
        var gap = Assert.Single(Gaps.In(Asked(left: 0, company: 30, soleTrader: 10), Some.Journey));

        Assert.Equal(GapKind.NeverChosen, gap.Kind);
        Assert.Equal(
            "None of 40 people who were asked “Which of these are you?” chose “An NHS organisation”.",
            gap.Says
        );
        Assert.Contains("choice “nhs” of question “who”", gap.Edit, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatMostPeopleFelt_ComesFirst()
    {
        var counts = Asked(left: 10, company: 10, soleTrader: 10, nhs: 1) with
        {
            Unmatched = [new(new("stage", "zebra"), 4), new(new("stage", "aardvark"), 12)],
        };

        Assert.Equal([12, 10, 4], Gaps.In(counts, Some.Journey).Select(gap => gap.Conversations));
    }
}
