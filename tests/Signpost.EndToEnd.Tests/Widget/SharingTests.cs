using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>What can be done with results.</summary>
public sealed class SharingTests(SharedSignpost shared, Chromium chromium)
{
    private const string Copy = "Copy link to these results";
    private const string Print = "Print these results";

    [Fact]
    public async Task Copy_PutsTheAddressOfTheResultsOnTheClipboard_AndSaysSo()
    {
        var page = await chromium.NewPageAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await using var chat = await AtResultsAsync(page);

        await Button(chat, Copy).ClickAsync();

        await Expect(chat.Status).ToHaveTextAsync("Link copied");
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith($"{(await shared.StartedAsync()).Origin}/journey?", copied, StringComparison.Ordinal);
        await Expect(Button(chat, Copy)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Copy_WhereTheClipboardIsForbidden_SelectsTheAddressInAField()
    {
        var page = await chromium.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await using var chat = await AtResultsAsync(page);

        await Button(chat, Copy).ClickAsync();
        await Button(chat, Copy).ClickAsync();

        var field = chat.LastBot.GetByLabel("Link to these results, to copy");
        await Expect(field).ToBeFocusedAsync();
        Assert.Equal(
            await field.InputValueAsync(),
            await field.EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)")
        );
        Assert.Contains("/journey?", await field.InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ShowsTheResultsByThemselves_AndLeavesNothingBehind()
    {
        var page = await chromium.NewPageAsync();
        await page.AddInitScriptAsync(
            """
            window.print = () => {
              top.printed = {
                text: document.body.innerText,
                buttons: document.querySelectorAll('button').length,
                border: getComputedStyle(document.querySelector('.result')).borderBottomWidth,
              };
              window.dispatchEvent(new Event('afterprint'));
            };
            """
        );
        await using var chat = await AtResultsAsync(page);
        var headings = await chat.LastBot.GetByRole(AriaRole.Heading).AllInnerTextsAsync();

        await Button(chat, Print).ClickAsync();
        await page.WaitForFunctionAsync("() => window.printed");

        var text = await page.EvaluateAsync<string>("() => window.printed.text");
        Assert.All(headings, heading => Assert.Contains(heading, text, StringComparison.Ordinal));
        Assert.Contains("/journey?", text, StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.printed.buttons"));
        Assert.NotEqual("0px", await page.EvaluateAsync<string>("() => window.printed.border"));
        await Expect(page.Locator("iframe")).ToHaveCountAsync(0);
        await Expect(Button(chat, Print)).ToBeFocusedAsync();
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Results_OfferNothing_ThatAFormWouldTakeForAnAnswer()
    {
        await using var chat = await AtResultsAsync(await chromium.NewPageAsync());

        var group = chat.LastBot.GetByRole(AriaRole.Group, new() { Name = "These results" });

        Assert.Equal([Copy, Print], await group.GetByRole(AriaRole.Button).AllInnerTextsAsync());
    }

    [Fact]
    public async Task Page_DoesNotScrollAroundTheChat_HoweverMuchIsSaidInIt()
    {
        await using var chat = await AtResultsAsync(await chromium.NewPageAsync());

        Assert.True(
            await chat.Page.EvaluateAsync<bool>(
                "() => document.documentElement.scrollHeight <= document.documentElement.clientHeight"
            )
        );
    }

    [Fact]
    public async Task Question_HasNoResultsToShare()
    {
        await using var chat = await ChatPage.OpenAsync(
            await chromium.NewPageAsync(),
            (await shared.StartedAsync()).Origin
        );

        await chat.PressAsync("A limited company");

        await Expect(Button(chat, Copy)).ToHaveCountAsync(0);
    }

    private static ILocator Button(ChatPage chat, string name) =>
        chat.LastBot.GetByRole(AriaRole.Button, new() { Name = name });

    private async Task<ChatPage> AtResultsAsync(IPage page)
    {
        var chat = await ChatPage.OpenAsync(page, (await shared.StartedAsync()).Origin);
        await chat.PressAsync(
            "A limited company",
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        return chat;
    }
}
