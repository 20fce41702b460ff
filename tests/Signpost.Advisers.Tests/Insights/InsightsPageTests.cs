using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Insights;

public sealed class InsightsPageTests
{
    [Fact]
    public async Task Numbers_AreThoseOfAllDays()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.AddRange([Counts(Some.Today), Counts(Some.Today.AddDays(-29))]);

        var page = await app.GetAsync("/advisers/insights");

        Assert.Equal("Insights: the last 30 days", page.Heading);
        Assert.Contains("24 October 2026 to 22 November 2026.", page.Text);
        Assert.Contains("Conversations began2,400 Had a result1,600 Enquiries400", page.Text);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("30", 30)]
    [InlineData("90", 90)]
    [InlineData("365", 365)]
    [InlineData("8", 30)]
    [InlineData("-7", 30)]
    [InlineData("99999999999", 30)]
    [InlineData("", 30)]
    public async Task TheDays_AreThoseOfTheAddress_OrThirty(string days, int shown)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.AddRange([Counts(Some.Today.AddDays(1 - shown)), Counts(Some.Today.AddDays(-shown))]);

        var page = await app.GetAsync($"/advisers/insights?days={days}");

        Assert.Equal($"Insights: the last {shown} days", page.Heading);
        Assert.Contains("Conversations began1,200 ", page.Text);
        Assert.Contains($"<a href=\"/advisers/insights?days={shown}\" aria-current=\"true\">", page.Html);
        Assert.Equal("/advisers/insights?days=365", page.Link("365 days"));
    }

    [Fact]
    public async Task TheFunnel_GoesFromTheBeginning_ByTheQuestions_ToAnEnquiry()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.Add(Counts(Some.Today));

        var page = await app.GetAsync("/advisers/insights");

        Assert.Contains(
            "The beginning 1,200 100% Which of these are you? who 1,200 100% How far have you got? stage 1,000 83% A result 800 67% An enquiry 200 17%",
            page.Text
        );
        Assert.Contains("<rect width=\"66.7%\" height=\"8\"", page.Html);
        Assert.Contains("How far have you got? stage 300 30% Which of these are you? who 100 8%", page.Text);
        Assert.Contains("These fit what you have told me. results 700 These are for the NHS. nobody 100", page.Text);
        Assert.Contains("22 November 2026 1,200 800 200", page.Text);
    }

    [Fact]
    public async Task ThePicture_AndTheTable_TellTheSame()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.Add(Counts(Some.Today));

        var page = await app.GetAsync("/advisers/insights");

        Assert.Equal(4, page.Html.Split("<path d=\"M").Length);
        Assert.Equal(5, page.Html.Split("<text x=\"").Length);
        Assert.Contains("<title>Which of these are you? &#x2192; How far have you got?: 1,000</title>", page.Html);
        Assert.Contains(
            "Which of these are you? who A company How far have you got? stage 900 How far have you got? stage An idea",
            page.Text
        );
        Assert.Contains("<title>Which of these are you?: 1,200</title>", page.Html);
        Assert.Contains("<title id=\"ways-title\">", page.Html);
        Assert.Contains(
            "The widest bands: from “Which of these are you?” to “How far have you got?”, 1,000;",
            page.Text
        );
    }

    [Fact]
    public async Task WhatTheCurrentJourneyDoesNotHave_IsToldById()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.Add(
            Counts(Some.Today) with
            {
                Steps = [new(new("old-question", "old-choice", "old-end"), 5), new(new("who", "gone", "stage"), 1)],
                Outcomes = [new("old-end", 5)],
                LeftAt = [],
            }
        );

        var page = await app.GetAsync("/advisers/insights");

        Assert.Contains("old-question old-choice old-end 5", page.Text);
        Assert.Contains("Which of these are you? who gone How far have you got? stage 1", page.Text);
        Assert.Contains("<title>old-question &#x2192; old-end: 5</title>", page.Html);
        Assert.Contains("Nobody left without a result or an enquiry.", page.Text);
    }

    [Fact]
    public async Task ACheck_ThatBeginsAtAResult_IsToldAsOne_AndTheResultIsNoQuestion()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.Add(
            Counts(Some.Today) with
            {
                Steps = [new(new("results", "check/tax-relief", "rd-company"), 5)],
                LeftAt = [],
            }
        );

        var page = await app.GetAsync("/advisers/insights");

        Assert.Contains("results began the check of tax-relief rd-company 5", page.Text);
        Assert.Contains("The beginning 1,200 100% A result 800", page.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WithNothingCounted_ItIsSaidInOneSentence(bool isPublished)
    {
        await using var app = await AdvisersApp.StartAsync();
        if (!isPublished)
        {
            app.Journeys.Withdraw();
        }

        var page = await app.GetAsync("/advisers/insights");

        Assert.Contains("No conversation that began in these days has been counted.", page.Text);
        Assert.DoesNotContain("<table", page.Html);
        Assert.DoesNotContain("<svg", page.Html);
    }

    [Fact]
    public async Task ConversationsWithoutAnAnswer_AreTold()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Days.Add(
            new()
            {
                Day = Some.Today,
                Started = 1,
                LeftAt = [new("who", 1)],
            }
        );

        var page = await app.GetAsync("/advisers/insights");

        Assert.Contains("Nobody has answered a question.", page.Text);
        Assert.Contains("Nobody has come to a result.", page.Text);
    }

    [Fact]
    public async Task AYearOfAHugeTree_IsShown_WithTheWidestBandsOnly()
    {
        await using var app = await AdvisersApp.StartAsync();
        for (var day = 0; day < 365; day++)
        {
            app.Insights.Days.Add(
                Counts(Some.Today.AddDays(-day)) with
                {
                    Steps =
                    [
                        .. Enumerable
                            .Range(0, 500)
                            .Select(at => new Count<StepTaken>(new($"q{at / 3}", $"c{at}", $"q{at}x"), 1_000_000 - at)),
                    ],
                }
            );
        }

        var page = await app.GetAsync("/advisers/insights?days=365");

        Assert.Equal(200, page.Status);
        Assert.Equal(151, page.Html.Split("<path d=\"M").Length);
        Assert.Contains("The narrowest bands, 350 of them, are only in the table.", page.Text);
        Assert.Contains("c499", page.Text);
    }

    [Fact]
    public async Task WhenStorageIsDown_ItIsSaid()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Insights.Down = true;

        var page = await app.GetAsync("/advisers/insights?days=7");

        Assert.Equal((503, "/advisers/insights?days=7"), (page.Status, page.Link("Try again")));
    }

    private static DayCounts Counts(DateOnly day) =>
        new()
        {
            Day = day,
            Started = 1_200,
            Finished = 800,
            Enquiries = 200,
            Outcomes = [new("nobody", 100), new("results", 700)],
            LeftAt = [new("stage", 300), new("who", 100)],
            Steps =
            [
                new(new("stage", "idea", "results"), 600),
                new(new("stage", "prototype", "results"), 100),
                new(new("who", "company", "stage"), 900),
                new(new("who", "nhs", "nobody"), 100),
                new(new("who", "sole-trader", "stage"), 100),
            ],
        };
}
