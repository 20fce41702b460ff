using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;

namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>Walks to one of each page for advisers, in each state that it can be in.</summary>
internal static class EveryAdviserPage
{
    /// <summary>Does something on each page.</summary>
    /// <param name="signpost">Where they are.</param>
    /// <param name="chromium">The browser.</param>
    /// <param name="visit">What to do with a page; it gets the page's name too.</param>
    public static async Task VisitAsync(StaffedSignpost signpost, Chromium chromium, Func<IPage, string, Task> visit)
    {
        var reference = await signpost.EnquireAsync();
        await using var grace = await signpost.SignInAsync(chromium, SignedIn.Grace, hasScripts: true);
        await using var alan = await signpost.SignInAsync(chromium, SignedIn.Alan, hasScripts: true);
        Task VisitAsync(string name) => visit(grace.Page, name);

        await grace.OpenAsync();
        await VisitAsync("inbox");
        await grace.OpenAsync("/advisers?q=nowhere&due=today");
        await VisitAsync("inbox without results");
        await grace.OpenEnquiryAsync(reference);
        await VisitAsync("enquiry");
        await alan.OpenEnquiryAsync(reference);
        await grace.PressAsync("Take it on");
        await VisitAsync("enquiry that was saved");
        await grace.PressAsync("Save");
        await VisitAsync("enquiry with nothing to save");
        await MistakeAsync(grace);
        await VisitAsync("enquiry with errors");
        await alan.ChooseAsync("waiting");
        await alan.Note.FillAsync("Wrote to her.");
        await alan.PressAsync("Save");
        await visit(alan.Page, "enquiry that has changed");
        await grace.OpenEnquiryAsync(reference);
        await grace.ChooseAsync("closed");
        await grace.Page.GetByLabel("If it is closed, why?").SelectOptionAsync("helped");
        await grace.Note.FillAsync("She has found a partner.\nNothing more to do.");
        await grace.PressAsync("Save");
        await grace.OpenEnquiryAsync(reference);
        await VisitAsync("closed enquiry");
        await grace.OpenAsync("/advisers?status=closed");
        await VisitAsync("closed list");
        await signpost.CountAsync();
        foreach (var name in new[] { "insights", "gaps", "notices" })
        {
            await grace.OpenAsync($"/advisers/{name}");
            await VisitAsync(name);
        }
        await grace.OpenEnquiryAsync("SP-0000-0000");
        await VisitAsync("no such enquiry");
        await grace.OpenAsync("/advisers/nothing");
        await VisitAsync("no such page");
        await grace.BecomeAsync(SignedIn.Grace with { InRole = false });
        await grace.OpenAsync();
        await VisitAsync("not allowed");
        await alan.BecomeAsync(null);
        await alan.PressAsync("Save it again");
        await visit(alan.Page, "session that is over");
    }

    private static async Task MistakeAsync(AdviserWalk walk)
    {
        await walk.ChooseAsync("contacted");
        await walk.Page.Locator("#when-typed").CheckAsync();
        await walk.Page.GetByLabel("Day", new() { Exact = true }).FillAsync("31");
        await walk.Page.GetByLabel("Month", new() { Exact = true }).FillAsync("2");
        // A browser holds its user to the limit, and a program is not held to it.
        await walk.Note.EvaluateAsync("note => { note.value = 'x'.repeat(4001); }");
        await walk.PressAsync("Save");
    }
}
