using Signpost.Tests;

namespace Signpost.Pages.Tests;

public sealed class SchemePageTests
{
    [Fact]
    public async Task Scheme_TellsAll_WithItsSources()
    {
        var edge = Some.Edge with
        {
            Details = "# Who runs it\n\nA **public** body.\n\n- one\n- two",
            Unconfirmed = ["Nobody knows its telephone number."],
        };
        await using var app = await PagesApp.StartAsync(Some.Content with { Schemes = [edge] });

        var page = await app.GetAsync("/journey/schemes/growth-service?answers=who.company,stage.idea");

        Assert.Equal("Innovate UK Business Growth", page.Heading);
        Assert.Equal("Innovate UK Business Growth – Signpost", page.Title);
        Assert.Contains("Formerly Innovate UK EDGE.", page.Text);
        Assert.Contains("Who it is for: For everybody.", page.Text);
        Assert.Contains("What it gives: It gives advice.", page.Text);
        Assert.Contains("Please note: Nobody knows its telephone number.", page.Text);
        Assert.Contains("<h3>Who runs it</h3>", page.Html);
        Assert.Contains("<strong>public</strong>", page.Html);
        Assert.Contains("A page (example.org), confirmed, checked 1 November 2026", page.Text);
        Assert.StartsWith("/journey?answers=who.company", page.Link("Back to your results"), StringComparison.Ordinal);
        Assert.Contains("noindex", page.Html);
    }

    [Fact]
    public async Task Scheme_ThatWasReplaced_TellsOfWhatTookItsPlace()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync("/journey/schemes/old-fund");

        Assert.Equal("The New Fund", page.Heading);
        Assert.Contains("The Old Fund has been replaced by The New Fund.", page.Text);
        Assert.Equal("/journey", page.Link("Back to the question"));
    }

    [Fact]
    public async Task Scheme_ThatHasClosed_PointsElsewhere()
    {
        var closed = Some.OldFund with { ReplacedBy = null, SeeAlso = ["tax-relief"] };
        await using var app = await PagesApp.StartAsync(Some.Content with { Schemes = [closed, Some.Relief] });

        var page = await app.GetAsync("/journey/schemes/old-fund");

        Assert.Contains("This has closed.", page.Text);
        Assert.Equal("/journey/schemes/tax-relief", page.Link("R&D tax relief"));
    }

    [Fact]
    public async Task Scheme_ByAFormerId_IsFound()
    {
        await using var app = await PagesApp.StartAsync(
            Some.Content with
            {
                Schemes = [Some.Edge with { FormerIds = ["edge"] }],
            }
        );

        Assert.Equal(200, (await app.GetAsync("/journey/schemes/edge")).Status);
    }

    [Fact]
    public async Task Scheme_WithACheck_LetsItBegin()
    {
        await using var app = await PagesApp.StartAsync(SomeCheck.Content);

        var page = await app.GetAsync("/journey/schemes/tax-relief");

        Assert.Contains("answers=who.check/tax-relief", page.Link(SomeCheck.Label));
    }

    [Theory]
    [InlineData("/journey/schemes/nothing")]
    [InlineData("/journey/schemes/%3Cscript%3E")]
    [InlineData("/journey/schemes")]
    [InlineData("/journey/nothing/at/all")]
    public async Task WhatIsNotThere_IsAPageThatLeadsOn(string address)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync(address);

        Assert.Equal((404, "There is no such page"), (page.Status, page.Heading));
        Assert.Equal("/journey", page.Link("Go to the first question"));
        Assert.DoesNotMatch(@"\bI\b", page.Text);
        Assert.DoesNotContain("<script", page.Html);
    }
}
