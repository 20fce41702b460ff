using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>What assistive technology reads out by itself: additions to live regions, unless they are silent.</summary>
public sealed class AnnouncementTests(SharedSignpost shared, Chromium chromium)
{
    private const string Listen = """
        log => {
          window.announced = [];
          const isSilent = node => (node.closest ? node : node.parentElement).closest('[aria-live]')?.ariaLive === 'off';
          const note = name => changes => {
            for (const { addedNodes, target, type } of changes) {
              const heard = type === 'characterData' ? [target] : [...addedNodes];
              const said = heard.filter(node => node.isConnected && !isSilent(node) && node.textContent);
              if (said.length > 0) window.announced.push(`${name}: ${said.map(each => each.textContent).join(' ')}`);
            }
          };
          const watch = { childList: true, characterData: true, subtree: true };
          new MutationObserver(note('log')).observe(log, watch);
          new MutationObserver(note('status')).observe(log.getRootNode().querySelector('[role=status]'), watch);
        }
        """;

    [Fact]
    public async Task Turn_IsAnnouncedOnce_WithAllThatTheBotSaid_AndNothingThatThePersonSaid()
    {
        await using var chat = await OpenAsync();
        await chat.Log.EvaluateAsync(Listen);

        await chat.PressAsync("A limited company");
        await chat.TypeAsync("2");
        await chat.PressAsync("We have a working prototype", "Money", "I am not sure");
        await chat.PressAsync("Another product, for NHS or care");
        await chat.TypeAsync("1");
        await chat.PressAsync("Speak to a person");
        await chat.AnsweredAsync(() => chat.Check.ClickAsync());

        var announced = await AnnouncedAsync(chat);
        string[] said =
        [
            "Where in the UK are you based?",
            "How far has your product or idea come?",
            "What holds you back most at the moment?",
            "Which kind of money do you have in mind?",
            "What is it, and who would use it?",
            "Why:",
            "Who it is for:",
            "Your details",
            "Please put this right",
        ];
        Assert.Equal(said.Length, announced.Length);
        Assert.All(announced, each => Assert.StartsWith("log: Signpost: ", each, StringComparison.Ordinal));
        Assert.All(said.Zip(announced), each => Assert.Contains(each.First, each.Second, StringComparison.Ordinal));
        Assert.DoesNotContain(announced, each => each.Contains("You: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Conversation_ThatIsTakenUpAgain_IsNotReadOutFromItsBeginning()
    {
        await using var chat = await OpenAsync();
        await chat.PressAsync("A limited company", "Coventry");

        await chat.Page.ReloadAsync();
        await Expect(chat.Bot).ToHaveCountAsync(3);

        await Expect(chat.Log.Locator(".message.bot:not([aria-live=off])")).ToHaveCountAsync(1);
        await Expect(chat.LastBot).Not.ToHaveAttributeAsync("aria-live", "off");
    }

    [Fact]
    public async Task Regions_ThatAreRead_AreTheTranscriptAndTheStatus()
    {
        await using var chat = await OpenAsync();
        await chat.PressAsync("A limited company");
        await using var session = new AccessibilityTree(await chat.Page.Context.NewCDPSessionAsync(chat.Page));

        var live = await session.LiveRegionsAsync();

        Assert.Equal(["log: polite", "status: polite"], live);
    }

    [Fact]
    public async Task Status_SaysNothing_WhileAllIsWell_AndSpeaksWhenSendingTakesLong()
    {
        await using var chat = await OpenAsync();
        await chat.Log.EvaluateAsync(Listen);
        await chat.PressAsync("A limited company");
        await Expect(chat.Status).ToBeEmptyAsync();
        await chat.Page.RouteAsync("**/activities", route => route.AbortAsync(), new() { Times = 1 });

        await chat.PressAsync("Coventry");

        Assert.Single(
            await AnnouncedAsync(chat),
            each => each.StartsWith("status: Your message has not been sent yet", StringComparison.Ordinal)
        );
    }

    private static Task<string[]> AnnouncedAsync(ChatPage chat) =>
        chat.Page.EvaluateAsync<string[]>("() => window.announced");

    private Task<ChatPage> OpenAsync() => ChatPage.OpenAsync(shared, chromium);
}
