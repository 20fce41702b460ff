using Signpost.Notices.Digest;
using Signpost.Notices.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Notices.Tests.Digest;

public sealed class DailyDigestTests
{
    private static readonly DateOnly SpringBankHoliday = new(2026, 5, 25);

    private readonly MemoryInbox _inbox = new();
    private readonly MemoryOutbox _outbox = new();

    [Theory]
    // A working day in summer, when 08:00 in the United Kingdom is 07:00 UTC.
    [InlineData("2026-06-02T06:59:59Z", false)]
    [InlineData("2026-06-02T07:00:00Z", true)]
    [InlineData("2026-06-02T22:59:59Z", true)]
    // A working day in winter.
    [InlineData("2026-11-24T07:59:59Z", false)]
    [InlineData("2026-11-24T08:00:00Z", true)]
    // The Fridays before the clocks change and the Mondays after.
    [InlineData("2026-03-27T07:30:00Z", false)]
    [InlineData("2026-03-27T08:00:00Z", true)]
    [InlineData("2026-03-30T07:00:00Z", true)]
    [InlineData("2026-10-23T07:00:00Z", true)]
    [InlineData("2026-10-26T07:00:00Z", false)]
    [InlineData("2026-10-26T08:00:00Z", true)]
    // Saturday, the Sundays on which the clocks change, and a bank holiday.
    [InlineData("2026-06-06T09:00:00Z", false)]
    [InlineData("2026-03-29T09:00:00Z", false)]
    [InlineData("2026-10-25T09:00:00Z", false)]
    [InlineData("2026-05-25T09:00:00Z", false)]
    [InlineData("2026-05-26T09:00:00Z", true)]
    public async Task Digest_IsMadeOnWorkingDaysFromEightOClock(string now, bool isMade)
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 1, 1));

        Assert.Equal(isMade, await At(now).MakeAsync(default));

        Assert.Equal(isMade ? 1 : 0, _outbox.All.Count);
    }

    [Fact]
    public async Task Digest_HasCountsAndReferences_TheLongestOverdueFirst_AndNothingPersonal()
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 6, 1));
        _inbox.Add("SP-0000-0002", new DateOnly(2026, 5, 1));
        _inbox.Add("SP-0000-0003", new DateOnly(2026, 6, 2), EnquiryStatus.New);
        _inbox.Add("SP-0000-0004", new DateOnly(2026, 6, 3));
        _inbox.Add("SP-0000-0005", null);

        await At("2026-06-02T07:00:00Z").MakeAsync(default);

        var digest = _outbox.Single.Notice;
        Assert.Equal("digest-2026-06-02", digest.Id);
        Assert.Equal(NoticeKind.Digest, digest.Kind);
        Assert.Equal(["SP-0000-0002", "SP-0000-0001"], digest.Overdue);
        Assert.Equal(["SP-0000-0003"], digest.DueToday);
        Assert.Equal(new InboxCounts(Open: 5, New: 1, Overdue: 2, Today: 1, Mine: 0, IsLeast: false), digest.Counts);
        Assert.Null(digest.Reference);
    }

    [Fact]
    public async Task Digest_Names20OfManyAndCountsAll()
    {
        for (var i = 0; i < 30; i++)
        {
            _inbox.Add($"SP-0000-00{i:00}", new DateOnly(2026, 5, 1).AddDays(i));
        }

        await At("2026-06-02T07:00:00Z").MakeAsync(default);

        Assert.Equal(Notice.MostNamed, _outbox.Single.Notice.Overdue.Length);
        Assert.Equal("SP-0000-0000", _outbox.Single.Notice.Overdue[0]);
        Assert.Equal(30, _outbox.Single.Notice.Counts!.Overdue);
    }

    [Theory]
    [InlineData(EnquiryStatus.New, true)]
    [InlineData(EnquiryStatus.Waiting, false)]
    public async Task Digest_WithNothingDueOrOverdue_IsMadeOnlyForWhatIsNew(EnquiryStatus status, bool isMade)
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 6, 30), status);

        Assert.Equal(isMade, await At("2026-06-02T07:00:00Z").MakeAsync(default));
    }

    [Fact]
    public async Task Digest_OfADay_IsMadeOnce_ByWhicheverProcess()
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 1, 1));
        var clock = new ManualTimeProvider(DateTimeOffset.Parse("2026-06-02T07:00:00Z", null));
        var digest = With(clock);

        Assert.True(await digest.MakeAsync(default));
        var calls = _inbox.Calls;
        Assert.False(await digest.MakeAsync(default));
        Assert.Equal(calls, _inbox.Calls);
        Assert.False(await With(clock).MakeAsync(default));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await digest.MakeAsync(default));

        Assert.Equal(
            ["digest-2026-06-02", "digest-2026-06-03"],
            _outbox.All.Select(pending => pending.Notice.Id).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Digest_OfADayThatBeganWithNothingToTell_IsNotMadeLater_ByAnyProcess()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.Parse("2026-06-02T07:00:00Z", null));
        Assert.False(await With(clock).MakeAsync(default));
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 1, 1));

        clock.Advance(TimeSpan.FromHours(8));
        Assert.False(await With(clock).MakeAsync(default));
        Assert.Empty(_outbox.All);

        clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await With(clock).MakeAsync(default));
    }

    [Fact]
    public async Task Digest_ThatStorageRefused_IsMadeByTheNextCall()
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 1, 1));
        var digest = At("2026-06-02T07:00:00Z");
        _outbox.IsDown = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => digest.MakeAsync(default));

        _outbox.IsDown = false;

        Assert.True(await digest.MakeAsync(default));
    }

    [Fact]
    public async Task Digest_WithoutReceivers_IsNotMade_AndStorageIsNotAsked()
    {
        _inbox.Add("SP-0000-0001", new DateOnly(2026, 1, 1));
        var clock = new ManualTimeProvider(DateTimeOffset.Parse("2026-06-02T07:00:00Z", null));

        Assert.False(
            await new DailyDigest(_inbox, _outbox, hasReceivers: false, new WorkingDays([]), clock).MakeAsync(default)
        );

        Assert.Equal(0, _inbox.Calls);
    }

    private DailyDigest At(string now) => With(new ManualTimeProvider(DateTimeOffset.Parse(now, null)));

    private DailyDigest With(TimeProvider clock) =>
        new(_inbox, _outbox, hasReceivers: true, new WorkingDays([SpringBankHoliday]), clock);
}
