using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>What axe-core finds wrong with a page, by all of its rules that are on.</summary>
internal static class Inspection
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every violation on a page, as its rule and the first element that breaks it.</summary>
    /// <param name="page">The page as it is now. It has no frames.</param>
    /// <remarks>
    /// The inspection that comes for Playwright opens another page each time, to put together what it finds in frames,
    /// which takes longer than the inspection itself.
    /// </remarks>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        Assert.Single(page.Frames);
        if (await page.EvaluateAsync<bool>("() => !('axe' in window)"))
        {
            await page.EvaluateAsync(Axe);
        }
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { passes, violations } = await axe.run({ resultTypes: ['violations'] });
              if (passes.length === 0) throw new Error('No rule found anything to inspect.');
              return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
            }
            """
        );
    }
}
