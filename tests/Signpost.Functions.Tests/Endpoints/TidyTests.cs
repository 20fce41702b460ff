using System.Net;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

public sealed class TidyTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData(null, 29, 0, 30)]
    [InlineData(null, 31, 1, 30)]
    [InlineData("60", 59, 0, 60)]
    [InlineData("60", 61, 1, 60)]
    public async Task Conversation_IsDeleted_WhenItHasBeenIdleForAsLongAsTheSettingSays(
        string? setting,
        int idleDays,
        int deleted,
        int days
    )
    {
        var storage = await azurite.ConnectionStringAsync();
        string[] settings = setting is null
            ? [RunningApp.Hosted]
            : [RunningApp.Hosted, $"--Signpost:ConversationDays={setting}"];
        await using var app = await RunningApp.StartAsync(storage, await RunningApp.PublishAsync(storage), settings);
        await app.SayAsync("one", "1");

        app.Clock.Advance(TimeSpan.FromDays(idleDays));
        var answer = await app.SendAsync(HttpMethod.Post, "tidy");

        Assert.Equal(
            $"Deleted {deleted} conversations that were idle for {days} days.",
            (string?)answer["Logs"]!.AsArray().Single()
        );
        Assert.StartsWith(deleted == 0 ? "How far" : "Where", await app.SayAsync("one", "1"));
    }

    [Fact]
    public async Task Timer_OfAnAppThatNoFunctionsHostStarted_IsNotThere()
    {
        await using var app = await RunningApp.StartAsync(await azurite.ConnectionStringAsync(), "t", RunningApp.Alone);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => app.SendAsync(HttpMethod.Post, "tidy"));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        app.Calls.Taken().Is(reads: 0, transactions: 0);
    }
}
