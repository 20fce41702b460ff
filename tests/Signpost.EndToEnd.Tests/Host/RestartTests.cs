using Signpost.EndToEnd.Tests.Conversations;

namespace Signpost.EndToEnd.Tests.Host;

public sealed class RestartTests(TestBed bed)
{
    [Fact]
    public async Task Conversation_GoesOn_AfterTheHandlerIsKilledAndStartedAgain()
    {
        string reply;
        BotConversation talk;
        await using (var first = await bed.NewHostAsync())
        {
            talk = new BotConversation(first.Client);
            await talk.ArriveAsync();
            reply = await talk.SayAllAsync("1", "2");
            await first.Handler.Program.KillAsync();
        }

        await using var second = await bed.NewHostAsync();
        talk = talk.At(second.Client);

        Assert.StartsWith("How far", reply);
        Assert.StartsWith("What holds you back", await talk.SayAsync("3"));
        Assert.Contains("Coventry", await talk.SayAsync("summary"));
    }
}
