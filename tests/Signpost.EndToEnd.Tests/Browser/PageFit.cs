using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>Whether a page fits the width of its window, so that nobody must scroll it sideways.</summary>
internal static class PageFit
{
    /// <summary>Asserts that it does.</summary>
    public static async Task AssertAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(overflow <= 0, $"The {name} is {overflow} px wider than the window.");
    }
}
