using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class SendingTests(SharedSignpost shared, Chromium chromium)
{
    private const string NotSentYet = "Your message has not been sent yet. Trying again.";
    private const string Offline = "You are offline. Your message will be sent when you are back online.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reload_InTheMiddleOfASend_SendsItOnce(bool isTakenBefore)
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await chat.AskForAPersonAsync(organisation);
        var made = await Line.HangAsync(chat.Page, Line.Sending, isTakenBefore);

        await chat.Text.FillAsync("1");
        await chat.Text.PressAsync("Enter");
        await made;
        await chat.Page.ReloadAsync();

        await Expect(chat.LastBot).ToContainTextAsync("Your reference is ");
        await Expect(chat.Messages).ToHaveCountAsync(21);
        await Expect(chat.Log.Locator(".pending")).ToHaveCountAsync(0);
        await Expect(chat.Status).ToBeEmptyAsync();
        Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(0, await UnsentAsync(chat));
    }

    [Fact]
    public async Task Reload_WithoutTheServer_ShowsWhatIsToBeSent_AndSendsItWhenItCan()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await Line.CutAsync(chat.Page, Line.Everything);
        await chat.Option("Coventry").ClickAsync();
        await Expect(chat.Status).ToHaveTextAsync(NotSentYet);

        await chat.Page.ReloadAsync();
        await Expect(chat.Log.Locator(".pending")).ToContainTextAsync("Coventry");
        await chat.Page.UnrouteAllAsync();
        await LookAsync(chat);

        await Expect(chat.LastBot).ToContainTextAsync("How far has your product or idea come?");
        await Expect(chat.Messages).ToHaveCountAsync(5);
        await Expect(chat.Status).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Reload_BeforeTheConversationHasBegun_KeepsWhatWasSaid()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await Line.CutAsync(chat.Page, Line.Everything);
        await chat.Option("A limited company").ClickAsync();
        await Expect(chat.Status).ToHaveTextAsync(NotSentYet);

        await chat.Page.ReloadAsync();
        await Expect(chat.Messages).ToHaveCountAsync(2);
        await Expect(chat.Log.Locator(".pending")).ToContainTextAsync("A limited company");
        await chat.Page.UnrouteAllAsync();
        await LookAsync(chat);

        await Expect(chat.LastBot).ToContainTextAsync("Where in the UK are you based?");
        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Offline_WhatWasSaidWaits_AndIsSentInItsOrder()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.TypeAsync("speak to a person");
        await chat.Page.Context.SetOfflineAsync(true);

        foreach (var said in new[] { "Ada Example", organisation, "1", "ada@example.co.uk", "Money", "1", "1", "1" })
        {
            await chat.Text.FillAsync(said);
            await chat.Text.PressAsync("Enter");
        }
        await Expect(chat.Status).ToHaveTextAsync(Offline);
        await Expect(chat.Log.Locator(".pending")).ToHaveCountAsync(8);
        await chat.Page.Context.SetOfflineAsync(false);

        await Expect(chat.LastBot).ToContainTextAsync("Your reference is ");
        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(19);
        Assert.Equal("Ada Example", Assert.Single(await signpost.EnquiriesOfAsync(organisation)).Name);
    }

    [Fact]
    public async Task Answer_ThatIsLostOnItsWayBack_CountsOnce()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await Line.LoseAnswersAsync(chat.Page, Line.Sending, times: 2);

        await chat.PressAsync("A limited company");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(3);
        await Expect(chat.LastBot).ToContainTextAsync("Where in the UK are you based?");
    }

    [Fact]
    public async Task Answer_ThatIsLost_IsNotSentAgain_WhenWhatWasSaidHasComeBack()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.Clock.InstallAsync();
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await chat.PressAsync("A limited company");
        var calls = new Calls(page);
        await Line.LoseAnswersAsync(page, Line.Sending);
        var now = await page.EvaluateAsync<double>("() => Date.now()");
        await page.Clock.PauseAtAsync(DateTime.UnixEpoch.AddMilliseconds(now + 1_000));

        await chat.Option("Coventry").ClickAsync();
        await Expect(chat.Status).ToHaveTextAsync(NotSentYet);
        await page.EvaluateAsync(
            """
            () => {
              const { server, place } = JSON.parse(sessionStorage.getItem('signpost-conversation'));
              new BroadcastChannel('signpost').postMessage({ server, place });
            }
            """
        );
        await Expect(chat.LastBot).ToContainTextAsync("How far has your product or idea come?");
        await Expect(chat.Log.Locator(".pending")).ToHaveCountAsync(0);
        await page.Clock.ResumeAsync();

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
        Assert.Equal(1, calls.Sent);
    }

    [Fact]
    public async Task Delivery_ThatIsDoubledOnItsWay_CountsOnce()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.Page.RouteAsync(
            Line.Sending,
            async route =>
            {
                await route.FetchAsync();
                await route.FulfillAsync(new RouteFulfillOptions { Response = await route.FetchAsync() });
            }
        );

        await chat.PressAsync("A limited company", "Coventry");

        await Expect(chat.Messages).ToHaveCountAsync(5);
    }

    [Theory]
    [InlineData(502, "")]
    [InlineData(503, "<title>Starting</title>")]
    [InlineData(200, "<title>Sign in to this network</title>")]
    [InlineData(404, "No such site.")]
    public async Task Answer_ThatIsNotTheServers_IsTriedAgain(int status, string body)
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await Line.AnswerAsync(chat.Page, Line.Sending, new RouteFulfillOptions { Status = status, Body = body });
        await Line.AnswerAsync(chat.Page, Line.Receiving, new RouteFulfillOptions { Status = status, Body = body });

        await chat.PressAsync("Coventry");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Server_ThatAsksForPatience_GetsIt()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.Clock.InstallAsync();
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await chat.PressAsync("A limited company");
        var calls = new Calls(page);
        var answer = new RouteFulfillOptions
        {
            Status = 429,
            ContentType = "application/json",
            Headers = new Dictionary<string, string> { ["retry-after"] = "50" },
            Body = """{"error":{"code":"TooManyRequests","message":"Later."}}""",
        };
        await Line.AnswerAsync(page, Line.Sending, answer);
        await chat.Option("Coventry").ClickAsync();
        await Expect(chat.Status).ToHaveTextAsync(NotSentYet);

        await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync("00:40"), Line.Receiving);
        Assert.Equal(1, calls.Sent);
        await page.Clock.FastForwardAsync("00:11");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
        Assert.Equal(2, calls.Sent);
    }

    [Fact]
    public async Task Poll_ThatNeverAnswers_IsGivenUp()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.AddInitScriptAsync(
            "const patience = AbortSignal.timeout; AbortSignal.timeout = (ms) => patience.call(AbortSignal, ms / 10);"
        );
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await chat.PressAsync("A limited company");
        await Line.HangAsync(page, Line.Receiving, isTaken: false);

        await chat.PressAsync("Coventry");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Poll_ThatComesTooLateOrTwice_ShowsNothingTwice()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await chat.Page.RouteAsync(
            Line.Receiving,
            route =>
                route.ContinueAsync(new RouteContinueOptions { Url = $"{route.Request.Url.Split('?')[0]}?watermark=" })
        );

        await chat.PressAsync("Coventry", "We have a working prototype");

        await Expect(chat.Messages).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task Poll_ThatIsEmptyAtFirst_IsMadeAgainForTheAnswer()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await Line.AnswerAsync(
            chat.Page,
            Line.Receiving,
            new RouteFulfillOptions { Status = 200, Body = """{"activities":[],"watermark":""}""" }
        );

        await chat.Option("Coventry").ClickAsync();

        await Expect(chat.Status).ToHaveTextAsync("Your message was sent. Waiting for the answer.");
        await Expect(chat.LastBot).ToContainTextAsync("How far has your product or idea come?");
        await Expect(chat.Status).ToBeEmptyAsync();
    }

    [Fact]
    public async Task WhatWasSaid_IsKeptOnlyUntilItIsTaken()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.TypeAsync("speak to a person");
        await Line.CutAsync(chat.Page, Line.Sending);
        await chat.Text.FillAsync("Ada Example");
        await chat.Text.PressAsync("Enter");
        await Expect(chat.Status).ToHaveTextAsync(NotSentYet);
        Assert.Equal(1, await UnsentAsync(chat));

        await chat.Page.UnrouteAllAsync();
        await chat.AnsweredAsync(() => LookAsync(chat));

        Assert.Equal(0, await UnsentAsync(chat));
        Assert.DoesNotContain("Ada", await KeptAsync(chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ThatTheServerWillNeverTake_ComesBackToBeShortened_AndTheNextOneIsSent()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await Line.AnswerAsync(
            chat.Page,
            Line.Sending,
            new RouteFulfillOptions
            {
                Status = 413,
                ContentType = "application/json",
                Body = """{"error":{"code":"MessageSizeTooBig","message":"The activity is too long."}}""",
            }
        );

        await chat.Text.FillAsync("a very long story");
        await chat.Text.PressAsync("Enter");
        await Expect(chat.Status)
            .ToHaveTextAsync("That message could not be taken. Please shorten it and send it again.");
        await Expect(chat.Text).ToHaveValueAsync("a very long story");
        await chat.PressAsync("Coventry");

        await Expect(chat.Messages).ToHaveCountAsync(5);
        await Expect(chat.Status).ToBeEmptyAsync();
    }

    /// <summary>Somebody comes back to the page, which tries again at once.</summary>
    private static Task LookAsync(ChatPage chat) =>
        chat.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");

    private static Task<string> KeptAsync(ChatPage chat) =>
        chat.Page.EvaluateAsync<string>("() => sessionStorage.getItem('signpost-conversation')");

    private static async Task<int> UnsentAsync(ChatPage chat) =>
        JsonNode.Parse(await KeptAsync(chat))!["said"]!.AsArray().Count;
}
