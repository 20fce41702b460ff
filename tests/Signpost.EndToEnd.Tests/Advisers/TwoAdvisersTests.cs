using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Advisers;

[Collection(nameof(AtTheDesk))]
public sealed class TwoAdvisersTests(StaffedSignpost signpost, Chromium chromium)
{
    [Fact]
    public async Task WhoeverSavesSecond_IsToldWhatChanged_LosesNothing_AndSavesAgain()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await OpenAsync(SignedIn.Grace, reference);
        await using var alan = await OpenAsync(SignedIn.Alan, reference);
        await alan.ChooseAsync("waiting");
        await alan.Note.FillAsync("Wrote to her.\nShe asks for a call.");

        await grace.ChooseAsync("contacted");
        await grace.Note.FillAsync("Rang her.");
        await grace.MovedAsync(() =>
            grace.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).DblClickAsync()
        );
        await grace.OpenEnquiryAsync(reference);
        await Expect(grace.Notes).ToHaveTextAsync(["Rang her."]);

        await alan.PressAsync("Save");
        await Expect(alan.Page).ToHaveTitleAsync($"Not saved: enquiry {reference} has changed – Signpost for advisers");
        var alert = alan.Page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToBeFocusedAsync();
        await Expect(alert).ToContainTextAsync("Nothing has been saved");
        await Expect(alert)
            .ToContainTextAsync($"{SignedIn.Grace.Name} changed the status from new to contacted and noted:");
        await Expect(alert).ToContainTextAsync("Rang her.");
        await Expect(alan.Page.Locator("#status-waiting")).ToBeCheckedAsync();
        await Expect(alan.Main).ToContainTextAsync("Now: Contacted");
        await Expect(alan.Note).ToHaveValueAsync("Wrote to her.\nShe asks for a call.");
        await Expect(alan.Notes).ToHaveTextAsync(["Rang her."]);

        await alan.PressAsync("Save it again");
        await alan.HasSavedAsync("Saved: you changed the status from contacted to waiting and added a note.");
        await Expect(alan.Notes).ToHaveTextAsync(["Wrote to her. She asks for a call.", "Rang her."]);
        await Expect(alan.History).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task ANoteAlone_IsTaken_WhateverOthersHaveChanged()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await OpenAsync(SignedIn.Grace, reference);
        await using var alan = await OpenAsync(SignedIn.Alan, reference);
        await grace.PressAsync("Take it on");

        await alan.Note.FillAsync("Met her at the fair.");
        await alan.PressAsync("Save");

        await alan.HasSavedAsync("Saved: you added a note.");
        await Expect(alan.Main).ToContainTextAsync($"{SignedIn.Grace.Name} follows it up.");
    }

    // Browsers fill in again what was typed, in a form that is a new one.
    [Fact]
    public async Task Reloading_OrGoingBackAndSavingAgain_SavesNothingTwice()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await OpenAsync(SignedIn.Grace, reference);
        await grace.ChooseAsync("contacted");
        await grace.Note.FillAsync("Rang her.");
        await grace.PressAsync("Save");

        await grace.Page.ReloadAsync();
        await Expect(grace.Notes).ToHaveTextAsync(["Rang her."]);
        await grace.Page.GoBackAsync();
        await Expect(grace.Note).ToHaveValueAsync("Rang her.");
        await grace.PressAsync("Save");

        await Expect(grace.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You noted the same before");
        await Expect(grace.Notes).ToHaveTextAsync(["Rang her."]);
        await Expect(grace.History).ToHaveCountAsync(2);
    }

    private async Task<AdviserWalk> OpenAsync(SignedIn who, string reference)
    {
        var walk = await signpost.SignInAsync(chromium, who);
        await walk.OpenEnquiryAsync(reference);
        return walk;
    }
}
