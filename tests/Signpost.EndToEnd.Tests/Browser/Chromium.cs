using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>One headless Chromium for the whole assembly; each test has a context of its own in it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    // Our --disable-features takes the place of Playwright's, so what its own turns off is named here too.
    private static readonly string[] FeaturesOff =
    [
        "AimEnabled",
        "AvoidCorsURLLoaderRestartOnRedirect",
        "AvoidUnnecessaryBeforeUnloadCheckSync",
        "BlockOriginHeaderModificationOnRedirect",
        "DestroyProfileOnBrowserClose",
        "DialMediaRouteProvider",
        "GlobalMediaControls",
        "HttpsUpgrades",
        "LensOverlay",
        "MediaRouter",
        "NetworkTimeServiceQuerying",
        "OptimizationHints",
        "PaintHolding",
        // It starts a process for a page that is never opened.
        "SpareRendererForSitePerProcess",
        "ThirdPartyStoragePartitioning",
        "Translate",
        // Each new page loads two more, of the address bar, that nobody sees: half of what a short test costs.
        "WebUIOmniboxAimPopup",
        "WebUIOmniboxPopup",
    ];

    private static readonly string[] Switches =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        $"--disable-features={string.Join(',', FeaturesOff)}",
    ];

    // Far more than a turn takes, so that only what never comes fails a test on a busy machine.
    private const float MostMilliseconds = 60_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>A page with no history, in a window of the given size, with scripts or without.</summary>
    internal async Task<IPage> NewPageAsync(
        int width = 1280,
        int height = 860,
        bool isDark = false,
        bool hasScripts = true
    )
    {
        var (_, browser) = await _started.Value;
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = hasScripts,
            }
        );
        context.SetDefaultTimeout(MostMilliseconds);
        return await context.NewPageAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated && _started.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser) = await _started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var executable = await ChromiumLocation.FindOrInstallAsync();
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(MostMilliseconds);
        var options = new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Switches };
        return (playwright, await playwright.Chromium.LaunchAsync(options));
    }
}
