namespace Signpost.Bot.Tests.Fakes;

/// <summary>
/// A clock on which a wait is over at once and moves the clock on, and on which a time-out comes when a test says so.
/// </summary>
internal sealed class WaitlessClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timeOuts = [];
    private DateTimeOffset _now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }

    /// <summary>Lets every time-out that is pending come.</summary>
    public void TimeOut()
    {
        Timer[] due;
        lock (_gate)
        {
            due = [.. _timeOuts];
            _timeOuts.Clear();
        }
        foreach (var timer in due)
        {
            timer.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (_gate)
        {
            if (state is CancellationTokenSource)
            {
                _timeOuts.Add(timer);
                return timer;
            }
            Waits.Add(dueTime);
            _now += dueTime;
        }
        timer.Fire();
        return timer;
    }

    private sealed class Timer(WaitlessClock clock, Action fire) : ITimer
    {
        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timeOuts.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
