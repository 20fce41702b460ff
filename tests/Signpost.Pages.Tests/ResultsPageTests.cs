using Signpost.Tests;

namespace Signpost.Pages.Tests;

public sealed class ResultsPageTests
{
    private const string Results = "/journey?answers=who.company,stage.prototype";
    private const string Period = "rd-period.given~1_April_2025_to_31_March_2026";

    private const string Relief =
        $"/journey?answers=who.company,stage.check/tax-relief,rd-decided.we-did,{Period},rd-claimed.recent,"
        + "rd-size.small,rd-profit.profit,rd-where.uk,rd-enquiry.no";

    [Fact]
    public async Task Results_ShowEachSchemeWithAllThatMatters()
    {
        await using var app = await PagesApp.StartAsync(SomeCheck.Content);

        var page = await app.GetAsync(Results);

        Assert.Contains("These fit what you have told me.", page.Text);
        Assert.Contains("<h2 id=\"result-1\">1. ", page.Html);
        Assert.Contains("Why: because you are a company", page.Text);
        Assert.Contains("What to do next: Read its page.", page.Text);
        Assert.Contains("Last checked 1 November 2026.", page.Text);
        Assert.Contains("its address carries your answers and nothing about you", page.Text);
        Assert.StartsWith(
            "/journey/schemes/tax-relief?answers=",
            page.Link("More about this: R&D tax relief"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "/journey/enquiry?answers=",
            page.Link("Ask a person to follow up"),
            StringComparison.Ordinal
        );
        Assert.Equal("/journey", page.Link("Start again"));
    }

    [Fact]
    public async Task Results_SayWhenASchemeIsNotConfirmed_AndWhereItLeads()
    {
        var fund = Some.NewFund with
        {
            Rules = [Some.Rule(Fit.Best, ("audience", ["company"]))],
            Descriptions =
            [
                Some.NewFund.Descriptions[0] with
                {
                    Link = new("Its page", "https://www.example.org/a?b&c"),
                },
            ],
        };
        await using var app = await PagesApp.StartAsync(Some.Content with { Schemes = [fund] });

        var page = await app.GetAsync(Results);

        Assert.Contains("Check before relying on this.", page.Text);
        Assert.Contains("Nobody has confirmed it this year.", page.Text);
        Assert.Equal("https://www.example.org/a?b&c", page.Link("Its page"));
        Assert.Contains("(example.org)", page.Text);
    }

    [Fact]
    public async Task NoResults_SaySo_AndWhatCanBeDone()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync("/journey?answers=who.nhs");

        Assert.Equal("Nothing fits all of your answers", page.Heading);
        Assert.Contains("A person can look at it with you", page.Text);
    }

    [Fact]
    public async Task Check_BeginsFromALink_AndIsLeftByOne()
    {
        await using var app = await PagesApp.StartAsync(SomeCheck.Content);

        var check = await app.GetAsync((await app.GetAsync(Results)).Link(SomeCheck.Label));
        var left = await app.GetAsync(check.Link($"Leave the check “{SomeCheck.Label}”"));

        Assert.Equal("What about rd-company?", check.Heading);
        Assert.Equal("Support that fits your answers", left.Heading);
    }

    [Fact]
    public async Task Relief_ShowsTheDaysAndAsksForFigures()
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var page = await app.GetAsync(Relief);

        Assert.Contains("Your accounting period: 1 April 2025 to 31 March 2026", page.Text);
        Assert.Contains("The last day to claim is 31 March 2028.", page.Text);
        Assert.Contains("This is general signposting, not tax advice; HMRC decides.", page.Text);
        Assert.True(page.IsPosted);
        Assert.Equal(string.Empty, page["figures"]);
    }

    [Fact]
    public async Task Figures_GiveAnAmount_AndStandInNoAddress()
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var page = await app.SubmitAsync(await app.GetAsync(Relief), ("figures", "80,000 of 250,000"));

        Assert.Equal(200, page.Status);
        Assert.Contains("A rough amount: £", page.Text);
        Assert.StartsWith("A rough amount: ", page.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("£", page.Title);
        Assert.Contains("<h2 id=\"amount\" tabindex=\"-1\" autofocus", page.Html);
        Assert.Equal(2, page.Html.Split(" autofocus").Length);
        Assert.Contains("For: £80,000.00 of £250,000.00", page.Text);
        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.Equal("80,000 of 250,000", page["figures"]);
        Assert.DoesNotMatch("href=\"[^\"]*80", page.Html);
    }

    [Theory]
    [InlineData("", "I need what was spent on R&D first")]
    [InlineData("<b>lots</b>", "“b”")]
    public async Task Figures_ThatCannotBeRead_AreKept_AndItIsSaidWhy(string figures, string problem)
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var page = await app.SubmitAsync(await app.GetAsync(Relief), ("figures", figures));

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains(problem, page.Text);
        Assert.Contains("href=\"#figures\"", page.Html);
        Assert.Equal(figures, page["figures"]);
    }

    [Fact]
    public async Task Figures_WhereThereIsNothingToWorkOut_SayOrSendOn()
    {
        await using var app = await PagesApp.StartAsync();

        var results = await app.PostAsync(Results, ("figures", "80,000"));
        var question = await app.PostAsync("/journey?answers=who.company", ("figures", "80,000"));

        Assert.Contains("There is no amount to work out from these answers.", results.Text);
        Assert.Equal((303, "/journey?answers=who.company"), (question.Status, question.Location));
    }

    [Fact]
    public async Task Relief_OutOfTime_AsksForNoFigures()
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var page = await app.GetAsync(Relief.Replace("2025", "2019").Replace("2026", "2020"));

        Assert.Contains("it has passed", page.Text);
        Assert.DoesNotContain("figures", page.Html);
    }
}
