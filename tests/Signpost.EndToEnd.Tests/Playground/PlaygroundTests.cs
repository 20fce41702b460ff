using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Playground;

public sealed class PlaygroundTests(SharedSignpost shared, Chromium chromium)
{
    private const string Start = "Which of these is closest to you?";

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task Channel_FromGreetingToEnquiry_IsListedOnceWithItsTrail(string channel)
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var playground = await RunningPlayground.StartAsync(channel, signpost.Messages);
        var page = await OpenAsync(playground);
        await using var context = page.Context;

        await SaysAsync(page, Start);
        await PressAsync(page, "1 – A limited company", "Where in the UK are you based?");
        await PressAsync(page, "2 – Coventry", "How far has your product or idea come?");
        await AnswerAsync(page, "we have a working prototype", "What holds you back most at the moment?");
        await PressAsync(page, "1 – Money", "Which kind of money do you have in mind?");
        await PressAsync(page, "4 – I am not sure", "What is it, and who would use it?");
        await AnswerAsync(page, "2", "What would you like to do next?");
        await PressAsync(page, "– Speak to a person", "What is your name?");
        await PressAsync(page, "Continue", "Nobody can contact you without your agreement");
        await FillAsync(page, "What is your name?", "Ada Example");
        await FillAsync(page, "What is the name of your organisation?", organisation);
        await FillAsync(page, "What is your e-mail address?", "ada@example.co.uk");
        await FillAsync(page, "What do you need, in your own words?", "Money for a pilot");
        await page.GetByText("A limited company or LLP").Last.ClickAsync();
        await page.GetByText("By e-mail").Last.ClickAsync();
        await page.GetByText("Yes, you may contact me").Last.ClickAsync();
        await PressAsync(page, "Continue", "Shall I send it?");
        await PressAsync(page, "1 – Send it", "Your reference is");

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        await SaysAsync(page, $"Your reference is {enquiry.Reference}.");
        Assert.Equal(
            [
                "who-you-are=company",
                "where=coventry",
                "stage=prototype",
                "need=money",
                "money-kind=not-sure",
                "money-use=nhs-other",
            ],
            enquiry.Trail
        );
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task Channel_TakesAFormThatIsTyped_AndShowsTypedMarkUpAsText(string channel)
    {
        var signpost = await shared.StartedAsync();
        await using var playground = await RunningPlayground.StartAsync(channel, signpost.Messages);
        var page = await OpenAsync(playground);
        await using var context = page.Context;

        await SaysAsync(page, Start);
        await AnswerAsync(page, "speak to a person", "What is your name?");
        await AnswerAsync(page, "<b>Ada</b> & _Co_", "What is the name of your organisation?");
        await AnswerAsync(page, "[none](https://example.org)", "What kind of organisation is it?");
        await AnswerAsync(page, "not set up yet", "What is your e-mail address?");
        await AnswerAsync(page, "ada@example.co.uk", "What do you need, in your own words?");
        await AnswerAsync(page, "Money", "How would you like us to contact you?");
        await AnswerAsync(page, "by e-mail", "May the Signpost team contact you");
        await AnswerAsync(page, "yes", "Name: <b>Ada</b> & _Co_");
        await SaysAsync(page, "Organisation: [none](https://example.org)");
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task Channel_PutsAQuestionInThePlaceOfAQuestion_AndLetsStayWhatWasTold(string channel)
    {
        var signpost = await shared.StartedAsync();
        await using var playground = await RunningPlayground.StartAsync(channel, signpost.Messages);
        var page = await OpenAsync(playground);
        await using var context = page.Context;

        await SaysAsync(page, Start);
        await PressAsync(page, "1 – A limited company", "Where in the UK are you based?");
        await PressAsync(page, "2 – Coventry", "How far has your product or idea come?");

        await Expect(page.GetByText(Start)).ToBeVisibleAsync();
        await Expect(page.GetByText("Where in the UK are you based?")).ToHaveCountAsync(0);
    }

    private async Task<IPage> OpenAsync(RunningPlayground playground)
    {
        var page = await chromium.NewPageAsync(1000, 900);
        await page.RouteAsync(
            address => !address.StartsWith(playground.Origin, StringComparison.Ordinal),
            route => route.AbortAsync()
        );
        await page.GotoAsync(playground.Origin);
        await page.GetByTitle("Hide log panel").ClickAsync();
        return page;
    }

    private static async Task AnswerAsync(IPage page, string text, string expected)
    {
        // A form shows all of its questions at once, so that what is expected may stand there before the answer comes.
        var answers = page.GetByRole(AriaRole.Img, new() { Name = "Test Bot" });
        var before = await answers.CountAsync();
        // The fields of a form come before it.
        await page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
        await Expect(answers).ToHaveCountAsync(before + 1);
        await SaysAsync(page, expected);
    }

    private static async Task PressAsync(IPage page, string name, string expected)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = name }).Last.ClickAsync();
        await SaysAsync(page, expected);
    }

    private static Task FillAsync(IPage page, string label, string text) => page.GetByLabel(label).Last.FillAsync(text);

    private static Task SaysAsync(IPage page, string text) => Expect(page.GetByText(text).Last).ToBeAttachedAsync();
}
