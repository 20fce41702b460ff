using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;

namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>Draws every page for advisers into a folder, for people to look at. No test knows what looks good.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class AdviserPagePictures(StaffedSignpost signpost, Chromium chromium)
{
    private const string Setting = "SIGNPOST_PAGE_PICTURES";

    [Fact]
    public async Task EveryPage_CanBeDrawn()
    {
        var folder = Environment.GetEnvironmentVariable(Setting);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{Setting} names no folder.");
        await signpost.EnquireAsync(HostileContact.Name, HostileContact.Organisation, HostileContact.Need);
        var number = 0;
        await EveryAdviserPage.VisitAsync(
            signpost,
            chromium,
            async (page, name) =>
            {
                number++;
                foreach (var look in Look.All)
                {
                    await look.PutOnAsync(page);
                    var file = $"advisers {number:D2} {name} {look}.png";
                    var path = Path.Combine(folder!, file.Replace(' ', '-'));
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
                }
            }
        );
    }
}
