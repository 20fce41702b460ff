using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class TokenTests(SharedSignpost shared, Chromium chromium)
{
    [Fact]
    public async Task Token_ThatHasExpired_IsRenewedOnce_AndNothingIsLost()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await chat.AskForAPersonAsync(organisation);
        var calls = new Calls(chat.Page);
        await Line.ExpireAsync(chat.Page);

        await chat.TypeAsync("1");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(21);
        Assert.Equal((1, 2, 0), (calls.Count(Calls.Refresh), calls.Sent, calls.Count(Calls.Begin)));
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(await chat.ReferenceAsync(), enquiry.Reference);
    }

    [Fact]
    public async Task Sleep_PastTheEndOfTheToken_LosesNothing()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.Clock.InstallAsync();
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await chat.PressAsync("A limited company");
        var calls = new Calls(page);
        await Line.ExpireAsync(page);

        // Everything that was due comes at once after a sleep: the renewal, the asking, and what somebody says.
        var renewed = page.WaitForResponseAsync(Line.Refreshing);
        await page.Clock.FastForwardAsync("02:00:00");
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await renewed;
        await chat.PressAsync("Coventry");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
        Assert.Equal((1, 0), (calls.Count(Calls.Refresh), calls.Count(Calls.Begin)));
    }

    [Fact]
    public async Task Token_IsRenewedEveryQuarterOfAnHour()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.Clock.InstallAsync();
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await chat.PressAsync("A limited company");
        var calls = new Calls(page);

        await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync("15:00"), Line.Refreshing);
        await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync("15:00"), Line.Refreshing);
        await chat.PressAsync("Coventry");

        Assert.Equal(2, calls.Count(Calls.Refresh));
        await Expect(chat.Messages).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Token_ThatCannotBeRenewed_BeginsAnewAndKeepsWhatWasTyped()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        await Line.RefuseAsync(chat.Page);

        await chat.Text.FillAsync("a digital stethoscope");
        await chat.Text.PressAsync("Enter");

        await Expect(chat.Status).ToHaveTextAsync("The conversation had expired, so a new one has begun.");
        await Expect(chat.Messages).ToHaveCountAsync(1);
        await Expect(chat.Text).ToHaveValueAsync("a digital stethoscope");
        await chat.AnsweredAsync(() => chat.Text.PressAsync("Enter"));
        await Expect(chat.Messages).ToHaveCountAsync(3);
        await Expect(chat.Status).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Refusal_OfSomebodyInBetween_EndsNoConversation()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company");
        var calls = new Calls(chat.Page);
        await Line.AnswerAsync(
            chat.Page,
            Line.Sending,
            new()
            {
                Status = 403,
                ContentType = "text/html",
                Body = "<title>The site is stopped</title>",
            }
        );

        await chat.PressAsync("Coventry");

        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.Messages).ToHaveCountAsync(5);
        Assert.Equal((0, 2), (calls.Count(Calls.Refresh), calls.Sent));
    }
}
