namespace Signpost.Tests.Links;

public class JourneyLinkTests
{
    [Fact]
    public void Query_CarriesIdsAndTheTypedPeriod_AndNothingThatIsLongerThanItMustBe()
    {
        var trail = new Trail([
            new Answer("who", "company"),
            Answer.Begins("stage", "tax-relief"),
            new Answer("rd-period", "given", "1 April 2025 to 31 March 2026"),
        ]);

        Assert.Equal(
            "answers=who.company,stage.check/tax-relief,rd-period.given~1_April_2025_to_31_March_2026"
                + "&version=67dce5b5fa8e999f&day=2026-11-22",
            new JourneyLink(trail, "67dce5b5fa8e999f", Some.Day).Query
        );
    }

    [Fact]
    public void Query_IsEmpty_AtTheStart() => Assert.Equal(string.Empty, JourneyLink.Start.Query);

    [Fact]
    public void PlainAnswers_AreReadAsTheSameAnswers_WhateverIsInThem()
    {
        var link = new JourneyLink(
            new Trail([
                new Answer("who", "größe+2"),
                Answer.Begins("stage", "tax-relief"),
                new Answer("period", "given", "50% & more"),
            ]),
            null,
            null
        );

        Assert.Equal("who.größe+2,stage.check/tax-relief,period.given~50%_&_more", link.PlainAnswers);
        Assert.Equal(link.Trail, JourneyLink.Read(link.PlainAnswers, null, null).Trail);
        Assert.Equal(link.PlainAnswers, Uri.UnescapeDataString(link.Answers));
    }

    [Theory]
    [InlineData("who.company,,stage", 1)]
    [InlineData(".company", 0)]
    [InlineData("who.", 0)]
    [InlineData("who", 0)]
    [InlineData("who.~1", 0)]
    [InlineData(" , ", 0)]
    public void Read_LeavesOutWhatIsNoAnswer(string answers, int read) =>
        Assert.Equal(read, JourneyLink.Read(answers, null, null).Trail.Answers.Length);

    [Theory]
    [InlineData("22/11/2026")]
    [InlineData("2026-13-01")]
    [InlineData("")]
    public void Read_LeavesOutADay_ThatIsNone(string day) => Assert.Null(JourneyLink.Read(null, null, day).Day);

    [Fact]
    public void Read_TakesNoMoreThanAHundredAnswers()
    {
        var answers = string.Join(',', Enumerable.Repeat("who.company", 1_000));

        Assert.Equal(100, JourneyLink.Read(answers, null, null).Trail.Answers.Length);
    }
}
