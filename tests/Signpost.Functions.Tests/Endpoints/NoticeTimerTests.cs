using System.Net;
using Microsoft.AspNetCore.Builder;
using Signpost.Storage.Notices;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

public sealed class NoticeTimerTests(SharedAzurite azurite)
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Fact]
    public async Task Notify_DeliversWhatIsInStorage_AndAnswersTheHost()
    {
        List<string> taken = [];
        await using var receiver = WebApplication.CreateSlimBuilder().Build();
        receiver.Urls.Add("http://127.0.0.1:0");
        receiver.Run(context =>
        {
            taken.Add(context.Request.Headers["webhook-id"].ToString());
            context.Response.StatusCode = taken.Count == 1 ? 500 : 204;
            return Task.CompletedTask;
        });
        await receiver.StartAsync();
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await AddAsync(storage, prefix);
        await using var app = await RunningApp.StartAsync(
            storage,
            prefix,
            RunningApp.Hosted,
            "--Notices:Receivers:0:Name=crm",
            $"--Notices:Receivers:0:Url={receiver.Urls.Single()}",
            $"--Notices:Receivers:0:Secret={Secret}"
        );

        Assert.Equal("Notices: 0 delivered, 1 postponed, 0 given up.", await LogAsync(app, "notify"));
        Assert.Equal("Notices: 0 delivered, 0 postponed, 0 given up.", await LogAsync(app, "notify"));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("Notices: 1 delivered, 0 postponed, 0 given up.", await LogAsync(app, "notify"));
        Assert.Equal("Notices: 0 delivered, 0 postponed, 0 given up.", await LogAsync(app, "notify"));

        Assert.Equal(["digest-2026-06-02", "digest-2026-06-02"], taken);
    }

    [Fact]
    public async Task Notices_WithoutReceivers_AreRemoved_AndThereIsNoDigest()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await AddAsync(storage, prefix);
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Hosted);

        Assert.Equal("Notices: 1 removed, since there are no receivers.", await LogAsync(app, "notify"));
        Assert.Equal("There is no digest to make.", await LogAsync(app, "digest"));
    }

    [Theory]
    [InlineData("notify")]
    [InlineData("digest")]
    public async Task Timer_OfAnAppThatNoFunctionsHostStarted_IsNotThere(string timer)
    {
        await using var app = await RunningApp.StartAsync(await azurite.ConnectionStringAsync(), "t", RunningApp.Alone);

        using var answer = await app.AskAsync(HttpMethod.Post, $"/{timer}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task AddAsync(string storage, string prefix)
    {
        var outbox = new Outbox(TestTables.Of(storage, prefix).Enquiries, Guid.NewGuid);
        var digest = new Notice
        {
            Id = "digest-2026-06-02",
            Kind = NoticeKind.Digest,
            At = new DateTimeOffset(2026, 6, 2, 7, 0, 0, TimeSpan.Zero),
        };
        Assert.True(await outbox.AddDigestAsync(new DateOnly(2026, 6, 2), digest, default));
    }

    private static async Task<string?> LogAsync(RunningApp app, string timer) =>
        (string?)(await app.SendAsync(HttpMethod.Post, timer))["Logs"]!.AsArray().Single();
}
