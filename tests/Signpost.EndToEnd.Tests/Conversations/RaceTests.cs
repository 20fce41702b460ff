namespace Signpost.EndToEnd.Tests.Conversations;

/// <summary>Two instances of the app on one storage, as when the Functions host has scaled out.</summary>
public sealed class RaceTests(TestBed bed)
{
    private const int Conversations = 25;

    [Fact]
    public async Task TwoTurnsAtOnce_BothCount_InSomeOrder()
    {
        var one = await bed.HostAsync();
        await using var other = await bed.NewHostAsync();

        for (var i = 0; i < Conversations; i++)
        {
            var talk = new BotConversation(one.Client);
            var replies = await Task.WhenAll(talk.SayAsync("1"), talk.At(other.Client).SayAsync("option 1"));

            Assert.Single(replies, reply => reply.StartsWith("Where in"));
            Assert.Single(replies, reply => reply.StartsWith("How far"));
            Assert.StartsWith("What holds you back", await talk.SayAsync("1"));
        }
    }

    [Fact]
    public async Task TheSameWordsUnderTwoIdsAtOnce_AreOneTurn()
    {
        var one = await bed.HostAsync();
        await using var other = await bed.NewHostAsync();

        for (var i = 0; i < Conversations; i++)
        {
            var talk = new BotConversation(one.Client);
            var sent = TimeProvider.System.GetUtcNow();
            var replies = await Task.WhenAll(
                talk.SayAsync("1", timestamp: sent.ToString("O")),
                talk.At(other.Client).SayAsync("1", timestamp: sent.AddTicks(-1).ToString("O"))
            );

            Assert.All(replies, reply => Assert.StartsWith("Where in", reply));
        }
    }

    [Fact]
    public async Task OneTurnSentTwiceAtOnce_IsTakenOnce_AndAnsweredTheSame()
    {
        var one = await bed.HostAsync();
        await using var other = await bed.NewHostAsync();

        for (var i = 0; i < Conversations; i++)
        {
            var talk = new BotConversation(one.Client);
            var replies = await Task.WhenAll(talk.SayAsync("1", "same"), talk.At(other.Client).SayAsync("1", "same"));

            Assert.StartsWith("Where in", replies[0]);
            Assert.Equal(replies[0], replies[1]);
            Assert.Equal(replies[0], await talk.SayAsync("1", "same"));
            Assert.StartsWith("How far", await talk.SayAsync("1"));
        }
    }

    [Fact]
    public async Task ManyConversationsAtOnce_KeepApart()
    {
        var host = await bed.HostAsync();

        var last = await Task.WhenAll(
            Enumerable
                .Range(1, Conversations)
                .Select(async i =>
                {
                    var talk = new BotConversation(host.Client);
                    await talk.SayAllAsync([.. Script.Walk, "speak to a person", $"Person {i}", "Example Ltd", "ltd"]);
                    return await talk.SayAllAsync($"person{i}@example.org", $"Need {i}", "email", "yes");
                })
        );

        for (var i = 1; i <= Conversations; i++)
        {
            Assert.Contains($"Name: Person {i}\n", last[i - 1]);
            Assert.Contains($"E-mail: person{i}@example.org\nWhat you need: Need {i}\n", last[i - 1]);
        }
    }
}
