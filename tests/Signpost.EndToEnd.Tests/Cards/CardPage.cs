using System.Text.Json;
using Microsoft.Playwright;
using Signpost.Bot.Rendering;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Cards;

/// <summary>A page that shows cards with the official renderer, and reaches nothing else.</summary>
internal sealed class CardPage : IAsyncDisposable
{
    private readonly List<string> _troubles = [];

    private CardPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(isTrouble: true, error);
    }

    public IPage Page { get; }

    public static async Task<CardPage> OpenAsync(Chromium chromium, int width = 700, bool isDark = false)
    {
        var page = await chromium.NewPageAsync(width, 600, isDark);
        await page.RouteAsync("**/*", route => route.AbortAsync());
        var cards = new CardPage(page);
        await page.SetContentAsync(await NodeScript.RunAsync("cards/page.mjs"));
        return cards;
    }

    /// <summary>Shows each reply as a card and tells what is to be seen of it; none may bring a complaint.</summary>
    public async Task<IReadOnlyList<ShownCard>> ShowAsync(
        IEnumerable<Reply> replies,
        Presentation presentation,
        bool isDark = false,
        bool keep = false
    )
    {
        var cards = $"[{string.Join(',', replies.Select(reply => CardOf(reply, presentation)))}]";
        var shown = await Page.EvaluateAsync<string>(
            "([cards, options]) => JSON.stringify(show(JSON.parse(cards), options))",
            new object[] { cards, new { isDark, keep } }
        );
        Assert.Empty(_troubles);
        return JsonSerializer.Deserialize<List<ShownCard>>(shown, JsonSerializerOptions.Web)!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private static string CardOf(Reply reply, Presentation presentation) =>
        Assert.Single(ActivityRenderer.Render(reply, presentation).Attachments!)!.Content!.Value.GetRawText();

    private void Note(bool isTrouble, string trouble)
    {
        if (isTrouble)
        {
            _troubles.Add(trouble);
        }
    }
}
