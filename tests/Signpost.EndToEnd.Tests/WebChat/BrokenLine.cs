using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.WebChat;

/// <summary>A line between a page and Direct Line that loses answers when it is told to.</summary>
internal sealed class BrokenLine : IAsyncDisposable
{
    private const string Activities = "**/v3/directline/conversations/*/activities*";

    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["access-control-allow-origin"] = SharedSignpost.ForeignOrigin,
    };

    private readonly IPage _page;
    private volatile bool _losesNext;
    private volatile bool _holdsPolls;
    private volatile bool _isHeld;

    private BrokenLine(IPage page) => _page = page;

    /// <summary>Puts it in; so far it loses nothing.</summary>
    public static async Task<BrokenLine> BetweenAsync(IPage page)
    {
        var line = new BrokenLine(page);
        await page.RouteAsync(Activities, line.PassAsync);
        return line;
    }

    /// <summary>The next message reaches the server, and the page gets a 502 for it.</summary>
    /// <param name="holdPolls">Whether the page hears of nothing from then on, until the line is mended.</param>
    public void LoseNextAnswer(bool holdPolls)
    {
        _holdsPolls = holdPolls;
        _losesNext = true;
    }

    /// <summary>Loses nothing any more.</summary>
    public void Mend() => _isHeld = false;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await _page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });

    private async Task PassAsync(IRoute route)
    {
        if (route.Request.Method is "POST" && _losesNext)
        {
            _losesNext = false;
            _isHeld = _holdsPolls;
            await route.FetchAsync();
            await route.FulfillAsync(new() { Status = 502, Headers = Headers });
        }
        else if (route.Request.Method is "GET" && _isHeld)
        {
            var watermark = System.Web.HttpUtility.ParseQueryString(new Uri(route.Request.Url).Query)["watermark"];
            await route.FulfillAsync(
                new()
                {
                    Headers = Headers,
                    ContentType = "application/json",
                    Body = $$"""{"activities":[],"watermark":"{{watermark}}"}""",
                }
            );
        }
        else
        {
            await route.ContinueAsync();
        }
    }
}
