using System.Security.Cryptography;

namespace Signpost.Notices.Delivery;

/// <summary>When a notice that was not taken is tried again, and when it is given up.</summary>
/// <param name="random">Spreads the tries, so that what failed together is not tried together.</param>
public sealed class RetryTimes(RandomNumberGenerator random)
{
    /// <summary>How old a notice is before it is given up: three days.</summary>
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(3);

    /// <summary>
    /// How often it has been tried before it is given up, so that it is not after an app that has stood still for days, and
    /// gets about another hour after it has been revived.
    /// </summary>
    public const int FewestTries = 8;

    private const double Spread = 0.1;

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(4),
        TimeSpan.FromMinutes(8),
        TimeSpan.FromMinutes(15),
    ];

    /// <summary>How long to wait after so many tries: 1, 2, 4, 8, then 15 minutes, and up to a tenth more.</summary>
    public TimeSpan WaitAfter(int tries)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tries);
        Span<byte> drawn = stackalloc byte[sizeof(ushort)];
        random.GetBytes(drawn);
        var wait = Waits[Math.Min(tries, Waits.Length) - 1];
        return wait + (wait * (Spread * BitConverter.ToUInt16(drawn) / ushort.MaxValue));
    }

    /// <summary>Whether a notice is given up after so many tries.</summary>
    public static bool IsGivenUp(Notice notice, int tries, DateTimeOffset now) =>
        tries >= FewestTries && now - notice.At >= GivenUpAfter;
}
