using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>The panel is beside the page where there is room, and over all of it where there is not.</summary>
public sealed class PanelTests(SharedSignpost shared, Chromium chromium)
{
    [Theory]
    [InlineData(1280, 860, false)]
    [InlineData(768, 860, false)]
    [InlineData(320, 640, true)]
    [InlineData(1280, 400, true)]
    [InlineData(320, 256, true)]
    public async Task Panel_IsModalAndFillsTheWindow_OnlyWhereTheWindowIsSmall(int width, int height, bool isModal)
    {
        await using var host = await FloatingAsync(width, height);
        await host.OpenChatAsync();

        var box = (await host.Panel.BoundingBoxAsync())!;

        Assert.Equal(isModal, await IsModalAsync(host));
        Assert.Equal(isModal, box.Width == width && box.Height == height);
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.InRange(box.Y, 0, height - box.Height);
        Assert.Empty(host.Chat.Troubles);
    }

    [Fact]
    public async Task Window_ThatChanges_ChangesTheKind_AndKeepsTheFocusAndWhatWasTyped()
    {
        await using var host = await FloatingAsync(1280, 860);
        await host.OpenChatAsync();
        await host.Chat.Text.FillAsync("half a senten");

        await host.Page.SetViewportSizeAsync(320, 640);
        await host.Page.WaitForFunctionAsync(
            "() => document.querySelector('signpost-chat').shadowRoot.querySelector(':modal')"
        );
        await Expect(host.Chat.Text).ToBeFocusedAsync();

        await host.Page.SetViewportSizeAsync(1280, 860);
        await host.Page.WaitForFunctionAsync(
            "() => !document.querySelector('signpost-chat').shadowRoot.querySelector(':modal')"
        );
        await Expect(host.Chat.Text).ToBeFocusedAsync();
        await Expect(host.Chat.Text).ToHaveValueAsync("half a senten");
    }

    [Fact]
    public async Task ModalPanel_KeepsTheFocusOutOfThePageBehindIt()
    {
        await using var host = await HostPage.OpenAsync(
            await chromium.NewPageAsync(320, 640),
            (await shared.StartedAsync()).Origin,
            "<a href='#top'>A link</a><signpost-chat floating></signpost-chat>"
        );
        await host.OpenChatAsync();
        var stops = await host.Panel.Locator("button, input, [tabindex='0']").CountAsync();

        for (var i = 0; i <= stops; i++)
        {
            await host.Page.Keyboard.PressAsync("Tab");
            await Expect(host.Page.GetByText("A link")).Not.ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task Keys_PressedInTheChat_AreNoShortcutsOfThePage()
    {
        await using var host = await FloatingAsync(1280, 860);
        await host.Page.EvaluateAsync(
            """
            () => {
              window.heard = [];
              for (const kind of ['keydown', 'keypress', 'keyup']) {
                document.addEventListener(kind, event => window.heard.push(event.key));
              }
            }
            """
        );
        await host.OpenChatAsync();

        await host.Chat.TypeAsync("A limited company");
        await host.Page.Keyboard.DownAsync("Escape");

        await Expect(host.Panel).ToBeHiddenAsync();
        Assert.Empty(await host.Page.EvaluateAsync<string[]>("() => window.heard"));
    }

    [Fact]
    public async Task EverythingInTheChat_CanBeReached_At400PercentZoom()
    {
        await using var host = await FloatingAsync(320, 256);
        await host.OpenChatAsync();

        await host.Chat.PressAsync("A limited company");
        foreach (var name in new[] { "Back", "Start again", "Close", "Send" })
        {
            var button = host.Panel.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
            await button.ScrollIntoViewIfNeededAsync();
            await Expect(button).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    private async Task<HostPage> FloatingAsync(int width, int height) =>
        await HostPage.FloatingAsync(await chromium.NewPageAsync(width, height), (await shared.StartedAsync()).Origin);

    private static Task<bool> IsModalAsync(HostPage host) =>
        host.Panel.EvaluateAsync<bool>("panel => panel.matches(':modal')");
}
