using System.Text.RegularExpressions;
using Signpost.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Advisers;

[Collection(nameof(AtTheDesk))]
public sealed class FailureTests(StaffedSignpost signpost, Chromium chromium)
{
    private const string Typed = "Rang her.\nShe will send the plans.";

    [Fact]
    public async Task StorageStopped_WhileSaving_LosesNothingTyped_AndSavesOnceItIsBack()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await OpenAsync(reference);
        await grace.ChooseAsync("contacted");
        await grace.Note.FillAsync(Typed);

        await signpost.WithoutStorageAsync(async () =>
        {
            await grace.PressAsync("Save");
            await grace.IsAtAsync("We could not make sure that this was saved");
            await Expect(grace.Page.Locator("blockquote"))
                .ToHaveTextAsync(new Regex("^Rang her.\\s+She will", RegexOptions.None, TimeSpan.FromMinutes(1)));
            Assert.Empty(await Inspection.ViolationsAsync(grace.Page));
        });

        await grace.Page.GoBackAsync();
        await Expect(grace.Note).ToHaveValueAsync(Typed);
        await Expect(grace.Page.Locator("#status-contacted")).ToBeCheckedAsync();
        await grace.PressAsync("Save");
        await Expect(grace.Notes).ToHaveCountAsync(1);
        await Expect(grace.Main).ToContainTextAsync("Contacted, due");
    }

    [Fact]
    public async Task SessionThatIsOver_SavesNothing_SaysWhatToDo_AndLosesNothingTyped()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await OpenAsync(reference);
        await grace.Note.FillAsync(Typed);

        await grace.BecomeAsync(null);
        await grace.PressAsync("Save");
        await grace.IsAtAsync("Please sign in again");
        await Expect(grace.Main).ToContainTextAsync("nothing has been saved");

        await grace.BecomeAsync(SignedIn.Grace);
        await grace.Page.GoBackAsync();
        await Expect(grace.Note).ToHaveValueAsync(Typed);
        await grace.PressAsync("Save");
        await Expect(grace.Notes).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ErasedEnquiry_IsNotFound_AndWhatWasTypedIsShown()
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await OpenAsync(reference);
        await grace.Note.FillAsync(Typed);
        await signpost.EraseAsync(reference);

        await grace.PressAsync("Save");
        await grace.IsAtAsync("There is no such enquiry");
        await Expect(grace.Page.Locator("blockquote"))
            .ToHaveTextAsync(new Regex("^Rang her.\\s+She will", RegexOptions.None, TimeSpan.FromMinutes(1)));
        var answer = await grace.Page.GotoAsync($"{signpost.Origin}/advisers/enquiries/{reference}");
        Assert.Equal(404, answer!.Status);
        await grace.IsAtAsync("There is no such enquiry");
        await grace.FollowAsync("Go to the inbox");
        await Expect(grace.Line(reference)).ToHaveCountAsync(0);
    }

    private async Task<AdviserWalk> OpenAsync(string reference)
    {
        var walk = await signpost.SignInAsync(chromium, SignedIn.Grace, hasScripts: true);
        await walk.OpenEnquiryAsync(reference);
        return walk;
    }
}
