using System.Collections.Concurrent;
using System.Net;
using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Embedding;

/// <summary>
/// A page of another site with what <c>docs/embedding.md</c> prints on it, under a policy that allows nothing but what is
/// printed there. The bot behind <c>https://bot.example.org</c> is a running Signpost.
/// </summary>
internal sealed class ClusterPage : IAsyncDisposable
{
    /// <summary>The other site.</summary>
    public const string Site = "https://www.cluster.example";

    private const string Bot = "https://bot.example.org";

    private static readonly string[] OfTheConnection =
    [
        "host",
        "connection",
        "content-length",
        "transfer-encoding",
        "content-encoding",
    ];

    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
        }
    );

    private readonly ConcurrentQueue<string> _troubles = new();
    private readonly ConcurrentQueue<string> _asked = new();

    private ClusterPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) =>
        {
            _asked.Enqueue(request.Url);
            Note(
                !request.Url.StartsWith($"{Site}/", StringComparison.Ordinal)
                    && !request.Url.StartsWith($"{Bot}/", StringComparison.Ordinal),
                $"request to {request.Url}"
            );
        };
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of, and what it asked of others than the site and the bot.</summary>
    public IReadOnlyCollection<string> Troubles => _troubles;

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>Opens a page.</summary>
    /// <param name="page">The browser's page.</param>
    /// <param name="bot">Where the bot really is.</param>
    /// <param name="html">What is on the page.</param>
    /// <param name="policy">What the site adds to a policy that allows nothing but its own style sheet.</param>
    /// <param name="css">The site's style sheet.</param>
    /// <param name="files">A folder that the site serves as <c>/signpost</c>, or null.</param>
    public static async Task<ClusterPage> OpenAsync(
        IPage page,
        string bot,
        string html,
        string policy,
        string css = "",
        string? files = null
    )
    {
        var cluster = new ClusterPage(page);
        await page.RouteAsync($"{Site}/**", route => ServeAsync(route, html, policy, css, files));
        await page.RouteAsync($"{Bot}/**", route => cluster.PassOnAsync(route, bot));
        await page.GotoAsync($"{Site}/");
        return cluster;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        _client.Dispose();
    }

    private static Task ServeAsync(IRoute route, string html, string policy, string css, string? files)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        return path switch
        {
            "/" => route.FulfillAsync(
                new()
                {
                    ContentType = "text/html; charset=utf-8",
                    Headers = [new("Content-Security-Policy", policy)],
                    Body = $"""
                    <!doctype html>
                    <html lang="en-GB">
                      <head>
                        <title>A cluster</title>
                        <link rel="icon" href="data:,">
                        <link rel="stylesheet" href="/site.css">
                      </head>
                      <body>
                        <h1>A cluster</h1>
                        {html}
                      </body>
                    </html>
                    """,
                }
            ),
            "/site.css" => route.FulfillAsync(new() { ContentType = "text/css", Body = css }),
            _ when files is not null => route.FulfillAsync(
                new() { Path = Path.Combine(files, path["/signpost/".Length..]) }
            ),
            _ => route.FulfillAsync(new() { Status = (int)HttpStatusCode.NotFound }),
        };
    }

    // As a front end does that ends TLS: with everything that the browser sent, and the host that it asked for.
    private async Task PassOnAsync(IRoute route, string bot)
    {
        var asked = route.Request;
        using var request = new HttpRequestMessage(
            new HttpMethod(asked.Method),
            asked.Url.Replace(Bot, bot, StringComparison.Ordinal)
        );
        request.Content = asked.PostDataBuffer is { } body ? new ByteArrayContent(body) : null;
        foreach (var (name, value) in await asked.AllHeadersAsync())
        {
            if (!OfTheConnection.Contains(name) && !name.StartsWith(':'))
            {
                if (!request.Headers.TryAddWithoutValidation(name, value))
                {
                    request.Content?.Headers.TryAddWithoutValidation(name, value);
                }
            }
        }
        request.Headers.Add("X-Forwarded-Host", new Uri(Bot).Host);
        using var answer = await _client.SendAsync(request);
        await route.FulfillAsync(
            new()
            {
                Status = (int)answer.StatusCode,
                Headers = answer
                    .Headers.Concat(answer.Content.Headers)
                    .Where(header => !OfTheConnection.Contains(header.Key.ToLowerInvariant()))
                    .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value))),
                BodyBytes = await answer.Content.ReadAsByteArrayAsync(),
            }
        );
    }

    private void Note(bool isTrouble, string trouble)
    {
        if (isTrouble)
        {
            _troubles.Enqueue(trouble);
        }
    }
}
