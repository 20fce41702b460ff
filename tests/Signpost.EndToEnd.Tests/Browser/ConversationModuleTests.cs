using Microsoft.Playwright;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>The modules behind the chat, loaded as they are into a page that shows nothing.</summary>
public sealed class ConversationModuleTests(SharedSignpost shared, Chromium chromium)
{
    private const string Said = "a digital stethoscope";

    [Fact]
    public async Task Waits_GrowToHalfAMinute_AndAreNeverShorterThanTheServerAsksFor()
    {
        var page = await OpenAsync();

        var waits = await page.EvaluateAsync<int[][]>(
            """
            async () => {
              const { waitMs } = await import('/widget/chat/trying.js');
              const tries = [0, 1, 2, 3, 4, 5, 2000];
              return [tries.map((each) => waitMs(each, 0)), tries.map((each) => waitMs(each, 20000))];
            }
            """
        );

        Assert.Equal([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000], waits[0]);
        Assert.Equal([20_000, 20_000, 20_000, 20_000, 30_000, 30_000, 30_000], waits[1]);
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("{ at: 'a', blocks: [{ type: 'ask', text: 'Who?' }] }", true)]
    [InlineData("{ blocks: [{ text: 'Who?', type: 'ask' }], at: 'a' }", true)]
    [InlineData("{ at: 'b', blocks: [{ type: 'ask', text: 'Who?' }] }", false)]
    [InlineData("{ at: 'a', blocks: [{ type: 'ask', text: 'Where?' }] }", false)]
    [InlineData("{ at: 'a', blocks: [{ type: 'ask', text: 'Who?', hint: 'You.' }] }", false)]
    [InlineData("{ at: 'a', blocks: [] }", false)]
    [InlineData("undefined", false)]
    [InlineData("null", false)]
    public async Task Greeting_IsTheSame_WhenAllThatItSaysIs(string other, bool isSame)
    {
        var page = await OpenAsync();

        var answer = await page.EvaluateAsync<bool>(
            $$"""
            async () => {
              const { isSame } = await import('/widget/chat/reading.js');
              return isSame({ at: 'a', blocks: [{ type: 'ask', text: 'Who?' }] }, {{other}});
            }
            """
        );

        Assert.Equal(isSame, answer);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Conversation_ThatHasEnded_AsksAndSaysNothingMore_AndTheNextOneSendsWhatIsLeft()
    {
        var page = await OpenAsync();
        await page.Clock.InstallAsync();
        await page.ReloadAsync();
        await Line.CutAsync(page, Line.Everything);
        await BeginAsync(page);
        await page.EvaluateAsync("text => conversation.say({ text, id: 'the-id' })", Said);
        await page.WaitForFunctionAsync(
            "() => told.includes('status Your message has not been sent yet. Trying again.')"
        );

        await page.EvaluateAsync("() => { conversation.end(); told.length = 0; }");
        await page.UnrouteAllAsync();
        var calls = new Calls(page);
        await page.Clock.FastForwardAsync("02:00:00");
        await page.EvaluateAsync("() => { for (const each of ['online', 'offline']) dispatchEvent(new Event(each)); }");
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");

        Assert.Empty(await ToldAsync(page));
        Assert.Equal((0, 0), (calls.OfConversations, calls.Count(Calls.Refresh)));

        await BeginAsync(page);
        await page.WaitForFunctionAsync("() => told.includes('sent the-id')");
        Assert.Contains($"pending {Said} the-id", await ToldAsync(page));
        await page.Context.DisposeAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var signpost = await shared.StartedAsync();
        var page = await chromium.NewPageAsync();
        await page.GotoAsync($"{signpost.Origin}/widget/page/signpost.svg");
        return page;
    }

    /// <summary>Begins a conversation, <c>conversation</c>, which tells a list, <c>told</c>.</summary>
    private static Task BeginAsync(IPage page) =>
        page.EvaluateAsync(
            """
            async () => {
              const { Conversation } = await import('/widget/chat/conversation.js');
              window.told = [];
              const page = new Proxy({}, {
                get: (_, name) => (...said) =>
                  told.push([name, ...said.map((each) => (typeof each === 'string' ? each : each.length))].join(' ')),
              });
              window.conversation = new Conversation({ server: '', page });
              await conversation.begin();
            }
            """
        );

    private static Task<string[]> ToldAsync(IPage page) => page.EvaluateAsync<string[]>("() => told");
}
