using System.Net;
using Signpost.Notices.Digest;
using Signpost.Notices.Rounds;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Rounds;

public sealed class NoticeRoundsTests : IDisposable
{
    private readonly PostOffice _office = new("crm");
    private readonly MemoryInbox _inbox = new();
    private readonly CollectingLog<NoticeRounds> _log = new();
    private readonly NoticeRounds _rounds;

    public NoticeRoundsTests()
    {
        var digest = new DailyDigest(_inbox, _office.Outbox, hasReceivers: true, new WorkingDays([]), _office.Clock);
        _rounds = new NoticeRounds(_office.NewPost(), digest, _office.Clock, _log);
    }

    public void Dispose()
    {
        _rounds.Dispose();
        _office.Dispose();
    }

    [Fact]
    public async Task Notices_AndTheDigest_AreDeliveredEveryTenSeconds()
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 1, 1));
        _office.Add();
        var taken = Taken(2);
        await _rounds.StartAsync(default);

        _office.Clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.Equal(0, _office.Outbox.Listings);
        _office.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await taken;

        Assert.Equal(["SP-7F3K-2QXD-1", "digest-2026-06-01"], _office.Receivers["crm"].Tried);
        await _rounds.StopAsync(default);
    }

    [Fact]
    public async Task Storage_ThatIsDown_IsToldInOneLine_AndTheNextRoundTriesAgain()
    {
        _office.Add();
        var told = _log.NextLineAsync();
        _inbox.IsDown = true;
        await _rounds.StartAsync(default);
        _office.Clock.Advance(NoticeRounds.Every);
        await told;
        Assert.Equal(["Notices wait: Storage is down for a test."], _log.Lines);

        _inbox.IsDown = false;
        var taken = Taken(1);
        _office.Clock.Advance(NoticeRounds.Every);
        await taken;

        Assert.Single(_log.Lines);
        await _rounds.StopAsync(default);
    }

    [Fact]
    public async Task Rounds_ThatAreStopped_EndWithoutAFault()
    {
        await _rounds.StartAsync(default);

        await _rounds.StopAsync(default);

        Assert.True(_rounds.ExecuteTask is { IsCompleted: true, IsFaulted: false });
        _office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, _office.Outbox.Listings);
    }

    private Task Taken(int count)
    {
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _office.Receivers["crm"].Does = (_, _) =>
        {
            if (--count == 0)
            {
                taken.SetResult();
            }
            return Task.FromResult<HttpStatusCode?>(HttpStatusCode.OK);
        };
        return taken.Task;
    }
}
