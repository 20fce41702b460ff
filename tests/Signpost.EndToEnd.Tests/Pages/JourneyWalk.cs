using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Pages;

/// <summary>The pages of the journey as somebody uses them. Every step waits for the page that it leads to.</summary>
internal sealed class JourneyWalk(IPage page, string origin) : IAsyncDisposable
{
    // Far more than a page takes, so that only what never comes fails a test on a busy machine.
    private const int MostSeconds = 60;

    /// <summary>Answers that end at results.</summary>
    public static readonly string[] ToResults =
    [
        "A limited company",
        "Coventry",
        "We have a working prototype",
        "Money",
        "I am not sure",
        "Another product, for NHS or care",
    ];

    /// <summary>The same, as an enquiry lists them.</summary>
    public static readonly string[] Trail =
    [
        "who-you-are=company",
        "where=coventry",
        "stage=prototype",
        "need=money",
        "money-kind=not-sure",
        "money-use=nhs-other",
    ];

    public IPage Page => page;

    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public Task OpenAsync(string address = "/journey") => page.GotoAsync($"{origin}{address}");

    /// <summary>Picks an answer at each of the next questions.</summary>
    public async Task AnswerAsync(params string[] labels)
    {
        foreach (var label in labels)
        {
            await page.GetByLabel(label, new() { Exact = true }).CheckAsync();
            await PressAsync("Continue");
        }
    }

    /// <summary>Presses a button and waits for another page.</summary>
    public Task PressAsync(string name) =>
        MovedAsync(() => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync());

    /// <summary>Follows a link and waits for its page.</summary>
    public Task FollowAsync(string name) =>
        MovedAsync(() => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync());

    /// <summary>Does something and waits for the page that it leads to.</summary>
    public async Task MovedAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage at) => loaded.TrySetResult();
        page.Load += Loaded;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(MostSeconds));
        page.Load -= Loaded;
    }

    /// <summary>Fills in the enquiry form as far as it goes.</summary>
    public async Task FillAsync(string name, string organisation, string email, string need)
    {
        await page.GetByLabel("What is your name?").FillAsync(name);
        await page.GetByLabel("What is the name of your organisation?").FillAsync(organisation);
        await page.GetByLabel("A limited company or LLP").CheckAsync();
        await page.GetByLabel("What is your e-mail address?").FillAsync(email);
        await page.GetByLabel("What do you need, in your own words?").FillAsync(need);
        await page.GetByLabel("By e-mail").CheckAsync();
        await page.GetByLabel("Yes, you may contact me").CheckAsync();
    }

    public Task IsAtAsync(string heading) => Expect(Heading).ToHaveTextAsync(heading);

    /// <summary>The reference that the last page promises.</summary>
    public Task<string> ReferenceAsync() => page.Locator(".done strong").InnerTextAsync();

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}
