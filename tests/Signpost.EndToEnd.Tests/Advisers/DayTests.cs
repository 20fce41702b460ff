using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Pages;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Advisers;

[Collection(nameof(AtTheDesk))]
public sealed class DayTests(StaffedSignpost signpost, Chromium chromium)
{
    [Fact]
    public async Task AnEnquiry_IsFoundTakenOnFollowedUpAndClosed()
    {
        var organisation = SharedSignpost.NewOrganisation();
        var reference = await EnquireByPagesAsync(organisation);
        await using var grace = await signpost.SignInAsync(chromium, SignedIn.Grace);

        await grace.OpenAsync();
        await Expect(grace.Line(reference)).ToContainTextAsync("New");
        await Expect(grace.Line(reference)).ToContainTextAsync("Nobody yet");
        await OpenByKeyboardAsync(grace, reference);
        await grace.IsAtAsync($"Enquiry {reference}");
        await Expect(grace.Main).ToContainTextAsync($"Ada Example enquires for {organisation}");
        await grace.PressAsync("Take it on");
        await grace.HasSavedAsync("Saved: you took it on.");

        await grace.ChooseAsync("contacted");
        await grace.Page.Locator("#when-5").CheckAsync();
        var inFiveDays = await grace.Page.Locator("label[for=when-5] .quiet").InnerTextAsync();
        var due = inFiveDays[(inFiveDays.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        await grace.Note.FillAsync("Rang her. She will send the plans.");
        await grace.PressAsync("Save");
        await Expect(grace.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("and added a note.");
        await Expect(grace.Main).ToContainTextAsync($"Contacted, due on {due}. You follow it up.");

        await grace.FollowAsync("Back to the inbox");
        await grace.MovedAsync(() => grace.Page.GetByRole(AriaRole.Link, new() { Name = "mine" }).ClickAsync());
        await Expect(grace.Line(reference)).ToContainTextAsync(due);
        await Expect(grace.Line(reference)).ToContainTextAsync("Contacted");
        await grace.Page.GetByLabel("Words").FillAsync($"{organisation.Split(' ')[1]} PILOT");
        await grace.PressAsync("Show");
        await Expect(grace.Page.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync([reference]);

        await grace.FollowAsync(reference);
        await grace.ChooseAsync("closed");
        await grace.Page.GetByLabel("If it is closed, why?").SelectOptionAsync("helped");
        await grace.PressAsync("Save");
        await grace.HasSavedAsync("Saved: you closed it as helped.");
        await grace.FollowAsync("Back to the inbox");
        await Expect(grace.Line(reference)).ToHaveCountAsync(0);
        await grace.Page.GetByLabel("Status").SelectOptionAsync("closed");
        await grace.PressAsync("Show");
        await Expect(grace.Line(reference)).ToContainTextAsync("Closed as helped");

        await grace.FollowAsync(reference);
        var told = await grace.History.AllInnerTextsAsync();
        Assert.Collection(
            told,
            line => Assert.EndsWith($"{SignedIn.Grace.Name} closed it as helped.", line.Trim()),
            line =>
            {
                Assert.Contains($"{SignedIn.Grace.Name} changed the status from new to contacted", line);
                Assert.Contains(due, line);
                Assert.EndsWith("Rang her. She will send the plans.", line.Trim());
            },
            line => Assert.EndsWith($"{SignedIn.Grace.Name} took it on.", line.Trim()),
            line => Assert.Contains("The enquiry came in", line)
        );
    }

    private async Task<string> EnquireByPagesAsync(string organisation)
    {
        await using var person = new JourneyWalk(await chromium.NewPageAsync(hasScripts: false), signpost.Origin);
        await person.OpenAsync();
        await person.AnswerAsync(JourneyWalk.ToResults);
        await person.FollowAsync("Ask a person to follow up");
        await person.FillAsync("Ada Example", organisation, "ada@example.co.uk", "Money for a pilot");
        await person.PressAsync("Continue");
        await person.PressAsync("Send it");
        return await person.ReferenceAsync();
    }

    private static async Task OpenByKeyboardAsync(AdviserWalk walk, string reference)
    {
        await walk.Page.Keyboard.PressAsync("Tab");
        await Expect(walk.Page.Locator(":focus")).ToHaveTextAsync("Skip to the main content");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.TabToAsync($"a[href$='{reference}']");
        await walk.MovedAsync(() => walk.Page.Keyboard.PressAsync("Enter"));
    }
}
