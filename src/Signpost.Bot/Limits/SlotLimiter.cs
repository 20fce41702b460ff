using System.Threading.RateLimiting;

namespace Signpost.Bot.Limits;

/// <summary>
/// Takes a number of requests at once for each key, and then as many again over each window, evenly. It is a
/// <see cref="PartitionedRateLimiter{TResource}"/> with a fixed number of slots: keys that fall into the same slot share
/// it. So its memory is what it is at the start, however many keys come, there is nothing to drop when they go, and a
/// request costs no lock and, when it is taken, no allocation. The limiters that come with .NET keep an entry for each
/// key and read the machine's own clock, which tests cannot move.
/// </summary>
/// <remarks>
/// A slot holds one number, the time at which all that was taken will have been given back (the generic cell rate
/// algorithm, ITU-T I.371). A slot in the past is a slot at rest.
/// </remarks>
internal sealed class SlotLimiter : PartitionedRateLimiter<int>
{
    private static readonly Lease Taken = new(null);

    private readonly long[] _restAt;
    private readonly TimeProvider _clock;
    private readonly long _step;
    private readonly long _room;
    private readonly int _limit;

    /// <param name="limit">How many are taken at once, and then in each window; 1 or more.</param>
    /// <param name="window">How long it takes until all have been given back.</param>
    /// <param name="slots">How many keys are told apart; a power of two.</param>
    /// <param name="clock">The clock.</param>
    public SlotLimiter(int limit, TimeSpan window, int slots, TimeProvider clock)
    {
        _restAt = new long[slots];
        _clock = clock;
        _limit = limit;
        _step = Math.Max(1, (long)(window.TotalSeconds * clock.TimestampFrequency / limit));
        _room = _step * limit;
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics(int resource) =>
        new()
        {
            CurrentAvailablePermits =
                (_room - Math.Max(0, Volatile.Read(ref Slot(resource)) - _clock.GetTimestamp())) / _step,
        };

    /// <summary>Takes requests of a key, or says when to come back.</summary>
    /// <param name="resource">A hash of the key, spread over all its bits.</param>
    /// <param name="permitCount">How many requests.</param>
    protected override RateLimitLease AttemptAcquireCore(int resource, int permitCount)
    {
        if (permitCount > _limit)
        {
            throw new ArgumentOutOfRangeException(nameof(permitCount), permitCount, "It is more than the limit.");
        }
        ref var slot = ref Slot(resource);
        var cost = _step * permitCount;
        var now = _clock.GetTimestamp();
        var seen = Volatile.Read(ref slot);
        while (true)
        {
            var restAt = Math.Max(now, seen) + cost;
            if (restAt - now > _room)
            {
                return new Lease(TimeSpan.FromSeconds((double)(restAt - now - _room) / _clock.TimestampFrequency));
            }
            var found = Interlocked.CompareExchange(ref slot, restAt, seen);
            if (found == seen)
            {
                return Taken;
            }
            seen = found;
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(
        int resource,
        int permitCount,
        CancellationToken cancellationToken
    ) => new(AttemptAcquireCore(resource, permitCount));

    private ref long Slot(int hash) => ref _restAt[hash & (_restAt.Length - 1)];

    private sealed class Lease(TimeSpan? retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => retryAfter is null;

        public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = string.Equals(metadataName, MetadataName.RetryAfter.Name, StringComparison.Ordinal)
                ? retryAfter
                : null;
            return metadata is not null;
        }
    }
}
