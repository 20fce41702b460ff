using System.Diagnostics;

namespace Signpost.Tests.Understanding;

/// <summary>How long texts took to be understood.</summary>
internal sealed class ReadingTimes
{
    private const int Repeats = 10;

    private long _texts;
    private TimeSpan _all;

    /// <summary>The time of the slowest text.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>The slowest text.</summary>
    public string SlowestText { get; private set; } = string.Empty;

    /// <summary>
    /// Understands a text and keeps the time. A time that would be the longest is taken again, and the shortest counts, since
    /// the collector of memory, the compiler or another process may have held this one up.
    /// </summary>
    public Understood Take(Journey journey, string text, DateOnly day)
    {
        var start = Stopwatch.GetTimestamp();
        var understood = journey.Understand(text, day);
        var time = Stopwatch.GetElapsedTime(start);
        _texts++;
        _all += time;
        for (var again = 0; again < Repeats && time > Slowest; again++)
        {
            start = Stopwatch.GetTimestamp();
            journey.Understand(text, day);
            var other = Stopwatch.GetElapsedTime(start);
            time = other < time ? other : time;
        }
        if (time > Slowest)
        {
            (Slowest, SlowestText) = (time, text);
        }
        return understood;
    }

    /// <summary>Both times in words.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{_all.TotalMicroseconds / Math.Max(1, _texts):N0} µs a text, the slowest {Slowest.TotalMilliseconds:N1} ms"
        );
}
