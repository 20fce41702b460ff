using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>What the page makes of the parts of a reply.</summary>
public sealed class StructureTests(SharedSignpost shared, Chromium chromium)
{
    private const string Change = "Change this answer";

    private static readonly string[] ToResults =
    [
        "A limited company",
        "Coventry",
        "We have a working prototype",
        "Money",
        "I am not sure",
        "Another product, for NHS or care",
    ];

    [Fact]
    public async Task EarlierAnswer_IsChangedWhereItWasGiven_AndTheLaterOnesStay()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company", "Coventry", "We have a working prototype");

        await chat.Bot.Nth(1).GetByText(Change).ClickAsync();
        await chat.AnsweredAsync(() =>
            chat.Bot.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Elsewhere in England" }).ClickAsync()
        );

        await Expect(chat.LastBot)
            .ToContainTextAsync(
                "I have changed your answer to “Where in the UK are you based?” from “Coventry” to “Elsewhere in England”."
            );
        await Expect(chat.LastBot).ToContainTextAsync("What holds you back most at the moment?");
        await chat.AskForAPersonAsync(organisation);
        await chat.TypeAsync("1");
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(["who-you-are=company", "where=rest-of-england", "stage=prototype"], enquiry.Trail);
        Assert.Empty(chat.Troubles);
    }

    [Fact]
    public async Task Focus_AfterAChangedAnswer_GoesToWhatIsAskedNext()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company", "Coventry");
        var made = await Line.HangAsync(chat.Page, Line.Sending, isTaken: true);

        await chat.Bot.Nth(1).GetByText(Change).ClickAsync();
        await chat.Bot.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Elsewhere in England" }).ClickAsync();
        await made;

        await Expect(chat.Bot.Nth(1).Locator("summary")).ToBeFocusedAsync();
        await chat.AnsweredAsync(() =>
            chat.Page.EvaluateAsync(
                """
                () => {
                  const { server, place } = JSON.parse(sessionStorage.getItem('signpost-conversation'));
                  new BroadcastChannel('signpost').postMessage({ server, place });
                }
                """
            )
        );
        Assert.Equal("options", await chat.FocusAsync());
    }

    [Fact]
    public async Task Answers_ThatAreGone_CannotBeChanged()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync("A limited company", "Coventry", "We have a working prototype");
        await Expect(Visible(chat, Change)).ToHaveCountAsync(3);

        await chat.TypeAsync("back");
        await Expect(Visible(chat, Change)).ToHaveCountAsync(2);
        await chat.TypeAsync("start again");
        await Expect(Visible(chat, Change)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Details_TellWhatEditorsWrote_AndWhereItIsWrittenDown_WhenTheyAreUnfolded()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);

        await chat.TypeAsync("nhs digital productivity fund");

        var details = chat.LastBot.Locator(".result");
        await Expect(details.GetByRole(AriaRole.Heading)).ToHaveCountAsync(1);
        await details.GetByText("More about it").ClickAsync();
        await Expect(details.GetByRole(AriaRole.Heading, new() { Level = 4 }).First).ToBeVisibleAsync();
        await Expect(details.Locator("ul > li > strong").First).ToContainTextAsync(":");
        await details.GetByText("Where this is written down").ClickAsync();
        await Expect(details.GetByText("confirmed, checked 2").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ResultOfAnEarlierReply_CanStillBeReadAbout_WithoutItsNumber()
    {
        await using var chat = await ChatPage.OpenAsync(shared, chromium);
        await chat.PressAsync(ToResults);
        var results = chat.Bot.Nth(ToResults.Length).Locator(".result");
        var second = (await results.Nth(1).GetByRole(AriaRole.Heading).InnerTextAsync())["2. ".Length..];
        await chat.AnsweredAsync(() => results.Nth(0).GetByRole(AriaRole.Button).ClickAsync());

        await Expect(results.Nth(1).GetByRole(AriaRole.Button)).ToHaveTextAsync($"More about this: {second}");
        await chat.AnsweredAsync(() => results.Nth(1).GetByRole(AriaRole.Button).ClickAsync());

        await Expect(chat.LastBot.GetByRole(AriaRole.Heading)).ToHaveTextAsync(second);
    }

    [Fact]
    public async Task Message_WithoutItsParts_IsShownAsItsText_WithItsButtons()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.RouteAsync("**/activities?*", WithoutPartsAsync);
        await using var chat = await ChatPage.OpenAsync(page, signpost.Origin);

        await chat.PressAsync("A limited company");

        await Expect(chat.LastBot).ToContainTextAsync("Where in the UK are you based?");
        await chat.PressAsync("Coventry");
        await Expect(chat.LastBot).ToContainTextAsync("How far has your product or idea come?");
        Assert.Empty(chat.Troubles);
    }

    private static ILocator Visible(ChatPage chat, string text) =>
        chat.Log.Locator("summary:visible").Filter(new() { HasText = text });

    internal static async Task WithoutPartsAsync(IRoute route)
    {
        var answer = await route.FetchAsync();
        var page = JsonNode.Parse(await answer.TextAsync())!;
        foreach (var activity in page["activities"]!.AsArray())
        {
            (activity!["channelData"] as JsonObject)?.Remove("signpost");
        }
        await route.FulfillAsync(new() { Response = answer, Body = page.ToJsonString() });
    }
}
