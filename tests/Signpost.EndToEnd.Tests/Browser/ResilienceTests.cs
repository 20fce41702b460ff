using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class ResilienceTests(SharedSignpost shared, Chromium chromium)
{
    [Fact]
    public async Task Reload_TakesTheConversationUpWhereItWas()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await chat.TypeAsync("2");
        var before = await chat.Messages.AllInnerTextsAsync();

        await chat.Page.ReloadAsync();
        await Expect(chat.Messages).ToHaveCountAsync(before.Count);

        Assert.Equal(before, await chat.Messages.AllInnerTextsAsync());
        await chat.PressAsync(
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        await Expect(chat.LastBot.Locator(".result").First).ToBeVisibleAsync();
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Reload_InTheForm_KeepsWhatWasTyped()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.TypeAsync("speak to a person", "Ada Example", organisation);

        await chat.Page.ReloadAsync();
        await Expect(chat.LastBot).ToContainTextAsync("What kind of organisation is it?");
        await chat.TypeAsync("ltd", "ada@example.co.uk", "Money", "1", "1", "1");

        Assert.Single(await signpost.EnquiriesOfAsync(organisation));
    }

    [Fact]
    public async Task AnotherVisitor_GetsAConversationOfTheirOwn()
    {
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        await one.PressAsync("A limited company");

        await using var two = await ChatPage.OpenAsync(shared, chromium);

        await Expect(two.Messages).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Server_RestartedWhileSomebodyAnswers_TakesTheAnswerOnce()
    {
        await using var signpost = await shared.StartAnotherAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(await chromium.NewPageAsync(), signpost.Origin);
        await chat.PressAsync("A limited company");

        await signpost.CrashAsync();
        await chat.AnsweredAsync(async () =>
        {
            await chat.Option("Coventry").ClickAsync();
            await Expect(chat.Status).ToHaveTextAsync("Your message has not been sent yet. Trying again.");
            await signpost.StartAsync();
        });

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
        await Expect(chat.LastBot).ToContainTextAsync("How far has your product or idea come?");
        await chat.AskForAPersonAsync(organisation);
        await chat.TypeAsync("1");
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(["who-you-are=company", "where=coventry"], enquiry.Trail);
    }

    [Fact]
    public async Task SavedConversation_ThatIsGone_IsReplacedByANewOne()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");

        await chat.Page.EvaluateAsync(
            """
            () => {
              const kept = JSON.parse(sessionStorage.getItem('signpost-conversation'));
              kept.place = { conversationId: 'gone', token: 'gone', isBegun: true };
              sessionStorage.setItem('signpost-conversation', JSON.stringify(kept));
            }
            """
        );
        await chat.Page.ReloadAsync();

        await Expect(chat.Status).ToHaveTextAsync("The conversation had expired, so a new one has begun.");
        await Expect(chat.Messages).ToHaveCountAsync(1);
        await chat.PressAsync("A limited company");
        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task SavedConversation_ThatHasBeenDeleted_BeginsAgain()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        var calls = new Calls(chat.Page);
        var nothing = new RouteFulfillOptions { Status = 200, Body = """{"activities":[],"watermark":"0"}""" };
        await Line.AnswerAsync(chat.Page, Line.Receiving, nothing);

        await chat.Page.ReloadAsync();

        await Expect(chat.Messages).ToHaveCountAsync(3);
        await Expect(chat.Status).ToBeEmptyAsync();
        Assert.Equal((1, 0), (calls.Count(Calls.Begin), calls.Count(Calls.Generate)));
    }

    [Fact]
    public async Task BackButton_BringsTheConversationBack()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company", "Coventry");
        var before = await chat.Messages.AllInnerTextsAsync();

        await chat.Page.GotoAsync("about:blank");
        await chat.Page.GoBackAsync();
        await Expect(chat.Messages).ToHaveCountAsync(before.Count);

        Assert.Equal(before, await chat.Messages.AllInnerTextsAsync());
        await chat.PressAsync("We have a working prototype");
        await Expect(chat.Messages).ToHaveCountAsync(before.Count + 2);
    }

    [Fact]
    public async Task Browser_ThatKeepsNothing_HoldsAConversationAllTheSame()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        var page = await chromium.NewPageAsync();
        await page.AddInitScriptAsync(
            """
            Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('No.', 'SecurityError'); } });
            delete window.BroadcastChannel;
            """
        );
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);

        await chat.PressAsync("A limited company");
        await chat.AskForAPersonAsync(organisation);
        await chat.TypeAsync("1");

        Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Empty(chat.Troubles);
    }
}
