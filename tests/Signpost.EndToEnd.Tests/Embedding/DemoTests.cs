using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Embedding;

/// <summary>The example website that <c>up</c> serves at <c>/demo</c>.</summary>
public sealed class DemoTests(SharedSignpost shared, Chromium chromium)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task ExampleWebsite_SaysThatItIsOne_AndHasTheChatOnIt_InLightAndInDark(int width)
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync(width);
        var troubles = new List<string>();
        page.Console += (_, message) => troubles.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => troubles.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith($"{signpost.Origin}/", StringComparison.Ordinal))
            {
                troubles.Add($"request to {request.Url}");
            }
        };

        var button = page.GetByRole(AriaRole.Button, new() { Name = "Find support" });
        await page.GotoAsync($"{signpost.Origin}/demo");
        await button.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "A limited company" }).ClickAsync();
        await Expect(page.GetByText("Where in the UK are you based?").First).ToBeVisibleAsync();
        Assert.Empty(troubles);

        // The rules engine itself writes styles into the page, which the policy of the page refuses.
        await page.GotoAsync($"{signpost.Origin}/demo");
        await Expect(button).ToBeVisibleAsync();
        await Expect(page.GetByText("This is an example website.")).ToBeVisibleAsync();
        foreach (var look in Look.Both(width))
        {
            await look.PutOnAsync(page);
            Assert.Empty(await Inspection.ViolationsAsync(page));
            Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        }
        await page.Context.DisposeAsync();
    }
}
