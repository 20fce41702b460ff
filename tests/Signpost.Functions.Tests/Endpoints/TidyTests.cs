using System.Net;
using System.Text.Json.Nodes;
using Signpost.Storage;
using Signpost.Storage.Tables;
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
    public async Task ConversationThatCannotBeRead_IsDeletedLikeAnyOther()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Hosted);
        await app.SayAsync("one", "1");
        await TablesOf(storage, prefix)
            .Conversations.UpsertEntityAsync(new TableEntity("two", "state") { ["json"] = "{\"key\":" });

        app.Clock.Advance(TimeSpan.FromDays(31));
        var answer = await app.SendAsync(HttpMethod.Post, "tidy");

        Assert.Equal("Deleted 2 conversations that were idle for 30 days.", (string?)answer["Logs"]![0]);
    }

    [Fact]
    public async Task CountingThatFails_KeepsNothingFromBeingDeleted_AndFailsTheRun()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Hosted, "--Retention:New=10");
        await app.SayAsync("one", "1");
        await TablesOf(storage, prefix).Insights.DeleteAsync();

        app.Clock.Advance(TimeSpan.FromDays(31));
        using var answer = await app.AskAsync(HttpMethod.Post, "/tidy");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(
            "Storage could not count conversations: the tables have not been created. Publish a journey, which creates "
                + "them. Erased 0 enquiries that were kept for as long as the rules say. "
                + "Deleted 1 conversations that were idle for 30 days.",
            (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["Logs"]![0]
        );
    }

    [Fact]
    public async Task Timer_OfAnAppThatNoFunctionsHostStarted_IsNotThere()
    {
        await using var app = await RunningApp.StartAsync(await azurite.ConnectionStringAsync(), "t", RunningApp.Alone);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => app.SendAsync(HttpMethod.Post, "tidy"));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        app.Calls.Taken().Is(reads: 0, transactions: 0);
    }

    private static SignpostTables TablesOf(string storage, string prefix) => TestTables.Of(storage, prefix);
}
