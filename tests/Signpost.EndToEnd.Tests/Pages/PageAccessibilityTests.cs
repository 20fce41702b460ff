using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Pages;

public sealed class PageAccessibilityTests(SharedSignpost shared, Chromium chromium)
{
    private const int SmallestTarget = 44;

    public static TheoryData<int, bool> Looks =>
        new()
        {
            { 1280, false },
            { 1280, true },
            { 320, false },
            { 320, true },
        };

    // The inspection is a script of its own; the pages are the same with scripts and without.
    [Theory]
    [MemberData(nameof(Looks))]
    public async Task EveryPage_HasNoViolation_FitsTheWidthAndIsEasyToPress(int width, bool isDark)
    {
        var signpost = await shared.StartedAsync();
        await using var walk = new JourneyWalk(await chromium.NewPageAsync(width, isDark: isDark), signpost.Origin);
        var titles = new HashSet<string>();

        await EveryPage.VisitAsync(
            walk,
            async name =>
            {
                await CheckAsync(walk.Page, name);
                Assert.True(titles.Add(await walk.Page.TitleAsync()), $"Another page has the title of the {name}.");
            }
        );
    }

    [Fact]
    public async Task EveryPage_FitsAWindowAtFourTimesTheSizeOfText()
    {
        var signpost = await shared.StartedAsync();
        await using var walk = new JourneyWalk(await chromium.NewPageAsync(320, 256), signpost.Origin);

        await EveryPage.VisitAsync(walk, name => FitsAsync(walk.Page, name));
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        var violations = await Inspection.ViolationsAsync(page);
        Assert.True(violations.Length == 0, $"On the {name}: {string.Join("; ", violations)}");
        await FitsAsync(page, name);
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

    private static async Task FitsAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(overflow <= 0, $"The {name} is {overflow} px wider than the window.");
    }
}
