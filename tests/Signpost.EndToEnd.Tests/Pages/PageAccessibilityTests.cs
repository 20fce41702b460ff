using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Pages;

public sealed class PageAccessibilityTests(SharedSignpost shared, Chromium chromium)
{
    private const int SmallestTarget = 44;

    // The inspection is a script of its own; the pages are the same with scripts and without.
    [Fact]
    public async Task EveryPage_HasNoViolation_FitsTheWidthAndIsEasyToPress_HoweverItIsLookedAt()
    {
        var signpost = await shared.StartedAsync();
        await using var walk = new JourneyWalk(await chromium.NewPageAsync(), signpost.Origin);
        var titles = new HashSet<string>();

        await EveryPage.VisitAsync(
            walk,
            async name =>
            {
                foreach (var look in Look.All)
                {
                    await look.PutOnAsync(walk.Page);
                    await CheckAsync(walk.Page, $"{name}, {look}");
                }
                await Look.Enlarged.PutOnAsync(walk.Page);
                await PageFit.AssertAsync(walk.Page, $"{name}, four times its size,");
                Assert.True(titles.Add(await walk.Page.TitleAsync()), $"Another page has the title of the {name}.");
            }
        );
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        var violations = await Inspection.ViolationsAsync(page);
        Assert.True(violations.Length == 0, $"On the {name}: {string.Join("; ", violations)}");
        await PageFit.AssertAsync(page, name);
        var small = await page.EvaluateAsync<string[]>(
            """
            least => [...document.querySelectorAll('button, .button, .choice, input[type=text], textarea, summary')]
              .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < least)
              .map(each => each.outerHTML)
            """,
            SmallestTarget
        );
        Assert.Empty(small);
    }
}
