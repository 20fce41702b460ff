using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>What a page may do with the element, on purpose or not.</summary>
public sealed class ElementTests(SharedSignpost shared, Chromium chromium)
{
    [Fact]
    public async Task MovedElement_KeepsItsConversation()
    {
        await using var host = await OpenAsync("<div><signpost-chat></signpost-chat></div><section></section>");
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        await host.Chat.PressAsync("A limited company");

        await host.Elements.EvaluateAsync("chat => document.querySelector('section').append(chat)");

        await Expect(host.Chat.Messages).ToHaveCountAsync(3);
        await host.Chat.PressAsync("Coventry");
        Assert.Empty(host.Chat.Troubles);
    }

    [Theory]
    [InlineData("<signpost-chat></signpost-chat>")]
    [InlineData("<signpost-chat floating></signpost-chat>")]
    public async Task RemovedElement_HasNothingLeftInIt_AndBeginsAnewWhenItIsPutBack(string element)
    {
        await using var host = await OpenAsync(element);
        await host.Elements.EvaluateAsync("chat => chat.open()");
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);

        var left = await host.Elements.EvaluateAsync<int>(
            """
            async chat => {
              window.kept = chat;
              chat.remove();
              await Promise.resolve();
              return chat.shadowRoot.childElementCount;
            }
            """
        );
        await host.Page.EvaluateAsync(
            "() => { document.querySelector('main').append(window.kept); window.kept.open(); }"
        );

        Assert.Equal(0, left);
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        await host.Chat.PressAsync("A limited company");
        Assert.Empty(host.Chat.Troubles);
    }

    [Fact]
    public async Task TwoElements_StandOnOnePage()
    {
        await using var host = await OpenAsync(
            "<signpost-chat></signpost-chat><signpost-chat floating></signpost-chat>"
        );
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);

        await host.Launcher.ClickAsync();

        await Expect(host.Panel.Locator(".message.bot").First).ToBeVisibleAsync();
        Assert.Empty(host.Chat.Troubles);
    }

    [Fact]
    public async Task Script_IncludedTwice_DefinesTheElementOnce()
    {
        await using var host = await OpenAsync(
            "<signpost-chat></signpost-chat><script type='module' src='/widget/signpost.js?again'></script>"
        );

        await Expect(host.Chat.Bot).ToHaveCountAsync(1);

        await host.Page.WaitForLoadStateAsync(LoadState.Load);
        Assert.Empty(host.Chat.Troubles);
    }

    [Fact]
    public async Task Element_BecomesFloatingAndBack_WithItsAttribute()
    {
        await using var host = await OpenAsync("<signpost-chat></signpost-chat>");
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);

        await host.Elements.EvaluateAsync("chat => chat.toggleAttribute('floating')");
        await Expect(host.Launcher).ToBeVisibleAsync();
        await Expect(host.Chat.Bot).ToHaveCountAsync(0);

        await host.Elements.EvaluateAsync("chat => chat.toggleAttribute('floating')");
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        await Expect(host.Launcher).ToHaveCountAsync(0);
        Assert.Empty(host.Chat.Troubles);
    }

    [Theory]
    [InlineData("light", "rgb(255, 255, 255)")]
    [InlineData("dark", "rgb(20, 23, 29)")]
    public async Task Theme_OfTheElement_CountsForMoreThanTheSystems(string theme, string paper)
    {
        await using var host = await OpenAsync(
            $"<signpost-chat theme='{theme}'></signpost-chat>",
            isDark: theme is "light"
        );

        await Expect(host.Page.Locator(".chat")).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task Children_AreShown_UntilTheChatIsThere()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        var loading = new TaskCompletionSource();
        await page.RouteAsync(
            "**/chat/chat.js",
            async route =>
            {
                await loading.Task;
                await route.ContinueAsync();
            }
        );
        await using var host = await HostPage.OpenAsync(page, signpost.Origin, Fallback);
        await Expect(host.Page.GetByText("The questions as pages")).ToBeVisibleAsync();

        loading.SetResult();

        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        await Expect(host.Page.GetByText("The questions as pages")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(Fallback, "The questions as pages")]
    [InlineData("<signpost-chat></signpost-chat>", "Answer the questions page by page")]
    [InlineData("<signpost-chat floating></signpost-chat>", "Answer the questions page by page")]
    public async Task Modules_ThatCannotBeLoaded_LeaveALinkToThePages(string element, string link)
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.RouteAsync("**/chat/chat.js", route => route.AbortAsync());
        await using var host = await HostPage.OpenAsync(page, signpost.Origin, element);

        if (element.Contains("floating", StringComparison.Ordinal))
        {
            await host.Launcher.ClickAsync();
        }

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The chat could not be loaded.");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = link })).ToBeVisibleAsync();
        Assert.EndsWith(
            "/journey",
            await page.GetByRole(AriaRole.Link, new() { Name = link }).GetAttributeAsync("href")
        );
    }

    [Theory]
    [InlineData("chat.remove(); await new Promise(done => setTimeout(done)); window.main.append(chat);")]
    [InlineData("chat.toggleAttribute('floating'); chat.toggleAttribute('floating');")]
    public async Task Element_ThatChangesWhileItLoads_HasOneChat(string change)
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        var loading = new TaskCompletionSource();
        await page.RouteAsync(
            "**/chat/chat.js",
            async route =>
            {
                await loading.Task;
                await route.ContinueAsync();
            }
        );
        await using var host = await HostPage.OpenAsync(
            page,
            signpost.Origin,
            "<div id='main'><signpost-chat></signpost-chat></div>"
        );
        await host.Elements.EvaluateAsync($"async chat => {{ {change} }}");

        loading.SetResult();

        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        await Expect(page.Locator(".chat")).ToHaveCountAsync(1);
        await host.Chat.PressAsync("A limited company");
        await Expect(host.Chat.Messages).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData("bot.example.org")]
    [InlineData("bot.example.org:8080")]
    [InlineData("https://")]
    public async Task Server_ThatIsNoAddress_IsNamedInTheConsole_AndTheServerOfTheFilesIsAsked(string server)
    {
        await using var host = await OpenAsync($"<signpost-chat server='{server}'></signpost-chat>");
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);

        await host.Chat.PressAsync("A limited company");

        Assert.Contains($"server=\"{server}\"", Assert.Single(host.Chat.Troubles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_IsBroughtIntoView_WhereThePageScrollsAndNotTheChat()
    {
        await using var host = await HostPage.OpenAsync(
            await chromium.NewPageAsync(height: 500),
            (await shared.StartedAsync()).Origin,
            "<signpost-chat></signpost-chat>"
        );
        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        Assert.Equal(0, await host.Page.EvaluateAsync<int>("() => window.scrollY"));

        foreach (var label in new[] { "A limited company", "Coventry", "We have a working prototype" })
        {
            await host.Chat.PressAsync(label);
            await Expect(host.Chat.LastBot.Locator(".question")).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task StyleSheets_ThatCannotBeLoaded_LeaveAChatThatWorks()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.RouteAsync("**/chat/*.css", route => route.AbortAsync());
        await using var host = await HostPage.OpenAsync(page, signpost.Origin, "<signpost-chat></signpost-chat>");

        await Expect(host.Chat.Bot).ToHaveCountAsync(1);
        await host.Chat.PressAsync("A limited company");
    }

    private const string Fallback = "<signpost-chat><a href='/journey'>The questions as pages</a></signpost-chat>";

    private async Task<HostPage> OpenAsync(string body, bool isDark = false) =>
        await HostPage.OpenAsync(
            await chromium.NewPageAsync(isDark: isDark),
            (await shared.StartedAsync()).Origin,
            body
        );
}
