namespace Signpost.Advisers.Tests.Insights;

public sealed class GapsPageTests
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Fact]
    public async Task Gaps_OfThisWeek_AreTold_EachWithItsFileAndTheEdit()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.Add(Counts(Monday));
        app.Insights.Days.Add(Counts(Monday.AddDays(6)));

        var page = await app.GetAsync("/advisers/gaps");

        Assert.Equal("Gaps from 16 November 2026 to 22 November 2026", page.Heading);
        Assert.Contains("80 conversations, 20 of them to a result, and 2 enquiries.", page.Text);
        Assert.Contains(
            "60 of 80 people who were asked “How far have you got?” went no further. knowledge/journey.yaml: Make the text",
            page.Text
        );
        Assert.Contains("“<b>dog” was said in 6 conversations at “Which of these are you?”", page.Text);
        Assert.Contains("knowledge/vocabulary.yaml: Add “<b>dog” to the words of the term of “audience”", page.Text);
    }

    [Fact]
    public async Task EachWeek_LeadsToTheOnesBesideIt_ThisWeekToNoLater()
    {
        await using var app = await AdvisersApp.StartAsync();

        var now = await app.GetAsync("/advisers/gaps");
        var before = await app.GetAsync(now.Link("The week before"));

        Assert.Equal("/advisers/gaps?week=2026-11-09", now.Link("The week before"));
        Assert.DoesNotContain("The week after", now.Text);
        Assert.Equal("Gaps from 9 November 2026 to 15 November 2026", before.Heading);
        Assert.Equal("/advisers/gaps?week=2026-11-16", before.Link("The week after"));
        Assert.Equal("/advisers/gaps?week=2026-11-02", before.Link("The week before"));
    }

    [Theory]
    [InlineData("2026-11-15", "9 November 2026")]
    [InlineData("2026-11-09", "9 November 2026")]
    [InlineData("2026-11-23", "16 November 2026")]
    [InlineData("9999-12-31", "16 November 2026")]
    [InlineData("0001-01-01", "16 November 2026")]
    [InlineData("2020-01-06", "6 January 2020")]
    [InlineData("16/11/2026", "16 November 2026")]
    [InlineData("", "16 November 2026")]
    public async Task AnyDay_ShowsItsWeek_AndWhatHasNoMeaningThisWeek(string week, string monday)
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync($"/advisers/gaps?week={week}");

        Assert.StartsWith($"Gaps from {monday} to ", page.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFirstWeek_LeadsToNoEarlier()
    {
        await using var app = await AdvisersApp.StartAsync();

        Assert.DoesNotContain("The week before", (await app.GetAsync("/advisers/gaps?week=2020-01-06")).Text);
    }

    [Fact]
    public async Task WhereNothingIsFound_ItIsSaid_AndWhatWouldBe()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.GetAsync("/advisers/gaps");

        Assert.Contains("No conversation that began in this week has been counted.", page.Text);
        Assert.Contains("No gaps were found in this week. A gap is shown when", page.Text);
    }

    [Fact]
    public async Task WithoutAJourney_ItIsSaid()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Journeys.Withdraw();
        app.Insights.Days.Add(Counts(Monday));

        Assert.Contains("No questions have been published", (await app.GetAsync("/advisers/gaps")).Text);
    }

    private static DayCounts Counts(DateOnly day) =>
        new()
        {
            Day = day,
            Started = 40,
            Finished = 10,
            Enquiries = 1,
            LeftAt = [new("stage", 30)],
            Steps = [new(new("who", "company", "stage"), 40), new(new("stage", "idea", "results"), 10)],
            Unmatched = [new(new("who", "<b>dog"), 3)],
            WithUnmatched = 3,
        };
}
