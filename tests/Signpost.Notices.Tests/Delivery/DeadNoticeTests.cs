using System.Net;
using Signpost.Notices.Delivery;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Delivery;

/// <summary>Notices that nobody takes for days.</summary>
public sealed class DeadNoticeTests : IDisposable
{
    private readonly PostOffice _office = new("crm", "teams");

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Notice_IsGivenUpAfterThreeDays_AndTriedAgainWhenItIsRevived()
    {
        var receiver = _office.Receivers["crm"];
        receiver.Answers(HttpStatusCode.InternalServerError);
        _office.Add();
        await _office.DrainAsync();

        await _office.RunAsync(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(16));
        Assert.False(_office.Outbox.Single.IsDead);
        await _office.RunAsync(TimeSpan.FromMinutes(31));

        var dead = _office.Outbox.Single;
        Assert.True(dead.IsDead);
        Assert.True(dead.Deliveries.Single(one => one.Receiver is "crm").IsGivenUp);
        Assert.StartsWith(
            "Error: A notice was given up for crm after ",
            _office.Log.Lines[^1],
            StringComparison.Ordinal
        );
        var tries = receiver.Tried.Count;
        receiver.Answers(HttpStatusCode.OK);
        await _office.RunAsync(TimeSpan.FromHours(1));
        Assert.Equal(tries, receiver.Tried.Count);

        Assert.True(await _office.Outbox.ReviveAsync(dead.Notice.Id, _office.Clock.GetUtcNow(), default));
        await _office.DrainAsync();

        Assert.Equal([dead.Notice.Id], receiver.Taken);
        Assert.Equal([dead.Notice.Id], _office.Receivers["teams"].Tried);
        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task Revived_AndStillNotTaken_IsTriedForAnotherHour()
    {
        _office.Receivers["crm"].Answers(HttpStatusCode.InternalServerError);
        _office.Add();
        await _office.RunAsync(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(16));
        await _office.Outbox.ReviveAsync("SP-7F3K-2QXD-1", _office.Clock.GetUtcNow(), default);
        var before = _office.Receivers["crm"].Tried.Count;

        await _office.RunAsync(TimeSpan.FromHours(2));

        Assert.True(_office.Outbox.Single.IsDead);
        Assert.Equal(RetryTimes.FewestTries, _office.Receivers["crm"].Tried.Count - before);
    }

    [Fact]
    public async Task Notice_OfAnAppThatStoodStillForDays_IsNotGivenUpAtItsFirstTry()
    {
        _office.Receivers["crm"].Answers(HttpStatusCode.InternalServerError);
        _office.Add();
        _office.Clock.Advance(TimeSpan.FromDays(5));

        var result = await _office.DrainAsync();

        Assert.Equal(1, result.Postponed);
        Assert.False(_office.Outbox.Single.IsDead);
    }

    [Fact]
    public async Task Notice_GivenUpForOneReceiver_IsStillTriedAtAnother()
    {
        _office.Receivers["crm"].Answers(HttpStatusCode.InternalServerError);
        _office.Restart("crm");
        _office.Add();
        await _office.RunAsync(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(10));
        _office.Receivers["teams"].Answers(HttpStatusCode.InternalServerError);
        _office.Restart("crm", "teams");

        await _office.RunAsync(TimeSpan.FromMinutes(50));
        var tries = _office.Receivers["crm"].Tried.Count;
        _office.Receivers["teams"].Answers(HttpStatusCode.OK);
        await _office.RunAsync(TimeSpan.FromMinutes(16));

        Assert.Equal(tries, _office.Receivers["crm"].Tried.Count);
        Assert.Equal(["SP-7F3K-2QXD-1"], _office.Receivers["teams"].Taken);
        Assert.True(_office.Outbox.Single.IsDead);
    }
}
