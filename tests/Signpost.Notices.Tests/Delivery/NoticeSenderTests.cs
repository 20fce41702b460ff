using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Signpost.Notices.Cards;
using Signpost.Notices.Delivery;
using Signpost.Notices.Events;
using Signpost.Notices.Receivers;
using Signpost.Notices.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Notices.Tests.Delivery;

/// <summary>What goes over the wire, to receivers on sockets.</summary>
public sealed class NoticeSenderTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly NoticeSender _sender;

    public NoticeSenderTests() => _sender = NoticeSender.Create(Some.Links, _clock);

    private Notice Notice => Some.Received(_clock.GetUtcNow());

    public void Dispose() => _sender.Dispose();

    [Fact]
    public async Task Event_IsPostedSignedWithIdAndTime()
    {
        await using var server = await AnsweringAsync(204);
        _clock.Advance(TimeSpan.FromHours(1));
        var notice = Some.Received(_clock.GetUtcNow() - TimeSpan.FromHours(1));

        var sent = await _sender.SendAsync(To(server, path: "/hooks"), notice);

        Assert.Equal(new SendResult(null, HasAnswered: true, TimeSpan.Zero), sent);
        var post = Assert.Single(server.Posts);
        Assert.Equal("/hooks", post.Path);
        Assert.Equal("application/cloudevents+json; charset=utf-8", post.Headers["Content-Type"]);
        Assert.Equal("Signpost", post.Headers["User-Agent"]);
        Assert.Equal(notice.Id, post.Headers["webhook-id"]);
        Assert.Equal(
            _clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            post.Headers["webhook-timestamp"]
        );
        Assert.Equal(Encoding.UTF8.GetString(NoticeEvent.Write(notice, Some.Links)), post.Body);
        Assert.False(post.Headers.ContainsKey("traceparent"));
    }

    [Fact]
    public async Task Card_OfAReceiverWithoutASecret_IsPostedUnsigned()
    {
        await using var server = await AnsweringAsync(202);

        var sent = await _sender.SendAsync(To(server) with { Form = ReceiverForm.Teams, Secret = null }, Notice);

        Assert.True(sent.IsDelivered);
        var post = Assert.Single(server.Posts);
        Assert.Equal("application/json; charset=utf-8", post.Headers["Content-Type"]);
        Assert.False(post.Headers.ContainsKey("webhook-signature"));
        Assert.Equal(Encoding.UTF8.GetString(NoticeCard.Write(Notice, Some.Links)), post.Body);
    }

    /// <summary>Held against the library of those who wrote the standard. (npm standardwebhooks)</summary>
    [Fact]
    public async Task Signature_IsTakenByTheOfficialLibrary_AndNotWhenAnythingWasChanged()
    {
        await using var server = await AnsweringAsync(204);
        using var now = NoticeSender.Create(Some.Links, TimeProvider.System);
        await now.SendAsync(To(server), Notice);
        await now.SendAsync(To(server) with { Form = ReceiverForm.Teams }, Some.Digest(_clock.GetUtcNow()));
        // The manual clock stands months away from the one that the library reads.
        await _sender.SendAsync(To(server), Notice);
        var (first, second, old) = (Message(server.Posts[0]), Message(server.Posts[1]), Message(server.Posts[2]));

        var told = await VerifyAsync(
            first,
            second,
            first with
            {
                Body = first.Body.Replace("2QXD", "2QXE", StringComparison.Ordinal),
            },
            first with
            {
                Id = second.Id,
            },
            old
        );

        Assert.Equal(
            [null, null, "No matching signature found", "No matching signature found", "Message timestamp too old"],
            told
        );
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(299, null)]
    [InlineData(302, "answered 302, so its settings look wrong")]
    [InlineData(401, "answered 401, so its settings look wrong")]
    [InlineData(408, "answered 408")]
    [InlineData(409, "answered 409")]
    [InlineData(410, "answered 410, so its settings look wrong")]
    [InlineData(425, "answered 425")]
    [InlineData(429, "answered 429")]
    [InlineData(500, "answered 500")]
    public async Task Answer_SaysWhetherTheNoticeWasTaken_AndRedirectsAreNotFollowed(int status, string? problem)
    {
        await using var server = await WebServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        });

        Assert.Equal(problem, (await _sender.SendAsync(To(server), Notice)).Problem);

        Assert.Single(server.Posts);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("86400", 3600)]
    [InlineData("Mon, 01 Jun 2026 12:05:00 GMT", 300)]
    [InlineData("Mon, 01 Jun 2026 11:05:00 GMT", 0)]
    [InlineData("later", 0)]
    public async Task Answer_ThatAsksForTime_GetsItUpToAnHour(string retryAfter, int seconds)
    {
        await using var server = await WebServer.StartAsync(context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });

        Assert.Equal(TimeSpan.FromSeconds(seconds), (await _sender.SendAsync(To(server), Notice)).Wait);
    }

    [Fact]
    public async Task Receiver_ThatNeverAnswers_IsWaitedForTenSeconds()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await WebServer.StartAsync(async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var sending = _sender.SendAsync(To(server), Notice);
        await asked.Task;

        _clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(sending.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(new SendResult("no answer in 10 seconds", HasAnswered: false, TimeSpan.Zero), await sending);
    }

    [Fact]
    public async Task Answer_WhoseBodyNeverEnds_IsTakenByItsHead()
    {
        await using var server = await WebServer.StartAsync(async context =>
        {
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        Assert.True((await _sender.SendAsync(To(server), Notice)).IsDelivered);
    }

    [Fact]
    public async Task Receiver_ThatIsNotThere_IsToldWithoutItsAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var sent = await _sender.SendAsync(
            Some.Receiver("crm", address: new Uri($"http://127.0.0.1:{port}/secret")),
            Notice
        );

        Assert.Equal(new SendResult("no connection", HasAnswered: false, TimeSpan.Zero), sent);
    }

    private static Task<WebServer> AnsweringAsync(int status) =>
        WebServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

    private static Receiver To(WebServer server, string path = "/") =>
        Some.Receiver("crm", address: new Uri(server.Address, path));

    private static Webhook Message(Post post) =>
        new(
            post.Headers["webhook-id"],
            post.Headers["webhook-timestamp"],
            post.Headers["webhook-signature"],
            post.Body
        );

    private static async Task<IEnumerable<string?>> VerifyAsync(params Webhook[] webhooks)
    {
        var told = await NodeScript.RunAsync(
            "notices/verify.mjs",
            [Some.Secret],
            JsonSerializer.Serialize(webhooks, JsonSerializerOptions.Web)
        );
        return JsonNode.Parse(told)!.AsArray().Select(one => (string?)one);
    }

    private sealed record Webhook(string Id, string Timestamp, string Signature, string Body);
}
