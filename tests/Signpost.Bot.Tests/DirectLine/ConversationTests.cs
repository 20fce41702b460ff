using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.DirectLine;

public sealed class ConversationTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-our-own-servers";

    private BotApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await BotApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_start_greets_within_the_request_for_one_read_and_one_write()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);

        var response = await talk.BeginAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal((1, 1), (_app.Conversations.Reads, _app.Conversations.Writes));
        var json = await BotApp.JsonOf(response);
        Assert.Equal(talk.Id, (string)json["conversationId"]!);
        Assert.Equal(1_800, (int)json["expires_in"]!);
        var greeting = Assert.Single(await talk.PollAsync());
        Assert.Contains(SmallJourneys.Greeting, (string)greeting["text"]!);
        Assert.Equal($"{talk.Id}|0000001", (string)greeting["id"]!);
        Assert.Equal("bot", (string)greeting["from"]!["role"]!);
        Assert.Equal("directline", (string)greeting["channelId"]!);
        Assert.Equal(talk.Id, (string)greeting["conversation"]!["id"]!);
        Assert.Null(greeting["replyToId"]);
        Assert.Null(greeting["serviceUrl"]);
        Assert.Equal(
            new JsonWebToken(talk.Token).GetClaim("user").Value,
            (string)greeting["suggestedActions"]!["to"]![0]!
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"user":{},"locale":"en-GB"}""")]
    public async Task What_a_start_says_may_be_nothing(string? body)
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);

        Assert.Equal(HttpStatusCode.Created, (await talk.BeginAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_conversation_that_had_begun_is_not_begun_again()
    {
        var talk = await DirectLineTalk.StartAsync(_app);

        var again = await talk.BeginAsync();

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(await talk.PollAsync());
    }

    [Fact]
    public async Task The_token_of_the_answer_carries_on()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);
        talk.Token = (string)(await BotApp.JsonOf(await talk.BeginAsync()))["token"]!;

        Assert.Single(await talk.PollAsync());
    }

    [Fact]
    public async Task A_client_that_comes_back_gets_a_token_and_all_that_was_said()
    {
        var talk = await DirectLineTalk.StartAsync(_app);
        await talk.SayAsync("Left turn");

        var back = await _app.GetAsync($"{DirectLineTalk.Root}/conversations/{talk.Id}?watermark=1", talk.Token);

        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        var json = await BotApp.JsonOf(back);
        Assert.Equal(talk.Id, (string)json["conversationId"]!);
        talk.Token = (string)json["token"]!;
        Assert.Equal(3, (await talk.PollAsync()).Count);
    }

    [Fact]
    public async Task While_storage_is_down_nothing_begins_and_a_later_start_does()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);
        _app.Conversations.Down = true;
        var down = await talk.BeginAsync();
        _app.Conversations.Down = false;

        Assert.Equal(HttpStatusCode.BadGateway, down.StatusCode);
        Assert.Equal("BotError", await BotApp.ErrorCodeOf(down));
        Assert.Equal(HttpStatusCode.Created, (await talk.BeginAsync()).StatusCode);
    }

    [Fact]
    public async Task Two_starts_at_once_greet_once()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);
        _app.Conversations.BeforeNextSave = () => talk.BeginAsync();

        var second = await talk.BeginAsync();

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Single(await talk.PollAsync());
    }

    [Fact]
    public async Task With_no_journey_published_that_is_what_is_said_until_there_is_one()
    {
        _app.Journeys.Withdraw();
        var talk = await DirectLineTalk.StartAsync(_app);
        Assert.StartsWith("Signpost has nothing to say yet", (string)Assert.Single(await talk.PollAsync())["text"]!);
        _app.Journeys.Publish(SmallJourneys.Crossroads);

        await talk.BeginAsync();

        Assert.Contains(SmallJourneys.Greeting, (string)Assert.Single(await talk.PollAsync())["text"]!);
    }

    [Fact]
    public async Task A_server_with_the_secret_starts_conversations_of_its_own()
    {
        await using var app = await BotApp.StartAsync(("DirectLine:Secret", Secret));
        var path = $"{DirectLineTalk.Root}/conversations";

        var named = await BotApp.JsonOf(await app.PostAsync(path, """{"user":{"id":"dl_7"}}""", Secret));
        var chosen = await BotApp.JsonOf(await app.PostAsync(path, """{"user":{"id":"ann"}}""", Secret));

        Assert.NotEqual((string)named["conversationId"]!, (string)chosen["conversationId"]!);
        Assert.Equal("dl_7", new JsonWebToken((string)named["token"]!).GetClaim("user").Value);
        Assert.False(new JsonWebToken((string)chosen["token"]!).TryGetPayloadValue<string>("user", out _));
    }

    [Fact]
    public async Task A_client_cannot_choose_an_id_that_only_tokens_carry()
    {
        await using var app = await BotApp.StartAsync(("DirectLine:Secret", Secret));
        var talk = await DirectLineTalk.GenerateAsync(app, Secret);

        var start = await talk.BeginAsync("""{"user":{"id":"dl_7"}}""");
        var message = DirectLineTalk.Message("hello");
        message["from"] = new JsonObject { ["id"] = "dl_7" };
        var post = await talk.PostAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, start.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, post.StatusCode);
        Assert.Empty(app.Conversations.Rows);
    }

    [Fact]
    public async Task Browsers_of_allowed_origins_may_ask_and_read()
    {
        await using var app = await BotApp.StartAsync(("DirectLine:AllowedOrigins:0", "https://www.example.org/"));

        var allowed = await PreflightAsync(app, "https://www.example.org");
        var other = await PreflightAsync(app, "https://evil.example");
        var refused = await app.PostAsync(
            $"{DirectLineTalk.Root}/conversations",
            "{}",
            "rubbish",
            "https://www.example.org"
        );

        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal("https://www.example.org", Header(allowed, "Access-Control-Allow-Origin"));
        Assert.Equal("GET, POST, OPTIONS", Header(allowed, "Access-Control-Allow-Methods"));
        Assert.Contains("authorization", Header(allowed, "Access-Control-Allow-Headers"));
        Assert.Contains("x-ms-bot-agent", Header(allowed, "Access-Control-Allow-Headers"));
        Assert.Equal("Origin", Header(allowed, "Vary"));
        Assert.Null(Header(other, "Access-Control-Allow-Origin"));
        Assert.Null(Header(other, "Access-Control-Allow-Methods"));
        Assert.Equal("https://www.example.org", Header(refused, "Access-Control-Allow-Origin"));
    }

    private static Task<HttpResponseMessage> PreflightAsync(BotApp app, string origin) =>
        app.SendAsync(
            HttpMethod.Options,
            $"{DirectLineTalk.Root}/conversations/1/activities",
            origin: origin,
            headers: ("Access-Control-Request-Method", "POST")
        );

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
