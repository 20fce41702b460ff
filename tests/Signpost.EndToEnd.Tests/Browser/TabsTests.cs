using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class TabsTests(SharedSignpost shared, Chromium chromium)
{
    [Fact]
    public async Task SecondTab_TakesTheConversationUp_AndBothShowWhatEitherSays()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        await one.PressAsync("A limited company");

        var two = await NextTabAsync(one, signpost);
        await Expect(two.Messages).ToHaveCountAsync(3);
        await two.PressAsync("Coventry");
        await Expect(one.Messages).ToHaveCountAsync(5);
        await one.TypeAsync("speak to a person");
        await Expect(two.Messages).ToHaveCountAsync(7);
        await two.TypeAsync("Ada Example", organisation);
        await Expect(one.Messages).ToHaveCountAsync(11);
        await one.TypeAsync("ltd", "ada@example.co.uk", "Money", "1", "1");
        await Expect(two.Messages).ToHaveCountAsync(21);
        await two.TypeAsync("1");

        await Expect(one.Messages).ToHaveCountAsync(23);
        Assert.Equal(await one.ReferenceAsync(), await two.ReferenceAsync());
        Assert.Equal(await one.Messages.AllInnerTextsAsync(), await two.Messages.AllInnerTextsAsync());
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(["who-you-are=company", "where=coventry"], enquiry.Trail);
        Assert.Empty(one.Troubles);
        Assert.Empty(two.Troubles);
    }

    [Fact]
    public async Task Tab_ThatHasNothingButTheFirstScreen_FollowsWhenAnotherBegins()
    {
        var signpost = await shared.StartedAsync();
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        var two = await NextTabAsync(one, signpost);
        await Expect(two.Messages).ToHaveCountAsync(1);

        await one.PressAsync("A limited company");
        await Expect(two.Messages).ToHaveCountAsync(3);
        await two.PressAsync("Coventry");

        await Expect(one.Messages).ToHaveCountAsync(5);
        Assert.Equal(await one.Messages.AllInnerTextsAsync(), await two.Messages.AllInnerTextsAsync());
    }

    [Fact]
    public async Task DuplicatedTab_GoesOnWithTheSameConversation()
    {
        var signpost = await shared.StartedAsync();
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        await one.PressAsync("A limited company");

        var two = await DuplicateAsync(one, signpost);
        await Expect(two.Messages).ToHaveCountAsync(3);
        await two.PressAsync("Coventry");
        await Expect(one.Messages).ToHaveCountAsync(5);
        await one.PressAsync("We have a working prototype");

        await Expect(two.Messages).ToHaveCountAsync(7);
        Assert.Equal(await one.Messages.AllInnerTextsAsync(), await two.Messages.AllInnerTextsAsync());
    }

    [Fact]
    public async Task DuplicatedTab_WithSomethingToSend_SendsItOnceInAll()
    {
        var signpost = await shared.StartedAsync();
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        await one.PressAsync("A limited company");
        await Line.CutAsync(one.Page, Line.Everything);
        await one.Option("Coventry").ClickAsync();
        await Expect(one.Status).ToHaveTextAsync("Your message has not been sent yet. Trying again.");

        var two = await DuplicateAsync(one, signpost);
        await Expect(two.Messages).ToHaveCountAsync(5);
        await one.Page.UnrouteAsync(Line.Everything);
        await one.Page.EvaluateAsync("() => dispatchEvent(new Event('online'))");

        await Expect(one.Status).ToBeEmptyAsync();
        await Expect(one.Messages).ToHaveCountAsync(5);
        await Expect(one.LastBot).ToContainTextAsync("How far has your product or idea come?");
        await one.PressAsync("We have a working prototype");
        await Expect(two.Messages).ToHaveCountAsync(7);
        Assert.Equal(await one.Messages.AllInnerTextsAsync(), await two.Messages.AllInnerTextsAsync());
    }

    [Fact]
    public async Task Conversation_ThatIsOver_IsReplacedByTheSameOneInBothTabs()
    {
        var signpost = await shared.StartedAsync();
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        await one.PressAsync("A limited company");
        var two = await NextTabAsync(one, signpost);
        await Expect(two.Messages).ToHaveCountAsync(3);

        await Line.RefuseAsync(one.Page);
        await one.Option("Coventry").ClickAsync();
        await Expect(one.Status).ToHaveTextAsync("The conversation had expired, so a new one has begun.");
        await Expect(one.Messages).ToHaveCountAsync(1);
        await one.PressAsync("Sole trader, or not a company yet");
        await Expect(two.Messages).ToHaveCountAsync(3);
        await Line.RefuseAsync(two.Page);
        await two.Option("Coventry").ClickAsync();

        await Expect(two.Log).ToContainTextAsync("Sole trader, or not a company yet");
        await two.PressAsync("Coventry");
        await Expect(one.Messages).ToHaveCountAsync(5);
        Assert.Equal(await one.Messages.AllInnerTextsAsync(), await two.Messages.AllInnerTextsAsync());
    }

    [Fact]
    public async Task ThirdTab_ThatIsToldOfAConversationThatIsOver_BeginsItsOwn()
    {
        var signpost = await shared.StartedAsync();
        await using var one = await ChatPage.OpenAsync(shared, chromium);
        await one.PressAsync("A limited company");
        var page = await one.Page.Context.NewPageAsync();
        await Line.AnswerAsync(page, Line.Receiving, Line.Refusal, times: null);
        await Line.AnswerAsync(page, Line.Refreshing, Line.Refusal, times: null);

        var two = ChatPage.On(page, signpost.Origin);
        await page.GotoAsync($"{signpost.Origin}/");
        await Expect(two.Status).ToHaveTextAsync("The conversation had expired, so a new one has begun.");
        await page.UnrouteAllAsync();
        await two.PressAsync("A limited company");

        await Expect(two.Messages).ToHaveCountAsync(3);
        await Expect(one.Messages).ToHaveCountAsync(3);
    }

    private static async Task<ChatPage> NextTabAsync(ChatPage chat, RunningSignpost signpost)
    {
        var page = await chat.Page.Context.NewPageAsync();
        var next = ChatPage.On(page, signpost.Origin);
        await page.GotoAsync($"{signpost.Origin}/");
        return next;
    }

    /// <summary>A page that another opens gets a copy of its session's storage, as a duplicated tab does.</summary>
    private static async Task<ChatPage> DuplicateAsync(ChatPage chat, RunningSignpost signpost)
    {
        var page = await chat.Page.RunAndWaitForPopupAsync(() =>
            chat.Page.EvaluateAsync("() => { open(location.href); }")
        );
        return ChatPage.On(page, signpost.Origin);
    }
}
