using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Pages;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>The inbox as an adviser uses it. Every step waits for the page that it leads to.</summary>
internal sealed class AdviserWalk(IPage page, string origin) : IAsyncDisposable
{
    private readonly JourneyWalk _walk = new(page, origin);

    public IPage Page => page;

    public ILocator Note => page.GetByLabel("Note", new() { Exact = true });

    /// <summary>The page's own text.</summary>
    public ILocator Main => page.Locator("main");

    /// <summary>What was noted, newest first.</summary>
    public ILocator Notes => page.Locator("section[aria-labelledby=history] blockquote");

    /// <summary>What happened, newest first.</summary>
    public ILocator History => page.Locator("section[aria-labelledby=history] .history > li");

    /// <summary>From the next request on, this browser is that of somebody else; null for nobody.</summary>
    public Task BecomeAsync(SignedIn? who) =>
        page.SetExtraHTTPHeadersAsync(
            who is null ? [] : new Dictionary<string, string> { [SignedIn.Header] = who.Principal }
        );

    public Task OpenAsync(string address = "/advisers") => _walk.OpenAsync(address);

    public Task OpenEnquiryAsync(string reference) => OpenAsync($"/advisers/enquiries/{reference}");

    public Task PressAsync(string name) => _walk.PressAsync(name);

    public Task FollowAsync(string name) => _walk.FollowAsync(name);

    public Task MovedAsync(Func<Task> act) => _walk.MovedAsync(act);

    public Task IsAtAsync(string heading) => _walk.IsAtAsync(heading);

    /// <summary>Chooses a status in the form.</summary>
    public Task ChooseAsync(string status) => page.Locator($"#status-{status}").CheckAsync();

    /// <summary>The line of the list that is about an enquiry.</summary>
    public ILocator Line(string reference) =>
        page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = reference }) });

    /// <summary>The words that the page says something was saved with.</summary>
    public Task HasSavedAsync(string words) => Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(words);

    /// <summary>Presses Tab until something has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        const int MostStops = 60;
        for (var stops = 0; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($":focus:is({selector})").CountAsync() == 1)
            {
                return;
            }
        }
        Assert.Fail($"{MostStops} presses of Tab do not reach {selector}.");
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();
}
