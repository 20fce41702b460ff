namespace Signpost.Functions.Rounds;

/// <summary>For how long something that is done bit by bit may begin with another bit.</summary>
/// <param name="clock">The clock.</param>
/// <param name="length">For how long, from now on.</param>
internal sealed class TimeLimit(TimeProvider clock, TimeSpan length)
{
    private readonly DateTimeOffset _end = clock.GetUtcNow() + length;

    /// <summary>Whether somebody was told that there is no time, so that something is left.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Whether there is time for another.</summary>
    public bool HasTime()
    {
        HasStopped |= clock.GetUtcNow() >= _end;
        return !HasStopped;
    }
}
