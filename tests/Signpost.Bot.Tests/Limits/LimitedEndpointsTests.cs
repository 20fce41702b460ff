using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Signpost.Bot.Authentication;
using Signpost.Bot.Limits;
using Signpost.Bot.Tests.DirectLine;
using Signpost.Bot.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Limits;

public sealed class LimitedEndpointsTests
{
    private static readonly IPAddress Somebody = IPAddress.Parse("203.0.113.9");
    private static readonly IPAddress SomebodyElse = IPAddress.Parse("203.0.113.10");

    [Fact]
    public async Task A_conversation_that_goes_too_fast_is_asked_to_wait_and_then_goes_on()
    {
        await using var app = await BotApp.StartAsync(("Limits:PerConversation", "3"));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await SayAsync(app, "conversation")).StatusCode);
        }
        app.Conversations.ResetCounts();

        await AssertTooManyAsync(await SayAsync(app, "conversation"), seconds: 20);
        Assert.Equal((0, 0), (app.Conversations.Reads, app.Conversations.Writes));
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(app, "another")).StatusCode);
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(app, "conversation")).StatusCode);
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_asked_to_wait_on_every_Direct_Line_call_but_the_poll()
    {
        // Six calls are made before, and the seventh is one too many.
        await using var app = await BotApp.StartAsync(
            ("Limits:PerAddress", "6"),
            ("DirectLine:Secret", "secret"),
            ("DirectLine:AllowedOrigins:0", "https://www.example.org")
        );
        app.Caller = Somebody;
        var talk = await DirectLineTalk.GenerateAsync(app, "secret");
        await talk.BeginAsync();
        await talk.PollAsync();
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("hello")).StatusCode);
        }
        var root = DirectLineTalk.Root;

        await AssertTooManyAsync(await talk.SayAsync("hello"), seconds: 10);
        await AssertTooManyAsync(await talk.BeginAsync(), seconds: 10);
        await AssertTooManyAsync(await app.PostAsync($"{root}/tokens/generate", null, "secret"), seconds: 10);
        await AssertTooManyAsync(await app.PostAsync($"{root}/tokens/refresh", null, talk.Token), seconds: 10);
        await AssertTooManyAsync(await app.GetAsync($"{root}/conversations/{talk.Id}", talk.Token), seconds: 10);
        Assert.NotEmpty(await talk.PollAsync());

        var toPage = await app.PostAsync($"{root}/tokens/generate", null, "secret", "https://www.example.org");
        Assert.Equal("https://www.example.org", Assert.Single(toPage.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("Retry-After", Assert.Single(toPage.Headers.GetValues("Access-Control-Expose-Headers")));

        app.Caller = SomebodyElse;
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("hello")).StatusCode);
    }

    [Fact]
    public async Task A_caller_that_may_not_come_in_at_all_is_counted_too()
    {
        await using var app = await BotApp.StartAsync(("Limits:PerAddress", "2"));
        app.Caller = Somebody;

        Assert.Equal(HttpStatusCode.Forbidden, (await SayAsync(app, "c")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await BeginAsync(app)).StatusCode);
        await AssertTooManyAsync(await SayAsync(app, "c"), seconds: 30);
        await AssertTooManyAsync(await BeginAsync(app), seconds: 30);
    }

    [Fact]
    public async Task This_machine_is_counted_in_total_only()
    {
        await using var app = await BotApp.StartAsync(("Limits:PerAddress", "1"), ("Limits:InTotal", "5"));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await SayAsync(app, $"c{i}")).StatusCode);
        }

        await AssertTooManyAsync(await SayAsync(app, "c5"), seconds: 1);
        await AssertTooManyAsync(await app.PostAsync($"{DirectLineTalk.Root}/tokens/generate", null), seconds: 1);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(app, "c5")).StatusCode);
    }

    [Theory]
    [InlineData("Limits:PollsPerConversation", "3")]
    [InlineData("Limits:PollsPerAddress", "3")]
    [InlineData("Limits:InTotal", "6")]
    public async Task A_poll_that_is_one_too_many_finds_nothing_new_and_loses_nothing(string setting, string value)
    {
        await using var app = await BotApp.StartAsync((setting, value), ("DirectLine:Secret", "secret"));
        app.Caller = Somebody;
        var talk = await DirectLineTalk.GenerateAsync(app, "secret");
        await talk.BeginAsync();
        Assert.Single(await talk.PollAsync());
        Assert.Empty(await talk.PollAsync());
        Assert.Empty(await talk.PollAsync());
        // The sixth request in all.
        await talk.SayAsync("hello");
        // Not even storage that is down is noticed.
        app.Conversations.Down = true;

        Assert.Empty(await talk.PollAsync());
        Assert.Equal("1", talk.Watermark);
        Assert.DoesNotContain(app.Log, line => line.Contains("poll was answered empty"));
        app.Conversations.Down = false;
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, (await talk.PollAsync()).Count);
        Assert.Equal("3", talk.Watermark);
    }

    [Fact]
    public async Task The_first_poll_too_many_says_a_watermark_that_means_from_the_start()
    {
        await using var app = await BotApp.StartAsync(("Limits:PollsPerConversation", "1"));
        var talk = await DirectLineTalk.StartAsync(app);
        await talk.PollAsync();
        talk.Watermark = "";

        Assert.Empty(await talk.PollAsync());
        Assert.Equal("0", talk.Watermark);
    }

    [Fact]
    public async Task Who_may_not_poll_is_told_so_however_often()
    {
        await using var app = await BotApp.StartAsync(("Limits:PollsPerConversation", "1"));
        var talk = await DirectLineTalk.StartAsync(app);
        await talk.PollAsync();
        await talk.PollAsync();

        var response = await app.GetAsync($"{DirectLineTalk.Root}/conversations/{talk.Id}/activities", "no token");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task That_a_limit_was_met_is_logged_once_a_minute_and_names_no_address()
    {
        await using var app = await BotApp.StartAsync(("Limits:PerAddress", "1"));
        app.Caller = Somebody;
        for (var i = 0; i < 10; i++)
        {
            await SayAsync(app, "c");
        }

        Assert.Single(app.Log, line => line.Contains("Limits:PerAddress"));
        Assert.DoesNotContain(app.Log, line => line.Contains("203.0.113.9"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await SayAsync(app, "c");
        await SayAsync(app, "c");
        Assert.Equal(2, app.Log.Count(line => line.Contains("Limits:PerAddress")));
    }

    [Fact]
    public async Task With_an_app_id_no_address_is_shut_out_by_tokens_that_fail()
    {
        await using var app = await BotApp.StartAsync(
            ("Limits:PerAddress", "1"),
            ("Limits:InTotal", "3"),
            ("MicrosoftAppId", "00000000-0000-0000-0000-000000000001"),
            ("MicrosoftAppPassword", "word")
        );
        app.Caller = Somebody;

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await SayAsync(app, "c")).StatusCode);
        }
        await AssertTooManyAsync(await SayAsync(app, "c"), seconds: 1);
    }

    [Fact]
    public void What_the_Bot_Service_delivers_is_not_counted_for_its_address()
    {
        using var limits = new RequestLimits(
            new LimitSettings { PerAddress = 1, InTotal = 4 },
            new BotSettings { IsHosted = true },
            new ManualTimeProvider(),
            NullLogger<RequestLimits>.Instance
        );
        var context = new DefaultHttpContext();
        context.Request.Headers["X-Forwarded-For"] = "203.0.113.9:1";

        Assert.Null(limits.Refuse(context, byAddress: true));
        Assert.NotNull(limits.Refuse(context, byAddress: true));
        Assert.Null(limits.Refuse(context, byAddress: false));
        Assert.Null(limits.Refuse(context, byAddress: false));
        Assert.Null(limits.Refuse(context, byAddress: false));
        Assert.NotNull(limits.Refuse(context, byAddress: false));
    }

    private static Task<HttpResponseMessage> SayAsync(BotApp app, string conversation) =>
        app.PostAsync(
            "/api/messages",
            Inbound
                .Message("hello", id: null)
                .With("conversation", new System.Text.Json.Nodes.JsonObject { ["id"] = conversation })
        );

    private static Task<HttpResponseMessage> BeginAsync(BotApp app) =>
        app.PostAsync($"{DirectLineTalk.Root}/conversations", null);

    private static async Task AssertTooManyAsync(HttpResponseMessage response, int seconds)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal($"{seconds}", Assert.Single(response.Headers.GetValues("Retry-After")));
        Assert.Equal("TooManyRequests", await BotApp.ErrorCodeOf(response));
    }
}
