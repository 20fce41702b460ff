using Signpost.Testing;

namespace Signpost.Functions.Tests.Rounds;

public sealed class RoundTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly CollectingLog _log = new();
    private readonly CountedRound _round;

    public RoundTests() => _round = new CountedRound(_clock, _log, TimeSpan.FromMinutes(1));

    public void Dispose() => _round.Dispose();

    [Fact]
    public async Task Round_IsDoneEachTimeThatItComesDue_AndNotBefore()
    {
        await _round.StartAsync(default);

        _clock.Advance(TimeSpan.FromSeconds(59.9));
        Assert.Equal(0, _round.Count);
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        await _round.DoneAsync();
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _round.DoneAsync();

        Assert.Equal(2, _round.Count);
        Assert.Empty(_log.Lines);
        await _round.StopAsync(default);
    }

    [Fact]
    public async Task Storage_ThatIsDown_IsToldInOneLine_AndTheNextRoundTriesAgain()
    {
        var told = _log.NextLineAsync();
        _round.Fails = new StorageUnavailableException("Storage is down for a test.");
        await _round.StartAsync(default);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _round.DoneAsync();
        await told;

        _round.Fails = null;
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _round.DoneAsync();

        Assert.Equal(["Warning: Trying again in 00:01:00: Storage is down for a test."], _log.Lines);
        await _round.StopAsync(default);
    }

    [Fact]
    public async Task FirstRound_AndTheOneAfterAFailure_MayComeSooner()
    {
        using var round = new CountedRound(_clock, _log, TimeSpan.FromSeconds(5));
        await round.StartAsync(default);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await round.DoneAsync();
        _clock.Advance(TimeSpan.FromSeconds(59.9));
        Assert.Equal(1, round.Count);

        round.Fails = new StorageUnavailableException("Storage is down for a test.");
        var told = _log.NextLineAsync();
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        await round.DoneAsync();
        await told;
        round.Fails = null;
        _clock.Advance(TimeSpan.FromSeconds(5));
        await round.DoneAsync();

        Assert.Equal(["Warning: Trying again in 00:00:05: Storage is down for a test."], _log.Lines);
        await round.StopAsync(default);
    }

    [Fact]
    public async Task Round_ThatIsStopped_EndsWithoutAFault_AndIsNotDoneAgain()
    {
        await _round.StartAsync(default);

        await _round.StopAsync(default);

        Assert.True(_round.ExecuteTask is { IsCompleted: true, IsFaulted: false });
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(0, _round.Count);
    }
}
