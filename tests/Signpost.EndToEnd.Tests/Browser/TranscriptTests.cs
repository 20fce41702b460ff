using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

public sealed class TranscriptTests(SharedSignpost shared, Chromium chromium)
{
    private const string Hostile =
        "<img src=x onerror=\"document.title='broken in'\"><script>document.title='broken in'</script>";

    [Fact]
    public async Task BotReply_ArrivesAsOneAddition()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.Log.EvaluateAsync(
            """
            log => {
              window.additions = [];
              new MutationObserver(changes => changes.forEach(({ target, addedNodes }) => {
                if (addedNodes.length > 0) window.additions.push(target === log ? addedNodes[0].classList[1] : 'inside');
              })).observe(log, { childList: true, subtree: true });
            }
            """
        );

        await chat.PressAsync("A limited company", "Coventry");

        Assert.Equal(
            ["person", "bot", "person", "bot"],
            await chat.Page.EvaluateAsync<string[]>("() => window.additions")
        );
    }

    [Fact]
    public async Task Focus_AfterAnOption_GoesToTheNextOptions_ThenToTheResults_ThenToTheForm()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);

        foreach (
            var label in new[]
            {
                "A limited company",
                "Coventry",
                "We have a working prototype",
                "Money",
                "I am not sure",
            }
        )
        {
            await chat.PressAsync(label);
            Assert.Equal("options", await chat.FocusAsync());
        }
        await chat.PressAsync("Another product, for NHS or care");
        await Expect(chat.LastBot.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await chat.PressAsync("Speak to a person");
        Assert.Equal("details", await chat.FocusAsync());
    }

    [Fact]
    public async Task Focus_AfterAnOption_GoesToTheText_WhereThereIsNothingToPress()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.RouteAsync("**/activities?*", StructureTests.WithoutPartsAsync);
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);
        await chat.PressAsync(
            "A limited company",
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );

        await chat.PressAsync("Speak to a person");

        Assert.Equal("text", await chat.FocusAsync());
    }

    [Fact]
    public async Task Focus_WhileAnswering_StaysWhereItIs()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        var answer = new TaskCompletionSource();
        await chat.Page.RouteAsync(
            "**/activities",
            async route =>
            {
                await answer.Task;
                await route.ContinueAsync();
            }
        );

        await chat.AnsweredAsync(async () =>
        {
            await chat.Option("A limited company").ClickAsync();
            await Expect(chat.Option("A limited company")).ToBeFocusedAsync();
            await Expect(chat.Option("A limited company")).ToBeDisabledAsync();
            await Expect(chat.Messages).ToHaveCountAsync(2);
            answer.SetResult();
        });

        Assert.Equal("options", await chat.FocusAsync());
    }

    [Fact]
    public async Task Back_PressedTwice_GoesBackOnce()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company", "Coventry", "We have a working prototype");

        await chat.AnsweredAsync(() =>
            chat.Page.GetByRole(AriaRole.Button, new() { Name = "Back", Exact = true }).DblClickAsync()
        );

        await Expect(chat.Status).ToBeEmptyAsync();
        await chat.PressAsync("We have a working prototype");
        await Expect(chat.Messages).ToHaveCountAsync(11);
    }

    [Fact]
    public async Task WhatIsUnfolded_WhileSomethingIsBeingSent_CannotBePressed()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company", "Coventry");
        await Line.HangAsync(chat.Page, Line.Sending, isTaken: false);

        await chat.Option("We have a working prototype").ClickAsync();
        await chat.Bot.Nth(1).GetByText("Change this answer").ClickAsync();

        await Expect(chat.Bot.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Elsewhere in England" }))
            .ToBeDisabledAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" })).ToBeDisabledAsync();
    }

    [Fact]
    public async Task TypedMarkUp_IsShownAsText()
    {
        var signpost = await shared.StartedAsync();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        var title = await chat.Page.TitleAsync();
        var organisation = SharedSignpost.NewOrganisation();

        await chat.TypeAsync(Hostile);
        await Expect(chat.Messages.Nth(1)).ToContainTextAsync(Hostile);
        await chat.TypeAsync(
            "speak to a person",
            Hostile,
            organisation,
            "ltd",
            "ada@example.co.uk",
            Hostile,
            "email",
            "yes"
        );
        await Expect(chat.LastBot).ToContainTextAsync($"Name: {Hostile}");
        await chat.PressAsync("Send it");

        await Expect(chat.Log.Locator("img, script")).ToHaveCountAsync(0);
        Assert.Equal(title, await chat.Page.TitleAsync());
        Assert.Equal(Hostile, Assert.Single(await signpost.EnquiriesOfAsync(organisation)).Need);
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Page_IsServedUnderAPolicy_ThatAllowsOnlyItsOwnOrigin()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        var answer = (await page.GotoAsync($"{signpost.Origin}/"))!;
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);

        var policy = await answer.HeaderValueAsync("content-security-policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        await chat.PressAsync(
            "A limited company",
            "Coventry",
            "We have a working prototype",
            "Money",
            "I am not sure",
            "Another product, for NHS or care"
        );
        Assert.Empty(chat.Troubles);
    }
}
