using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Pages;

/// <summary>Draws every page into a folder, for people to look at. No test knows what looks good.</summary>
public sealed class PagePictures(SharedSignpost shared, Chromium chromium)
{
    private const string Setting = "SIGNPOST_PAGE_PICTURES";

    [Fact]
    public async Task EveryPage_CanBeDrawn()
    {
        var folder = Environment.GetEnvironmentVariable(Setting);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{Setting} names no folder.");
        var signpost = await shared.StartedAsync();
        foreach (var width in new[] { 320, 1280 })
        {
            foreach (var isDark in new[] { false, true })
            {
                var page = await chromium.NewPageAsync(width, isDark: isDark, hasScripts: false);
                await using var walk = new JourneyWalk(page, signpost.Origin);
                var number = 0;
                await EveryPage.VisitAsync(
                    walk,
                    name =>
                    {
                        var file = $"{++number:D2} {name} {width} {(isDark ? "dark" : "light")}.png";
                        var path = Path.Combine(folder!, file.Replace(' ', '-'));
                        return page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
                    }
                );
            }
        }
    }
}
