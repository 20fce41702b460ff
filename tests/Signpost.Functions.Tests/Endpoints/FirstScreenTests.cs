using System.Net;
using System.Text.Json.Nodes;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

public sealed class FirstScreenTests(SharedAzurite azurite)
{
    private const string Path = "widget/start.json";

    [Fact]
    public async Task FirstScreen_IsTheGreetingOfWhatIsPublished_ForPagesOfAnySite()
    {
        await using var app = await PublishedAsync();

        using var answer = await app.GetAsync(Path, ("Origin", "https://www.example.org"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(
            "public, max-age=300, stale-while-revalidate=86400",
            answer.Headers.GetValues("Cache-Control").Single()
        );
        var json = await JsonOf(answer);
        Assert.Equal(
            ["paragraph", "ask"],
            json["reply"]!["blocks"]!.AsArray().Select(block => (string?)block!["type"])
        );
        Assert.NotEmpty(json["reply"]!["options"]!.AsArray());
        Assert.False(answer.Headers.ETag!.IsWeak);
    }

    [Fact]
    public async Task FirstScreen_CostsWhatAJourneyCosts_AndNothingOnceItIsThere()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var chatting = await RunningApp.StartAsync(storage, prefix, RunningApp.Alone);
        await chatting.SayAsync("one", "1");
        // A first turn reads the conversation, and the journey.
        var journey = chatting.Calls.Taken().Reads - 1;
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Alone);

        using (await app.GetAsync(Path))
        {
            app.Calls.Taken().Is(journey, transactions: 0);
        }
        using (await app.GetAsync(Path))
        {
            app.Calls.Taken().Is(reads: 0, transactions: 0);
        }
    }

    [Fact]
    public async Task FirstScreen_IsNotSentAgain_ToWhoHasIt()
    {
        await using var app = await PublishedAsync();
        using var first = await app.GetAsync(Path);
        var tag = first.Headers.ETag!.ToString();

        foreach (var known in new[] { tag, $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            using var again = await app.GetAsync(Path, ("If-None-Match", known));

            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
            Assert.Equal("*", again.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.NotNull(again.Headers.CacheControl);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
        using var other = await app.GetAsync(Path, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task FirstScreen_IsNotSentAgainOnAnotherDay_WhereItSaysTheSame()
    {
        await using var app = await PublishedAsync();
        using var first = await app.GetAsync(Path);

        app.Clock.Advance(TimeSpan.FromDays(1));
        using var next = await app.GetAsync(Path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, next.StatusCode);
        Assert.Equal(first.Headers.ETag, next.Headers.ETag);
    }

    [Fact]
    public async Task FirstScreen_FollowsWhatIsPublished()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Alone);
        using var first = await app.GetAsync(Path);

        await RunningApp.PublishAsync(storage, prefix, content => content with { Greeting = "A new greeting." });
        app.Clock.Advance(TimeSpan.FromSeconds(16));
        // The request that notices is answered from memory.
        using var noticing = await app.GetAsync(Path);
        await app.SettleAsync();
        using var next = await app.GetAsync(Path);

        Assert.Contains("A new greeting.", await TextOf(next));
        Assert.NotEqual(first.Headers.ETag, next.Headers.ETag);
    }

    [Fact]
    public async Task Head_IsAnsweredAsGetIs_WithoutTheBody()
    {
        await using var app = await PublishedAsync();
        using var get = await app.GetAsync(Path);

        using var head = await app.AskAsync(HttpMethod.Head, Path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await TextOf(head));
    }

    [Fact]
    public async Task NothingPublished_IsServiceUnavailable_AndNotKept()
    {
        var storage = await azurite.ConnectionStringAsync();
        await using var app = await RunningApp.StartAsync(storage, SharedAzurite.NewTableName(), RunningApp.Alone);

        using var answer = await app.GetAsync(Path);

        await IsUnavailableAsync(answer);
    }

    [Fact]
    public async Task StorageThatIsDown_IsServiceUnavailable_AndNotKept()
    {
        var journeys = new StuckJourneys();
        await using var app = await RunningApp.StartAsync(journeys, RunningApp.Alone);
        journeys.Fail();

        using var answer = await app.GetAsync(Path);

        await IsUnavailableAsync(answer);
    }

    [Fact]
    public async Task StorageThatDoesNotAnswer_IsServiceUnavailable_AfterFiveSeconds()
    {
        var journeys = new StuckJourneys();
        await using var app = await RunningApp.StartAsync(journeys, RunningApp.Alone);
        var asking = app.GetAsync(Path);
        await journeys.Asked;

        app.Clock.Advance(TimeSpan.FromSeconds(5));
        using var answer = await asking;

        await IsUnavailableAsync(answer);
    }

    private static async Task IsUnavailableAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Null(answer.Headers.ETag);
        Assert.Empty(await TextOf(answer));
    }

    private static async Task<JsonNode> JsonOf(HttpResponseMessage answer) => JsonNode.Parse(await TextOf(answer))!;

    private static Task<string> TextOf(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<RunningApp> PublishedAsync()
    {
        var storage = await azurite.ConnectionStringAsync();
        return await RunningApp.StartAsync(storage, await RunningApp.PublishAsync(storage), RunningApp.Alone);
    }
}
