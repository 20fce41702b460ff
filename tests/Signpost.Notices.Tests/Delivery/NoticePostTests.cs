using System.Net;
using Signpost.Notices.Delivery;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Delivery;

public sealed class NoticePostTests : IDisposable
{
    private readonly PostOffice _office = new("crm", "teams");

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Notice_IsPostedToEveryReceiver_AndThenTakenOut()
    {
        _office.Add();

        var result = await _office.DrainAsync();

        Assert.Equal(new DrainResult(Delivered: 1, Postponed: 0, GivenUp: 0, Unaddressed: 0), result);
        Assert.Equal(["SP-7F3K-2QXD-1"], _office.Receivers["crm"].Taken);
        Assert.Equal(["SP-7F3K-2QXD-1"], _office.Receivers["teams"].Taken);
        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task Notice_OfOneReceiverThatIsDown_IsTriedAgainThereOnly()
    {
        _office.Receivers["teams"].Answers(HttpStatusCode.InternalServerError);
        _office.Add();

        var result = await _office.DrainAsync();
        await _office.RunAsync(TimeSpan.FromMinutes(3));
        var pending = _office.Outbox.Single;
        _office.Receivers["teams"].Answers(HttpStatusCode.OK);
        await _office.RunAsync(TimeSpan.FromMinutes(4));

        Assert.Equal(new DrainResult(Delivered: 0, Postponed: 1, GivenUp: 0, Unaddressed: 0), result);
        Assert.Equal(["SP-7F3K-2QXD-1"], _office.Receivers["crm"].Tried);
        Assert.Equal(4, _office.Receivers["teams"].Tried.Count);
        Assert.Equal("answered 500", pending.Deliveries.Single(one => one.Receiver is "teams").Problem);
        Assert.Empty(_office.Outbox.All);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(301)]
    [InlineData(null)]
    public async Task Receiver_ThatFailsForAnHour_GetsEverythingOnceItIsBack(int? status)
    {
        var receiver = _office.Receivers["crm"];
        receiver.Answers((HttpStatusCode?)status);
        List<string> ids = [];
        for (var minute = 0; minute < 60; minute++)
        {
            var reference = $"SP-0000-00{minute:00}";
            _office.Add(reference);
            ids.Add($"{reference}-1");
            await _office.RunAsync(TimeSpan.FromMinutes(1));
        }
        Assert.Empty(receiver.Taken);

        receiver.Answers(HttpStatusCode.OK);
        await _office.RunAsync(TimeSpan.FromMinutes(16));

        Assert.Equal(ids, receiver.Taken.Order(StringComparer.Ordinal));
        Assert.Equal(ids, _office.Receivers["teams"].Taken.Order(StringComparer.Ordinal));
        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task Notice_ThatIsNotTaken_IsTriedAfter1_2_4_8_15_15Minutes()
    {
        List<DateTimeOffset> times = [];
        _office.Receivers["crm"].Does = (_, _) =>
        {
            times.Add(_office.Clock.GetUtcNow());
            return Task.FromResult<HttpStatusCode?>(HttpStatusCode.BadGateway);
        };
        _office.Add();

        await _office.DrainAsync();
        await _office.RunAsync(TimeSpan.FromHours(1));

        Assert.Equal(
            [1, 2, 4, 8, 15, 15, 15],
            times.Zip(times.Skip(1)).Select(pair => (pair.Second - pair.First).TotalMinutes)
        );
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(24 * 60, 60)]
    public async Task Receiver_ThatAsksToBeLeftAlone_IsForUpToAnHour(int asked, int waited)
    {
        var receiver = _office.Receivers["crm"];
        receiver.Answers(HttpStatusCode.TooManyRequests);
        receiver.RetryAfter = TimeSpan.FromMinutes(asked);
        _office.Add();
        await _office.DrainAsync();
        _office.Add("SP-0000-0002");

        await _office.RunAsync(TimeSpan.FromMinutes(waited - 1));
        Assert.Single(receiver.Tried);
        Assert.Equal(2, _office.Receivers["teams"].Taken.Count);

        await _office.RunAsync(TimeSpan.FromMinutes(1));
        Assert.True(receiver.Tried.Count > 1);
    }

    [Fact]
    public async Task Receiver_ThatDoesNotAnswer_HoldsUpNobodyElse()
    {
        _office.Receivers["crm"].Answers(null);
        for (var i = 0; i < 2 * NoticePost.MostNotices; i++)
        {
            _office.Add($"SP-0000-0{i:000}");
        }

        await _office.DrainAsync();
        await _office.DrainAsync();

        Assert.Single(_office.Receivers["crm"].Tried);
        Assert.Equal(2 * NoticePost.MostNotices, _office.Receivers["teams"].Taken.Distinct().Count());
    }

    [Fact]
    public async Task Round_DealsWith200NoticesAtTheMost()
    {
        for (var i = 0; i < NoticePost.MostNotices + 1; i++)
        {
            _office.Add($"SP-0000-0{i:000}");
        }

        Assert.Equal(NoticePost.MostNotices, (await _office.DrainAsync()).Delivered);
        Assert.Equal(1, (await _office.DrainAsync()).Delivered);
    }

    [Fact]
    public async Task Round_BeginsWithNoNoticeAfterFourMinutes()
    {
        _office.Receivers["crm"].Does = (_, _) =>
        {
            _office.Clock.Advance(TimeSpan.FromMinutes(1.5));
            return Task.FromResult<HttpStatusCode?>(HttpStatusCode.OK);
        };
        for (var i = 0; i < 5; i++)
        {
            _office.Add($"SP-0000-000{i}");
        }

        Assert.Equal(3, (await _office.DrainAsync()).Delivered);
        Assert.Equal(2, (await _office.DrainAsync()).Delivered);
    }

    [Fact]
    public async Task Notices_WithoutReceivers_AreTakenOutUndelivered()
    {
        _office.Restart([]);
        _office.Add();
        _office.Outbox.Put(
            new PendingNotice
            {
                Notice = Some.Digest(default),
                NextTryAt = default,
                IsDead = true,
            }
        );

        var result = await _office.DrainAsync();

        Assert.Equal(new DrainResult(Delivered: 0, Postponed: 0, GivenUp: 0, Unaddressed: 2), result);
        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task Receiver_ThatIsNew_GetsWhatWaits_AndOneThatIsGoneHoldsNothingBack()
    {
        _office.Receivers["crm"].Answers(HttpStatusCode.InternalServerError);
        _office.Add();
        await _office.DrainAsync();

        _office.Restart("teams", "phone");
        await _office.RunAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["SP-7F3K-2QXD-1"], _office.Receivers["phone"].Taken);
        Assert.Single(_office.Receivers["teams"].Tried);
        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task Storage_ThatDoesNotAnswer_IsToldToTheCaller_AndNothingIsPosted()
    {
        _office.Add();
        _office.Outbox.IsDown = true;

        await Assert.ThrowsAsync<StorageUnavailableException>(_office.DrainAsync);

        Assert.Empty(_office.Receivers["crm"].Tried);
    }

    [Fact]
    public async Task Log_NamesReceiverAndReason_AndNothingElse()
    {
        _office.Receivers["crm"].Answers(null);
        _office.Receivers["teams"].Answers(HttpStatusCode.Unauthorized);
        _office.Add();

        await _office.DrainAsync();

        Assert.Equal(
            [
                "Warning: A notice was not delivered to crm: no connection.",
                "Warning: A notice was not delivered to teams: answered 401, so its settings look wrong.",
            ],
            _office.Log.Lines
        );
    }
}
