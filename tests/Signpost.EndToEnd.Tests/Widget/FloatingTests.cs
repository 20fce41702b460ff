using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>The button at the bottom right, and what it opens.</summary>
public sealed class FloatingTests(SharedSignpost shared, Chromium chromium)
{
    [Fact]
    public async Task Closed_HasLoadedItsScriptAndItsStyleSheet_AndNothingElse()
    {
        await using var host = await FloatingAsync();

        await Expect(host.Launcher).ToBeVisibleAsync();

        Assert.Equal(["launcher.css", "signpost.js"], host.Files.Where(file => !file.EndsWith(".svg")));
        Assert.Empty(host.Calls);
        Assert.Empty(host.Chat.Troubles);
    }

    [Fact]
    public async Task Pointer_OnTheButton_LoadsTheModules_AndOpeningLoadsNoOtherOnes()
    {
        await using var host = await FloatingAsync();

        await host.Launcher.HoverAsync();
        await host.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var hovered = Modules(host);
        await host.OpenChatAsync();

        Assert.InRange(hovered.Length, 10, 100);
        Assert.Equal(hovered, Modules(host));
        Assert.Empty(host.Chat.Troubles);
    }

    [Fact]
    public async Task Opened_HasTheFocusInTheMessageBox_AndSaysSoToThePage()
    {
        await using var host = await FloatingAsync();
        await RecordAsync(host);

        await host.OpenChatAsync();

        await Expect(host.Panel).ToBeVisibleAsync();
        await Expect(host.Chat.Text).ToBeFocusedAsync();
        await Expect(host.Launcher).ToBeHiddenAsync();
        Assert.Equal(["signpost-open"], await RecordedAsync(host));
        Assert.Empty(host.Chat.Troubles);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Escape_ClosesIt_AndGivesTheFocusBackToTheButton(int width)
    {
        await using var host = await FloatingAsync(width);
        await RecordAsync(host);
        await host.OpenChatAsync();

        await host.Page.Keyboard.PressAsync("Escape");

        await Expect(host.Panel).ToBeHiddenAsync();
        await Expect(host.Launcher).ToBeFocusedAsync();
        Assert.Equal(["signpost-open", "signpost-close"], await RecordedAsync(host));
    }

    [Fact]
    public async Task Close_KeepsTheConversation_ForTheNextTime()
    {
        await using var host = await FloatingAsync();
        await host.OpenChatAsync();
        await host.Chat.PressAsync("A limited company");

        await host.Panel.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(host.Launcher).ToBeFocusedAsync();
        await host.OpenChatAsync();

        await Expect(host.Chat.Messages).ToHaveCountAsync(3);
        await Expect(host.Chat.Text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Page_OpensAndClosesIt_WithoutLosingItsOwnFocus()
    {
        await using var host = await HostPage.OpenAsync(
            await chromium.NewPageAsync(),
            (await shared.StartedAsync()).Origin,
            "<a href='#top'>A link</a><signpost-chat floating></signpost-chat>"
        );
        var link = host.Page.GetByRole(AriaRole.Link, new() { Name = "A link" });

        await host.Elements.EvaluateAsync("chat => chat.open()");
        await Expect(host.Panel).ToBeVisibleAsync();
        await link.FocusAsync();
        await host.Elements.EvaluateAsync("chat => chat.close()");

        await Expect(host.Panel).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Closed_WhileItIsStillLoading_StaysClosed()
    {
        await using var host = await FloatingAsync();
        var loading = new TaskCompletionSource();
        await host.Page.RouteAsync(
            "**/chat/chat.js",
            async route =>
            {
                await loading.Task;
                await route.ContinueAsync();
            }
        );

        var opening = host.Elements.EvaluateAsync(
            "chat => { const opening = chat.open(); chat.close(); return opening; }"
        );
        loading.SetResult();
        await opening;

        await Expect(host.Panel).ToBeHiddenAsync();
        await Expect(host.Launcher).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Label_IsThePages_AlsoWhenItChanges()
    {
        await using var host = await HostPage.OpenAsync(
            await chromium.NewPageAsync(),
            (await shared.StartedAsync()).Origin,
            "<signpost-chat floating label='Ask us'></signpost-chat>"
        );
        await Expect(host.Page.GetByRole(AriaRole.Button, new() { Name = "Ask us" })).ToBeVisibleAsync();

        await host.Elements.EvaluateAsync("chat => chat.setAttribute('label', 'Ask away')");

        await Expect(host.Page.GetByRole(AriaRole.Button, new() { Name = "Ask away" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task PageAround_IsNotScrolled_WhateverHappensInTheChat()
    {
        await using var host = await FloatingAsync();
        await host.OpenChatAsync();

        await host.Chat.PressAsync("A limited company", "Coventry", "We have a working prototype");
        await host.Chat.TypeAsync("summary", "back");

        Assert.Equal(0, await host.Page.EvaluateAsync<int>("() => window.scrollY"));
    }

    [Fact]
    public async Task StylesOfThePage_DoNotReachTheChat()
    {
        await using var host = await FloatingAsync();
        await host.OpenChatAsync();

        await Expect(host.Chat.Text).ToBeVisibleAsync();
        await Expect(host.Chat.Log).ToHaveCSSAsync("letter-spacing", "normal");
        await Expect(host.Chat.Log).ToHaveCSSAsync("font-size", "17px");
    }

    private async Task<HostPage> FloatingAsync(int width = 1280) =>
        await HostPage.FloatingAsync(await chromium.NewPageAsync(width), (await shared.StartedAsync()).Origin);

    private static string[] Modules(HostPage host) => [.. host.Files.Where(file => file.EndsWith(".js"))];

    private static Task RecordAsync(HostPage host) =>
        host.Page.EvaluateAsync(
            """
            () => {
              window.heard = [];
              for (const name of ['signpost-open', 'signpost-close']) {
                document.addEventListener(name, () => window.heard.push(name));
              }
            }
            """
        );

    private static Task<string[]> RecordedAsync(HostPage host) =>
        host.Page.EvaluateAsync<string[]>("() => window.heard");
}
