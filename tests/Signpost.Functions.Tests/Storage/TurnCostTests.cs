using Signpost.Testing;

namespace Signpost.Functions.Tests.Storage;

public sealed class TurnCostTests(SharedAzurite azurite)
{
    [Fact]
    public async Task FirstTurnOfAConversation_CostsOneReadAndOneWrite_AndEveryFollowingOneNoRead()
    {
        await using var app = await WarmAsync();

        foreach (
            var (text, reads) in new[] { ("1", 1), ("2", 0), ("summary", 0), ("back", 0), ("what?!", 0), ("2", 0) }
        )
        {
            await app.SayAsync("one", text);
            app.Calls.Taken().Is(reads, transactions: 1);
        }
    }

    [Fact]
    public async Task TurnTakenUpFromAnotherInstance_CostsOneReadAndOneWrite()
    {
        await using var first = await WarmAsync();
        await first.SayAsync("one", "1");
        await using var second = await AnotherInstanceAsync(first);
        await second.SayAsync("warm-up", "1");
        second.Calls.Taken();

        Assert.StartsWith("How far", await second.SayAsync("one", "1"));

        second.Calls.Taken().Is(reads: 1, transactions: 1);
    }

    [Fact]
    public async Task TurnOvertakenByAnotherInstance_CostsOneReadAndOneWriteMore_AndTheReadThatExplainsTheRefusal()
    {
        await using var first = await WarmAsync();
        await first.SayAsync("one", "1");
        await using var second = await AnotherInstanceAsync(first);
        await second.SayAsync("one", "1");
        first.Calls.Taken();

        Assert.StartsWith("What holds you back", await first.SayAsync("one", "option 1"));

        first.Calls.Taken().Is(reads: 2, transactions: 2);
    }

    [Fact]
    public async Task TurnThatConfirmsAnEnquiry_CostsOneWriteMore_AndEveryTurnBeforeItOne()
    {
        await using var app = await WarmAsync();
        string[] before =
        [
            "1",
            "2",
            "3",
            "1",
            "speak to a person",
            "Ada",
            "Example Ltd",
            "ltd",
            "ada@example.org",
            "A pilot",
            "email",
            "yes",
        ];
        foreach (var (text, turn) in before.Select((text, turn) => (text, turn)))
        {
            await app.SayAsync("one", text);
            app.Calls.Taken().Is(reads: turn == 0 ? 1 : 0, transactions: 1);
        }

        Assert.Contains("Your reference is SP-", await app.SayAsync("one", "send it"));

        app.Calls.Taken().IsOneEnquiryAndOneTurn();
    }

    [Fact]
    public async Task TurnSentAgain_CostsNothing()
    {
        await using var app = await WarmAsync();
        await app.SayAsync("one", "1", "same");
        app.Calls.Taken();

        Assert.StartsWith("Where", await app.SayAsync("one", "1", "same"));

        app.Calls.Taken().Is(reads: 0, transactions: 0);
    }

    [Fact]
    public async Task DirectLine_TurnCostsOneWrite_PollOneRead_AndTokenNothing()
    {
        await using var app = await WarmAsync();

        var generated = await app.SendAsync(HttpMethod.Post, "v3/directline/tokens/generate");
        app.Calls.Taken().Is(reads: 0, transactions: 0);

        var token = (string)generated["token"]!;
        var begun = await app.SendAsync(HttpMethod.Post, "v3/directline/conversations", token);
        app.Calls.Taken().Is(reads: 1, transactions: 1);

        var activities = $"v3/directline/conversations/{(string)begun["conversationId"]!}/activities";
        foreach (var text in new[] { "1", "2", "help" })
        {
            await app.SendAsync(HttpMethod.Post, activities, token, RunningApp.Message(text));
            app.Calls.Taken().Is(reads: 0, transactions: 1);
        }

        var polled = await app.SendAsync(HttpMethod.Get, $"{activities}?watermark=", token);
        Assert.Equal(7, polled["activities"]!.AsArray().Count);
        app.Calls.Taken().Is(reads: 1, transactions: 0);

        await app.SendAsync(HttpMethod.Get, $"{activities}?watermark=7", token);
        app.Calls.Taken().Is(reads: 1, transactions: 0);
    }

    [Fact]
    public async Task ProbesAndPages_CostNothing()
    {
        await using var app = await RunningApp.StartAsync(await azurite.ConnectionStringAsync(), "t", RunningApp.Alone);

        foreach (
            var (method, path) in new[] { ("GET", "/"), ("HEAD", "/api/messages"), ("GET", "/widget/chat/chat.js") }
        )
        {
            await app.SendAsync(new HttpMethod(method), path);
        }

        app.Calls.Taken().Is(reads: 0, transactions: 0);
    }

    /// <summary>An app that has its journey in memory.</summary>
    private async Task<RunningApp> AnotherInstanceAsync(RunningApp first) =>
        await RunningApp.StartAsync(await azurite.ConnectionStringAsync(), first.Prefix, RunningApp.Alone);

    private async Task<RunningApp> WarmAsync()
    {
        var storage = await azurite.ConnectionStringAsync();
        var app = await RunningApp.StartAsync(storage, await RunningApp.PublishAsync(storage), RunningApp.Alone);
        await app.SayAsync("warm-up", "1");
        app.Calls.Taken();
        return app;
    }
}
