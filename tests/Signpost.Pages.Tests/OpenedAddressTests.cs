using System.Globalization;
using Signpost.Tests;

namespace Signpost.Pages.Tests;

/// <summary>Whatever stands in an address, something opens, and it is said what could not be used.</summary>
public sealed class OpenedAddressTests
{
    private const string Results = "/journey?answers=who.company,stage.idea";

    [Theory]
    [InlineData("answers=who.king,stage.idea", "Which of these are you?")]
    [InlineData("answers=%00,%ff,....,~~~", "Which of these are you?")]
    [InlineData("answers=who.company,stage.check/nothing", "How far have you got?")]
    [InlineData("answers=who.company&answers=stage.dream", "How far have you got?")]
    public async Task WhatCannotBeUsed_IsSaid(string query, string heading)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync($"/journey?{query}");

        Assert.Equal((200, heading), (page.Status, page.Heading));
        Assert.Contains("Some answers in the address of this page could not be used.", page.Text);
    }

    [Theory]
    [InlineData("/journey?answers=who.company,stage.idea")]
    [InlineData("/journey?answers=who.company&answers=stage.idea")]
    [InlineData("/journey?answers=who.company%2Cstage.idea&version=nonsense&day=2026-99-99")]
    public async Task WhatCanBeUsed_OpensWithoutAWord(string address)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync(address);

        Assert.Equal("Support that fits your answers", page.Heading);
        Assert.DoesNotContain("could not be used", page.Text);
    }

    [Fact]
    public async Task Nonsense_NeverFails_AndIsNeverMarkUp()
    {
        await using var app = await PagesApp.StartAsync(SomeCheck.Content);
        string[] scraps =
        [
            "<script>",
            "%3Cscript%3E",
            "\"'>",
            "%00",
            "who.company",
            ",",
            "~",
            "..",
            "%E2%82",
            "&answers=",
        ];
        foreach (var (index, one) in scraps.Index())
        {
            foreach (var other in scraps)
            {
                var query = $"answers={one}{other}&version={other}&day={one}&change={index}&asked=who&choice={other}";
                foreach (var path in new[] { string.Empty, "/enquiry", "/schemes/x" })
                {
                    var page = await app.GetAsync($"/journey{path}?{query}");
                    Assert.InRange(page.Status, 200, 404);
                    Assert.DoesNotContain("<script", page.Html);
                }
            }
        }
    }

    [Fact]
    public async Task AnOldLink_SaysWhatHasChanged()
    {
        await using var app = await PagesApp.StartAsync();
        var link = (await app.GetAsync($"{Results}&asked=x")).Link("Change your answer to “How far have you got?”");
        var closed = Some.Edge with { Statuses = [new(StatusKind.Closed, Validity.Always, null)] };
        app.Journeys.Publish(Journey.Compile(Some.Content with { Schemes = [closed, Some.Relief] }));

        var page = await app.GetAsync(link[..link.LastIndexOf('&')]);

        Assert.Contains("What has changed since this link was made", page.Text);
        Assert.Contains("Innovate UK Business Growth has closed.", page.Text);
        Assert.Equal("Nothing fits all of your answers", page.Heading);
    }

    [Fact]
    public async Task ALinkOfToday_SaysNothing_AndAsksStorageForNothing()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync($"{Results}&version={Some.Journey.Version}&day=2026-11-22");

        Assert.DoesNotContain("What has changed", page.Text);
        Assert.Empty(app.Journeys.AskedFor);
    }

    [Theory]
    [InlineData("0123456789abcdef", 1)]
    [InlineData("0123456789ABCDEF", 0)]
    [InlineData("0123456789abcde", 0)]
    [InlineData("../../../../etc/", 0)]
    public async Task AVersionThatIsGone_IsSaid_AndStorageIsAskedOnlyForWhatCanBeOne(string version, int asked)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync($"{Results}&version={Uri.EscapeDataString(version)}&day=2026-11-20");

        Assert.Contains("we cannot say what has changed since.", page.Text);
        Assert.Equal("Support that fits your answers", page.Heading);
        Assert.Equal(asked, app.Journeys.AskedFor.Count);
    }

    [Theory]
    [InlineData("/journey/schemes/growth-service?answers=who.company,stage.idea&version=0123456789abcdef")]
    [InlineData("/journey/enquiry?answers=who.company,stage.idea&version=0123456789abcdef")]
    [InlineData("/journey?version=0123456789abcdef&day=2026-11-20")]
    public async Task WhereNoChangesAreShown_StorageIsNotAskedForAnOldVersion(string address)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync(address);

        Assert.Equal(200, page.Status);
        Assert.Empty(app.Journeys.AskedFor);
    }

    [Fact]
    public async Task AnOldVersionThatStorageCannotGive_IsDoneWithout()
    {
        await using var app = await PagesApp.StartAsync();
        app.Journeys.OldDown = true;

        var page = await app.GetAsync($"{Results}&version=0123456789abcdef&day=2026-11-20");

        Assert.Equal((200, "Support that fits your answers"), (page.Status, page.Heading));
        Assert.Contains("we cannot say what has changed since.", page.Text);
        Assert.Single(app.Log, line => line.StartsWith("Warning: A page was shown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnOldVersionThatStorageTakesTooLongToGive_IsDoneWithout()
    {
        await using var app = await PagesApp.StartAsync();
        app.Journeys.OldStuck = true;
        var opening = app.GetAsync($"{Results}&version=0123456789abcdef&day=2026-11-20");
        while (!opening.IsCompleted)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        var page = await opening;

        Assert.Equal((200, "Support that fits your answers"), (page.Status, page.Heading));
        Assert.Contains("we cannot say what has changed since.", page.Text);
    }

    [Fact]
    public async Task AnAnswerThatAddressesMustEscape_StaysTheSame_ThroughEveryForm()
    {
        const string Id = "größe+2 & %2F";
        var who = Some.Content.Questions[0];
        await using var app = await PagesApp.StartAsync(
            Some.Content with
            {
                Questions =
                [
                    who with { Choices = [who.Choices[0] with { Id = Id }, .. who.Choices[1..]] },
                    .. Some.Content.Questions[1..],
                ],
            }
        );

        var stage = await app.FollowAsync(await app.SubmitAsync(await app.GetAsync("/journey"), ("choice", Id)));
        var results = await app.FollowAsync(await app.SubmitAsync(stage, ("choice", "idea")));

        Assert.Equal($"who.{Id}", stage["answers"]);
        Assert.Contains("A company", results.Text);
        Assert.DoesNotContain("could not be used", results.Text);
        Assert.DoesNotContain("needs an answer", results.Text);
        Assert.Contains("How far have you got? An idea", results.Text);
    }

    [Fact]
    public async Task TheDay_IsThatOfTheUnitedKingdom()
    {
        await using var app = await PagesApp.StartAsync();
        app.Clock.Set(DateTimeOffset.Parse("2027-06-30T23:30:00Z", CultureInfo.InvariantCulture));

        var page = await app.GetAsync("/journey?asked=who&choice=company");

        Assert.EndsWith("&day=2027-07-01", page.Location, StringComparison.Ordinal);
    }
}
