using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class FirstScreenTests(SharedSignpost shared, Chromium chromium)
{
    [Fact]
    public async Task FirstScreen_BeginsNoConversation_UntilSomebodySaysSomething()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        var calls = new Calls(page);
        await using var chat = await AwakeAsync(page, signpost);

        Assert.Equal(0, calls.OfConversations);

        await chat.PressAsync("A limited company");

        await Expect(chat.Messages).ToHaveCountAsync(3);
        Assert.Equal(
            (1, 1, 1, 1, 0),
            (
                calls.Count(Calls.Start),
                calls.Count(Calls.Generate),
                calls.Count(Calls.Begin),
                calls.Sent,
                calls.Count(Calls.Refresh)
            )
        );
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task FirstScreen_IsWhatTheConversationBeginsWith()
    {
        var signpost = await shared.StartedAsync();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        var first = await chat.LastBot.InnerTextAsync();

        await using var begun = await WithoutFirstScreenAsync(signpost, new RouteFulfillOptions { Status = 404 });

        Assert.Equal(await begun.LastBot.InnerTextAsync(), first);
    }

    [Theory]
    [InlineData(404, "{}")]
    [InlineData(200, "<!doctype html><title>Sign in</title>")]
    [InlineData(200, """{"version":"1","reply":{"at":"start","blocks":"none"}}""")]
    public async Task FirstScreen_ThatIsNone_IsReplacedByAConversation(int status, string body)
    {
        var signpost = await shared.StartedAsync();
        await using var chat = await WithoutFirstScreenAsync(
            signpost,
            new RouteFulfillOptions { Status = status, Body = body }
        );

        await chat.PressAsync("A limited company");

        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task FirstScreen_ThatDoesNotCome_IsReplacedByAConversation()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await Line.HangAsync(page, Line.FirstScreen, isTaken: false);
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);

        await chat.PressAsync("A limited company");

        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Greeting_ThatHasChanged_TakesThePlaceOfTheFirstScreen()
    {
        const string Old = "This was the greeting yesterday.";
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.RouteAsync(
            Line.FirstScreen,
            async route =>
            {
                var answer = await route.FetchAsync();
                var screen = JsonNode.Parse(await answer.TextAsync())!;
                screen["reply"]!["blocks"]!
                    .AsArray()
                    .Insert(0, new JsonObject { ["type"] = "paragraph", ["text"] = Old });
                await route.FulfillAsync(new RouteFulfillOptions { Status = 200, Body = screen.ToJsonString() });
            }
        );
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await Expect(chat.LastBot).ToContainTextAsync(Old);

        await chat.PressAsync("A limited company");

        await Expect(chat.Messages).ToHaveCountAsync(3);
        await Expect(chat.Log).Not.ToContainTextAsync(Old);
        await Expect(chat.Messages.Nth(1)).ToContainTextAsync("A limited company");
        await Expect(chat.LastBot).ToContainTextAsync("Where in the UK are you based?");
    }

    [Fact]
    public async Task Token_OfTheFirstScreen_IsRenewedWhenItHasExpiredMeanwhile()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        var calls = new Calls(page);
        await using var chat = await AwakeAsync(page, signpost);
        await Line.AnswerAsync(page, "**/conversations", Line.Refusal);

        await chat.PressAsync("A limited company");

        await Expect(chat.Messages).ToHaveCountAsync(3);
        Assert.Equal((1, 1, 2), (calls.Count(Calls.Generate), calls.Count(Calls.Refresh), calls.Count(Calls.Begin)));
    }

    [Fact]
    public async Task Token_OfTheFirstScreen_IsReplacedWhenNobodyKnowsItAnyMore()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await using var chat = await AwakeAsync(page, signpost);
        await Line.AnswerAsync(page, "**/conversations", Line.Refusal);
        await Line.AnswerAsync(page, Line.Refreshing, Line.Refusal);

        await chat.PressAsync("A limited company");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(3);
        await Expect(chat.Messages.Nth(1)).ToContainTextAsync("A limited company");
    }

    /// <summary>The first screen, after the server has been woken.</summary>
    private static async Task<ChatPage> AwakeAsync(IPage page, RunningSignpost signpost)
    {
        var woken = page.WaitForResponseAsync("**/tokens/generate");
        var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await woken;
        return chat;
    }

    private async Task<ChatPage> WithoutFirstScreenAsync(RunningSignpost signpost, RouteFulfillOptions answer)
    {
        var page = await chromium.NewPageAsync();
        var calls = new Calls(page);
        await Line.AnswerAsync(page, Line.FirstScreen, answer);
        var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        Assert.Equal(1, calls.Count(Calls.Begin));
        return chat;
    }
}
