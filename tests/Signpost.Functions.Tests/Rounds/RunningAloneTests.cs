using Signpost.Functions.Rounds;
using Signpost.Functions.Tests.Endpoints;
using Signpost.Storage.Conversations;
using Signpost.Storage.Insights;
using Signpost.Storage.Notices;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Rounds;

/// <summary>What the app does by itself while no Functions host has timers for it.</summary>
public sealed class RunningAloneTests(SharedAzurite azurite)
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Fact]
    public async Task Notice_IsDeliveredTenSecondsLater()
    {
        await using var receiver = new FailingReceiver { Status = 204 };
        await receiver.StartAsync();
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        var outbox = new Outbox(TestTables.Of(storage, prefix).Enquiries, Guid.NewGuid);
        var digest = new Notice
        {
            Id = "digest-2026-06-02",
            Kind = NoticeKind.Digest,
            At = new DateTimeOffset(2026, 6, 2, 7, 0, 0, TimeSpan.Zero),
        };
        await outbox.AddDigestAsync(new DateOnly(2026, 6, 2), digest, default);
        await using var app = await RunningApp.StartAsync(
            storage,
            prefix,
            RunningApp.Alone,
            "--Notices:Receivers:0:Name=crm",
            $"--Notices:Receivers:0:Url={receiver.Address}",
            $"--Notices:Receivers:0:Secret={Secret}"
        );

        app.Clock.Advance(NoticeRound.Every);

        Assert.Equal("digest-2026-06-02", await receiver.FirstAsync().WaitAsync(TimeSpan.FromMinutes(4)));
    }

    [Fact]
    public async Task Conversation_IsCountedTenMinutesLater()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        var tables = TestTables.Of(storage, prefix);
        var insights = new InsightsStore(tables.Insights, new ConversationStore(tables.Conversations, Guid.NewGuid));
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Alone);
        await app.SayAsync("one", "1");
        var today = UkCalendar.Today(app.Clock);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        Assert.Empty(await insights.ReadAsync(today, today, patience.Token));

        app.Clock.Advance(InsightsRound.Every);

        IReadOnlyList<DayCounts> days = [];
        while (days.Count == 0)
        {
            days = await insights.ReadAsync(today, today.AddDays(1), patience.Token);
        }
        Assert.Equal(1, Assert.Single(days).Started);
    }

    [Fact]
    public async Task ConversationThatIsKeptNoLonger_IsDeleted_WithoutATimer()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        var table = TestTables.Of(storage, prefix).Conversations;
        await using var app = await RunningApp.StartAsync(
            storage,
            prefix,
            RunningApp.Alone,
            "--Signpost:ConversationDays=1"
        );
        await app.SayAsync("one", "1");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));

        while (await table.QueryAsync<TableEntity>(cancellationToken: patience.Token).AnyAsync(patience.Token))
        {
            app.Clock.Advance(TidyRound.Every);
        }
    }
}
