using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;

namespace Signpost.EndToEnd.Tests.Advisers;

[Collection(nameof(AtTheDesk))]
public sealed class AdviserAccessibilityTests(StaffedSignpost signpost, Chromium chromium)
{
    private const int SmallestTarget = 44;

    // The inspection is a script of its own; the pages are the same with scripts and without.
    [Fact]
    public async Task EveryPage_HasNoViolation_FitsTheWidthAndIsEasyToPress()
    {
        var faults = new List<string>();
        await EveryAdviserPage.VisitAsync(
            signpost,
            chromium,
            async (page, name) =>
            {
                foreach (var look in Look.All)
                {
                    await look.PutOnAsync(page);
                    faults.AddRange(
                        (await Inspection.ViolationsAsync(page)).Select(each => $"On the {name}, {look}: {each}")
                    );
                    await PageFit.AssertAsync(page, $"{name}, {look},");
                    await AssertEasyToPressAsync(page);
                }
                await Look.Enlarged.PutOnAsync(page);
                await PageFit.AssertAsync(page, $"{name}, four times its size,");
            }
        );
        Assert.Empty(faults);
    }

    private static async Task AssertEasyToPressAsync(IPage page)
    {
        var small = await page.EvaluateAsync<string[]>(
            """
            least => [...document.querySelectorAll('button, .button, .choice, input[type=text], select, textarea, summary, .counts a')]
              .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < least)
              .map(each => each.outerHTML)
            """,
            SmallestTarget
        );
        Assert.Empty(small);
    }
}
