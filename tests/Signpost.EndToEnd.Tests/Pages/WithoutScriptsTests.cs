using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Pages;

public sealed class WithoutScriptsTests(SharedSignpost shared, Chromium chromium)
{
    private const string Email = "ada@example.co.uk";

    [Fact]
    public async Task FromTheFirstQuestion_ToAnEnquiryThatIsListed()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var walk = await NewWalkAsync(signpost);

        await walk.OpenAsync();
        await walk.AnswerAsync(JourneyWalk.ToResults);
        await walk.IsAtAsync("Support that fits your answers");
        await walk.FollowAsync("Ask a person to follow up");
        await walk.FillAsync("Ada Example", organisation, Email, "Money for a pilot");
        await walk.PressAsync("Continue");
        await walk.IsAtAsync("Check what will be sent");
        await walk.PressAsync("Send it");
        await walk.IsAtAsync("Your enquiry has been saved");

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await walk.ReferenceAsync(), enquiry.Reference);
        Assert.Equal(JourneyWalk.Trail, enquiry.Trail);
        Assert.Equal(("Ada Example", Email, "Money for a pilot"), (enquiry.Name, enquiry.Email, enquiry.Need));
    }

    [Fact]
    public async Task Reloading_OrGoingBack_AndSendingAgain_IsOneEnquiry_AndWithOtherWordsAnother()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var walk = await NewWalkAsync(signpost);
        await walk.OpenAsync("/journey/enquiry");
        await walk.FillAsync("Ada Example", organisation, Email, "Money");
        await walk.PressAsync("Continue");
        await walk.PressAsync("Send it");
        var reference = await walk.ReferenceAsync();

        await walk.Page.ReloadAsync();

        Assert.Equal(reference, await walk.ReferenceAsync());
        Assert.DoesNotContain(reference, walk.Page.Url);
        Assert.Single(await signpost.EnquiriesOfAsync(organisation));

        await BackToCheckAsync(walk);
        await walk.PressAsync("Send it");

        Assert.Equal(reference, await walk.ReferenceAsync());
        Assert.Single(await signpost.EnquiriesOfAsync(organisation));

        await BackToCheckAsync(walk);
        await walk.PressAsync("Change “What you need”");
        await Expect(walk.Page.GetByLabel("What do you need, in your own words?")).ToBeFocusedAsync();
        await walk.Page.GetByLabel("What do you need, in your own words?").FillAsync("Something else");
        await walk.PressAsync("Continue");
        await walk.PressAsync("Send it");

        Assert.NotEqual(reference, await walk.ReferenceAsync());
        Assert.Equal(2, (await signpost.EnquiriesOfAsync(organisation)).Count);
    }

    [Fact]
    public async Task BackButton_AndBackLink_LeadThroughTheQuestions()
    {
        await using var walk = await NewWalkAsync(await shared.StartedAsync());
        await walk.OpenAsync();
        await walk.AnswerAsync("A limited company", "Coventry");
        await walk.IsAtAsync("How far has your product or idea come?");

        await walk.Page.GoBackAsync();
        await walk.IsAtAsync("Where in the UK are you based?");
        await walk.FollowAsync("Back");
        await walk.IsAtAsync("Which of these is closest to you?");
    }

    [Fact]
    public async Task Results_OpenAgainFromTheirAddress_InAnotherBrowser()
    {
        var signpost = await shared.StartedAsync();
        await using var walk = await NewWalkAsync(signpost);
        await walk.OpenAsync();
        await walk.AnswerAsync(JourneyWalk.ToResults);
        var shown = await walk.Page.Locator("main").InnerTextAsync();

        await using var other = await NewWalkAsync(signpost);
        await other.Page.GotoAsync(walk.Page.Url);

        Assert.Equal(shown, await other.Page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task Errors_TakeTheFocus_AndLeadToTheField()
    {
        await using var walk = await NewWalkAsync(await shared.StartedAsync());
        await walk.OpenAsync("/journey/enquiry");

        await walk.PressAsync("Continue");

        await Expect(walk.Page).ToHaveTitleAsync("Error: Ask a person to follow up – Signpost");
        await Expect(walk.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Please give an e-mail address" }).ClickAsync();
        await Expect(walk.Page.GetByLabel("What is your e-mail address?")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AnAmount_TakesTheFocus_OnceItIsWorkedOut()
    {
        await using var walk = await NewWalkAsync(await shared.StartedAsync());
        await walk.OpenAsync(EveryPage.Relief);
        await walk.Page.GetByLabel("Work out a rough amount").FillAsync("80,000 of 250,000");

        await walk.PressAsync("Work it out");

        await Expect(walk.Page.Locator("#amount")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keyboard_Alone_ReachesAConfirmedEnquiry()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var walk = await NewWalkAsync(signpost);
        var keyboard = walk.Page.Keyboard;
        await walk.OpenAsync();

        await keyboard.PressAsync("Tab");
        await Expect(walk.Page.Locator(":focus")).ToHaveTextAsync("Skip to the main content");
        await keyboard.PressAsync("Enter");
        foreach (var downs in new[] { 0, 1, 2, 0, 3, 1 })
        {
            await TabToAsync(walk, "input[type=radio]");
            await keyboard.PressAsync("Space");
            for (var i = 0; i < downs; i++)
            {
                await keyboard.PressAsync("ArrowDown");
            }
            await walk.MovedAsync(() => keyboard.PressAsync("Enter"));
        }
        await walk.IsAtAsync("Support that fits your answers");
        await TabToAsync(walk, "a[href*='/enquiry']");
        await walk.MovedAsync(() => keyboard.PressAsync("Enter"));
        foreach (
            var (field, text) in new[]
            {
                ("name", "Ada"),
                ("organisation", organisation),
                ("kind-0", " "),
                ("email", Email),
                ("need", "Money"),
                ("way-0", " "),
            }
        )
        {
            await TabToAsync(walk, $"#{field}");
            await keyboard.TypeAsync(text);
        }
        await TabToAsync(walk, "#agree");
        await keyboard.PressAsync("Space");
        await walk.MovedAsync(() => keyboard.PressAsync("Enter"));
        await TabToAsync(walk, "button[value=send]");
        await walk.MovedAsync(() => keyboard.PressAsync("Enter"));

        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await walk.ReferenceAsync(), enquiry.Reference);
        Assert.Equal(JourneyWalk.Trail, enquiry.Trail);
    }

    private async Task<JourneyWalk> NewWalkAsync(RunningSignpost signpost) =>
        new(await chromium.NewPageAsync(hasScripts: false), signpost.Origin);

    /// <summary>
    /// Goes back to the page before. It was posted and may not be kept, so that a browser asks before it posts it again:
    /// here it is posted again.
    /// </summary>
    private static async Task BackToCheckAsync(JourneyWalk walk)
    {
        var isAsked = false;
        await walk.MovedAsync(async () =>
        {
            try
            {
                await walk.Page.GoBackAsync();
            }
            catch (PlaywrightException missed)
                when (missed.Message.Contains("ERR_CACHE_MISS", StringComparison.Ordinal))
            {
                isAsked = true;
            }
        });
        if (isAsked)
        {
            await walk.Page.ReloadAsync();
        }
        await walk.IsAtAsync("Check what will be sent");
    }

    private static async Task TabToAsync(JourneyWalk walk, string selector)
    {
        const int MostStops = 40;
        for (var stops = 0; stops < MostStops; stops++)
        {
            await walk.Page.Keyboard.PressAsync("Tab");
            if (await walk.Page.Locator($":focus:is({selector})").CountAsync() == 1)
            {
                return;
            }
        }
        Assert.Fail($"{MostStops} presses of Tab do not reach {selector}.");
    }
}
