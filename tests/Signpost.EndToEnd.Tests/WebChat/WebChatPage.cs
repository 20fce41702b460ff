using System.Text.Json;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using Signpost.Testing;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.WebChat;

/// <summary>
/// Web Chat's ready-made bundle on a page of another site (<c>tests/js/webchat</c>), as somebody uses it.
/// </summary>
internal sealed class WebChatPage : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Bundle = new(async () =>
        (await NodeScript.RunAsync("webchat/bundle.mjs")).Trim()
    );

    private WebChatPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>The link under a message that could not be sent.</summary>
    public ILocator Retry => Page.GetByRole(AriaRole.Button, new() { Name = "Retry" });

    /// <summary>What can be pressed.</summary>
    public ILocator Actions => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Suggested actions" });

    private ILocator Messages => Page.Locator(".webchat__basic-transcript__activity-active-descendant");

    private ILocator Text => Page.GetByRole(AriaRole.Textbox);

    /// <summary>Opens the page and waits for the greeting.</summary>
    public static async Task<WebChatPage> OpenAsync(IPage page, string origin)
    {
        var bundle = await Bundle.Value;
        await page.Context.GrantPermissionsAsync(
            // Chromium asks before a page of the internet may reach this machine.
            ["local-network-access"],
            new() { Origin = SharedSignpost.ForeignOrigin }
        );
        await page.RouteAsync(
            $"{SharedSignpost.ForeignOrigin}/**",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Path = new Uri(route.Request.Url).AbsolutePath switch
                        {
                            "/" => Repository.PathOf("tests", "js", "webchat", "index.html"),
                            "/webchat.js" => bundle,
                            _ => Repository.PathOf("tests", "js", "webchat", "page.js"),
                        },
                    }
                )
        );
        var chat = new WebChatPage(page);
        await page.GotoAsync($"{SharedSignpost.ForeignOrigin}/?domain={origin}/v3/directline");
        await chat.AsksAsync("Which of these is closest to you?");
        return chat;
    }

    /// <summary>Presses a suggested action and waits for the next question.</summary>
    public async Task PressAsync(string label, string question)
    {
        await Actions.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
        await AsksAsync(question);
    }

    /// <summary>Presses a suggested action.</summary>
    public Task PressAsync(string label) =>
        Actions.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    /// <summary>Types something, sends it and waits for the next question.</summary>
    public async Task TypeAsync(string text, string question)
    {
        await TypeAsync(text);
        await AsksAsync(question);
    }

    /// <summary>Types something and sends it.</summary>
    public async Task TypeAsync(string text)
    {
        await Text.FillAsync(text);
        await Text.PressAsync("Enter");
    }

    /// <summary>Waits until the last message asks or says something.</summary>
    public Task AsksAsync(string text) => Expect(Messages.Last).ToContainTextAsync(text);

    /// <summary>The messages that Web Chat holds, in its order.</summary>
    public async Task<IReadOnlyList<ShownActivity>> ActivitiesAsync() =>
        [
            .. (await Page.EvaluateAsync<JsonElement>("() => activities()"))
                .EnumerateArray()
                .Where(activity => activity.GetProperty("type").GetString() is "message")
                .Select(activity => new ShownActivity(
                    activity.TryGetProperty("id", out var id) ? id.GetString() : null,
                    activity.GetProperty("from").GetProperty("role").GetString()!,
                    activity.GetProperty("text").GetString()!
                )),
        ];

    /// <summary>
    /// Shows that Web Chat holds every activity of the conversation once, in order, and shows each as one message.
    /// </summary>
    public async Task ShowsEverythingOnceAsync()
    {
        var activities = await ActivitiesAsync();
        Assert.Equal(Enumerable.Range(1, activities.Count), activities.Select(activity => activity.Sequence));
        Assert.Equal(
            activities.Select(each => $"{(each.Role is "bot" ? "Bot" : "You")} said: {OnOneLine(each.Text)}"),
            (await Messages.AllInnerTextsAsync()).Select(OnOneLine)
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
