using System.Collections.Concurrent;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>A page that has the chat on it, with styles of its own and a policy that allows nothing inline.</summary>
internal sealed class HostPage : IAsyncDisposable
{
    private const string Path = "/host-page";
    private const string Styles = "/host-page.css";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'";

    // What a page may well do to everything on it; none of it may reach the chat.
    private const string Css = """
        html { font-size: 62.5%; }
        body { height: 200rem; margin: 0; color: #063; background: #fff; font: 1.6rem/1.2 serif; }
        * { letter-spacing: 2px; }
        button, input { display: none; }
        """;

    private readonly ConcurrentQueue<string> _asked = new();
    private readonly string _origin;

    private HostPage(IPage page, string origin)
    {
        Page = page;
        _origin = origin;
        Chat = new ChatPage(page, origin);
        page.Request += (_, request) => _asked.Enqueue(new Uri(request.Url).AbsolutePath);
    }

    public IPage Page { get; }

    /// <summary>The chat, once it is open.</summary>
    public ChatPage Chat { get; }

    /// <summary>The elements of the chat.</summary>
    public ILocator Elements => Page.Locator("signpost-chat");

    /// <summary>The button that opens a floating chat.</summary>
    public ILocator Launcher => Page.GetByRole(AriaRole.Button, new() { Name = "Find support" });

    /// <summary>The panel of a floating chat, while it is open.</summary>
    public ILocator Panel => Page.GetByRole(AriaRole.Dialog, new() { Name = "Signpost" });

    /// <summary>The files of the widget that have been asked for so far, as paths below <c>/widget/</c>.</summary>
    public IEnumerable<string> Files =>
        _asked
            .Where(path => path.StartsWith("/widget/", StringComparison.Ordinal))
            .Select(path => path["/widget/".Length..])
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>Whatever the page has asked for, apart from itself and the widget's files.</summary>
    public IEnumerable<string> Calls =>
        _asked.Where(path => path is not (Path or Styles) && !path.StartsWith("/widget/", StringComparison.Ordinal));

    /// <summary>Opens a page with a floating chat and waits for its button.</summary>
    public static async Task<HostPage> FloatingAsync(IPage page, string origin)
    {
        var host = await OpenAsync(page, origin, "<signpost-chat floating></signpost-chat>");
        await Expect(host.Launcher).ToBeVisibleAsync();
        return host;
    }

    /// <summary>Opens a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="origin">Signpost's origin, which the page itself is made to come from too.</param>
    /// <param name="body">What is on it, as HTML.</param>
    public static async Task<HostPage> OpenAsync(IPage page, string origin, string body)
    {
        var host = new HostPage(page, origin);
        await page.RouteAsync(
            $"{origin}{Styles}",
            route => route.FulfillAsync(new() { ContentType = "text/css", Body = Css })
        );
        await page.RouteAsync(
            $"{origin}{Path}",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        ContentType = "text/html; charset=utf-8",
                        Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = Policy },
                        Body = $"""
                        <!doctype html>
                        <html lang="en">
                        <head>
                          <meta name="viewport" content="width=device-width, initial-scale=1">
                          <title>A page of a business</title>
                          <link rel="icon" href="/widget/page/signpost.svg">
                          <link rel="stylesheet" href="{Styles}">
                          <script type="module" src="/widget/signpost.js"></script>
                        </head>
                        <body><main><h1>A page of a business</h1>{body}</main></body>
                        </html>
                        """,
                    }
                )
        );
        await host.ReloadAsync();
        return host;
    }

    /// <summary>Opens the page again.</summary>
    public Task ReloadAsync() => Page.GotoAsync($"{_origin}{Path}");

    /// <summary>Opens the floating chat and waits for the greeting.</summary>
    public async Task OpenChatAsync()
    {
        await Launcher.ClickAsync();
        await Expect(Chat.Bot.First).ToBeVisibleAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Chat.DisposeAsync();
}
