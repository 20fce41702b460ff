using Signpost.Tests;

namespace Signpost.Pages.Tests;

public sealed class QuestionPageTests
{
    [Fact]
    public async Task Start_AsksTheFirstQuestion_AndSaysWhatThisIs()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync("/journey");

        Assert.Equal(200, page.Status);
        Assert.Equal("Which of these are you?", page.Heading);
        Assert.Equal("Which of these are you? – Signpost", page.Title);
        Assert.Contains("<legend><h1>Which of these are you?</h1></legend>", page.Html);
        Assert.Contains("Answer a few short questions", page.Text);
        Assert.DoesNotContain("noindex", page.Html);
        Assert.DoesNotContain("<nav", page.Html);
    }

    [Theory]
    [InlineData("/journey?", false)]
    [InlineData("/journey?asked=stage", true)]
    [InlineData("/journey?answers=", true)]
    [InlineData("/journey?utm=1", true)]
    [InlineData("/journey?version=0123456789abcdef", true)]
    public async Task OnlyTheBareFirstPage_IsForSearchEngines(string address, bool isHidden)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync(address);

        Assert.Contains("Answer a few short questions", page.Text);
        Assert.Equal(isHidden, page.Html.Contains("noindex", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryPage_CarriesNoScript_AndNothingInline()
    {
        await using var app = await PagesApp.StartAsync();
        foreach (var address in new[] { "/journey", "/journey?answers=who.nhs", "/journey/enquiry", "/journey/x" })
        {
            var page = await app.GetAsync(address);
            Assert.DoesNotContain("<script", page.Html);
            Assert.DoesNotContain(" style=", page.Html);
            Assert.DoesNotContain(" onclick", page.Html);
            Assert.Contains("<html lang=\"en-GB\">", page.Html);
            Assert.Contains("href=\"#main\"", page.Html);
        }
    }

    [Fact]
    public async Task Answer_SendsOnToTheAddressOfTheNextPlace()
    {
        await using var app = await PagesApp.StartAsync();

        var answered = await app.SubmitAsync(await app.GetAsync("/journey"), ("choice", "company"));
        var next = await app.FollowAsync(answered);

        Assert.Equal($"/journey?answers=who.company&version={Some.Journey.Version}&day=2026-11-22", answered.Location);
        Assert.Equal("How far have you got?", next.Heading);
        Assert.Contains("noindex", next.Html);
        Assert.Contains("Pick the closest.", next.Text);
        Assert.Equal("/journey", next.Link("Back"));
        Assert.Equal("Support that fits your answers", (await ResultsAsync(app, next)).Heading);
    }

    private static async Task<Page> ResultsAsync(PagesApp app, Page page) =>
        await app.FollowAsync(await app.SubmitAsync(page, ("choice", "idea")));

    [Fact]
    public async Task Answer_WithoutAChoice_ShowsTheQuestionAgain_WithTheErrorFirst()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.SubmitAsync(await app.GetAsync("/journey"));

        Assert.Equal(200, page.Status);
        Assert.StartsWith("Error: Which of these are you?", page.Title, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page.Html);
        Assert.Equal("#choice-0", page.Link("Choose one of the answers."));
        Assert.Contains("id=\"choice-0\"", page.Html);
        Assert.Contains("<fieldset aria-describedby=\"problem\">", page.Html);
        Assert.Equal(303, (await app.SubmitAsync(page, ("choice", "company"))).Status);
    }

    [Fact]
    public async Task Answer_ThatIsNone_IsShownAsText()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync("/journey?asked=who&choice=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Contains("That is not one of the answers here.", page.Text);
        Assert.DoesNotContain("<script", page.Html);
    }

    [Fact]
    public async Task Answer_ToAQuestionThatIsNotAskedHere_AnswersNothing()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync("/journey?asked=stage&choice=idea");

        Assert.Equal((200, "Which of these are you?"), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData("typed=y%2Fe+31+March+2026")]
    [InlineData("choice=given&typed=1+April+2025+to+31+March+2026")]
    public async Task Typed_IsTakenForTheChoiceThatTakesIt(string answer)
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var answered = await app.GetAsync($"{AtPeriod}&asked=rd-period&{answer}");

        Assert.Contains("rd-period.given~1_April_2025_to_31_March_2026&", answered.Location);
    }

    [Theory]
    [InlineData("choice=given&typed=next+year", "next year")]
    [InlineData("typed=next+year", "next year")]
    [InlineData("choice=given&typed=", "")]
    public async Task Typed_ThatCannotBeRead_IsKept_AndTheErrorLeadsToIt(string answer, string kept)
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var page = await app.GetAsync($"{AtPeriod}&asked=rd-period&{answer}");

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains("href=\"#typed\"", page.Html);
        Assert.Equal(kept, page["typed"]);
        Assert.Equal("given", page["choice"]);
        Assert.Matches("<input [^>]*id=\"typed\"[^>]* aria-invalid=\"true\" aria-describedby=\"problem\"", page.Html);
    }

    [Fact]
    public async Task Change_ShowsTheQuestionWithItsAnswer_AndKeepsLaterOnes()
    {
        await using var app = await PagesApp.StartAsync();
        var results = await app.GetAsync("/journey?answers=who.company,stage.idea");

        var change = await app.GetAsync(results.Link("Change your answer to “Which of these are you?”"));
        var changed = await app.SubmitAsync(change, ("choice", "sole-trader"));

        Assert.Equal("Which of these are you?", change.Heading);
        Assert.StartsWith("Change your answer: ", change.Title, StringComparison.Ordinal);
        Assert.Equal("company", change["choice"]);
        Assert.Contains("answers=who.sole-trader,stage.idea", changed.Location);
        Assert.Contains("answers=who.company,stage.idea", change.Link("Back"));
    }

    [Fact]
    public async Task Change_OfATypedAnswer_ShowsWhatWasTyped()
    {
        await using var app = await PagesApp.StartAsync(SomeRelief.Content);

        var page = await app.GetAsync($"{AtPeriod},rd-period.given~1_April_2025_to_31_March_2026&change=3");

        Assert.Equal("1 April 2025 to 31 March 2026", page["typed"]);
        Assert.DoesNotContain("aria-invalid", page.Html);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("7")]
    [InlineData("1,0")]
    [InlineData("99999999999999999999")]
    [InlineData("who")]
    public async Task Change_OfNoAnswer_ShowsThePlace(string change)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync($"/journey?answers=who.company&change={change}");

        Assert.Equal("How far have you got?", page.Heading);
    }

    private const string AtPeriod = "/journey?answers=who.company,stage.check/tax-relief,rd-decided.we-did";
}
