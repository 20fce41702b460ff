using System.Collections.Concurrent;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>The chat page as somebody uses it. Every step waits for what it brings about.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _troubles = new();

    /// <summary>The chat on a page that is yet to be opened.</summary>
    /// <param name="page">The page.</param>
    /// <param name="origin">The only origin that it should ask anything of.</param>
    public ChatPage(IPage page, string origin)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) =>
            Note(!request.Url.StartsWith($"{origin}/", StringComparison.Ordinal), $"request to {request.Url}");
    }

    public IPage Page { get; }

    public ILocator Log => Page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });

    public ILocator Messages => Log.Locator(".message");

    public ILocator Bot => Log.Locator(".message.bot");

    public ILocator LastBot => Bot.Last;

    public ILocator Text => Page.GetByLabel("Your message");

    public ILocator Status => Page.GetByRole(AriaRole.Status);

    /// <summary>The enquiry form to fill in now, if there is one.</summary>
    public ILocator Form => Log.GetByRole(AriaRole.Form, new() { Name = "Your details" });

    /// <summary>The form's question whether the person may be contacted.</summary>
    public ILocator Agreement => Form.GetByRole(AriaRole.Checkbox, new() { Name = "contact you about this enquiry" });

    /// <summary>The button that sends the form.</summary>
    public ILocator Check => Form.GetByRole(AriaRole.Button, new() { Name = "Check my details" });

    /// <summary>What the page complained of, and what it asked of others than its own server.</summary>
    public IReadOnlyCollection<string> Troubles => _troubles;

    /// <summary>Opens the page and waits for the greeting.</summary>
    public static async Task<ChatPage> OpenAsync(IPage page, string origin)
    {
        var chat = On(page, origin);
        await page.GotoAsync($"{origin}/");
        await Expect(chat.Bot).ToHaveCountAsync(1);
        return chat;
    }

    /// <summary>Opens a page of its own and waits for the greeting.</summary>
    public static async Task<ChatPage> OpenAsync(SharedSignpost shared, Chromium chromium) =>
        await OpenAsync(await chromium.NewPageAsync(), (await shared.StartedAsync()).Origin);

    /// <summary>What a page shows, which it may have opened itself, or not yet.</summary>
    public static ChatPage On(IPage page, string origin) => new(page, origin);

    /// <summary>The button of an option, such as "2. Coventry" for <c>Coventry</c>.</summary>
    public ILocator Option(string label) => LastBot.GetByRole(AriaRole.Button, new() { Name = $". {label}" });

    /// <summary>Presses options, one after the other.</summary>
    public async Task PressAsync(params string[] labels)
    {
        foreach (var label in labels)
        {
            await AnsweredAsync(() => Option(label).ClickAsync());
        }
    }

    /// <summary>Types texts and sends each with Enter.</summary>
    public async Task TypeAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            await AnsweredAsync(async () =>
            {
                await Text.FillAsync(text);
                await Text.PressAsync("Enter");
            });
        }
    }

    /// <summary>Asks for a person and answers the form one question at a time, up to its summary: a 1 sends it.</summary>
    public Task AskForAPersonAsync(string organisation) =>
        TypeAsync("speak to a person", "Ada Example", organisation, "1", "ada@example.co.uk", "Money", "1", "1");

    /// <summary>Fills in the whole form, agrees to be contacted and sends it.</summary>
    public async Task FillAsync(string name, string organisation, string email, string need)
    {
        await Form.GetByLabel("What is your name?").FillAsync(name);
        await Form.GetByLabel("What is the name of your organisation?").FillAsync(organisation);
        await Form.GetByLabel("A limited company or LLP").CheckAsync();
        await Form.GetByLabel("What is your e-mail address?").FillAsync(email);
        await Form.GetByLabel("What do you need, in your own words?").FillAsync(need);
        await Form.GetByLabel("By e-mail").CheckAsync();
        await Agreement.CheckAsync();
        await AnsweredAsync(() => Check.ClickAsync());
    }

    /// <summary>Presses Tab until what has the focus, or the label of it, ends with some words.</summary>
    public async Task TabToAsync(string label)
    {
        const int MostStops = 30;
        for (var stops = 0; stops < MostStops; stops++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (
                (await FocusedAsync("labels?.[0]?.innerText ?? focused.innerText")).EndsWith(
                    label,
                    StringComparison.Ordinal
                )
            )
            {
                return;
            }
        }
        Assert.Fail($"{MostStops} presses of Tab do not reach \"{label}\".");
    }

    /// <summary>Does something and waits for the bot's next message.</summary>
    public async Task AnsweredAsync(Func<Task> act)
    {
        var before = await Bot.CountAsync();
        await act();
        await Expect(Bot).ToHaveCountAsync(before + 1);
    }

    /// <summary>What has the focus: its id, else its classes, else its element's name.</summary>
    public Task<string> FocusAsync() => FocusedAsync("id || focused.className || focused.localName");

    /// <summary>The reference that the bot has just promised.</summary>
    public async Task<string> ReferenceAsync()
    {
        const string Before = "Your reference is ";
        var said = await LastBot.InnerTextAsync();
        var start = said.IndexOf(Before, StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no reference in: {said}");
        return said[(start + Before.Length)..].Split('.')[0];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>Something about what has the focus; empty while it is nowhere.</summary>
    private Task<string> FocusedAsync(string member) =>
        Page.EvaluateAsync<string>(
            $$"""
            () => {
              let focused = document.activeElement;
              while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              return focused === document.body ? '' : focused.{{member}};
            }
            """
        );

    private void Note(bool isTrouble, string trouble)
    {
        if (isTrouble)
        {
            _troubles.Enqueue(trouble);
        }
    }
}
