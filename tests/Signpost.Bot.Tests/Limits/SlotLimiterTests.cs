using System.Threading.RateLimiting;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Bot.Limits;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Limits;

public sealed class SlotLimiterTests
{
    private const int Slots = 1_024;

    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public void The_limit_is_taken_at_once_and_not_one_more()
    {
        using var limiter = PerMinute(60);

        Assert.Equal(60, TakeAll(limiter, key: 7));
        Assert.Equal(0, limiter.GetStatistics(7)!.CurrentAvailablePermits);
        Assert.Equal(60, limiter.GetStatistics(8)!.CurrentAvailablePermits);
    }

    [Fact]
    public void After_that_as_many_are_taken_as_time_gives_back()
    {
        using var limiter = PerMinute(60);
        TakeAll(limiter, key: 7);

        _clock.Advance(TimeSpan.FromSeconds(1) - TimeSpan.FromTicks(1));
        Assert.Equal(0, TakeAll(limiter, key: 7));
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, TakeAll(limiter, key: 7));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(10, TakeAll(limiter, key: 7));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(60, TakeAll(limiter, key: 7));
    }

    [Fact]
    public void A_refusal_says_when_to_come_back_and_then_it_is_taken()
    {
        using var limiter = PerMinute(20);
        TakeAll(limiter, key: 7);
        _clock.Advance(TimeSpan.FromSeconds(1));

        using var refused = limiter.AttemptAcquire(7);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter));
        Assert.Equal(TimeSpan.FromSeconds(2), retryAfter);
        Assert.Equal(["RETRY_AFTER"], refused.MetadataNames);
        _clock.Advance(retryAfter);
        Assert.Equal(1, TakeAll(limiter, key: 7));
    }

    [Fact]
    public void What_is_refused_costs_nothing()
    {
        using var limiter = PerMinute(60);
        TakeAll(limiter, key: 7);
        for (var i = 0; i < 1_000; i++)
        {
            Assert.Equal(0, TakeAll(limiter, key: 7));
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, TakeAll(limiter, key: 7));
    }

    [Fact]
    public async Task Keys_in_different_slots_do_not_share()
    {
        using var limiter = PerMinute(5);
        TakeAll(limiter, key: 7);

        Assert.Equal(5, TakeAll(limiter, key: 8));
        using var other = await limiter.AcquireAsync(9, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(other.IsAcquired);
        // The slots are fixed in number: these two are one.
        Assert.Equal(0, TakeAll(limiter, key: 7 + Slots));
        Assert.Equal(5, TakeAll(limiter, key: int.MinValue));
    }

    [Fact]
    public void A_million_keys_take_no_more_memory_than_one()
    {
        using var limiter = PerMinute(1_000_000);
        Assert.Equal(1, TakeOne(limiter, 0));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var key = 0; key < 1_000_000; key++)
        {
            TakeOne(limiter, HashCode.Combine(key));
        }

        // A little is the runtime's own.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public async Task Many_at_once_get_exactly_the_limit()
    {
        using var limiter = PerMinute(10_000);
        var taken = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Sum(_ => TakeOne(limiter, 7))))
        );

        Assert.Equal(10_000, taken.Sum());
    }

    [Fact]
    public void In_no_stretch_of_time_are_more_taken_than_the_limit_and_what_the_stretch_gives_back()
    {
        Prop.ForAll(
                Arb.From(Gen.Choose(1, 50)),
                Arb.From(Gen.Choose(0, 5_000).ArrayOf()),
                (limit, pauses) =>
                {
                    var clock = new ManualTimeProvider();
                    using var limiter = new SlotLimiter(limit, TimeSpan.FromMinutes(1), 1, clock);
                    var taken = new List<double>();
                    foreach (var pause in pauses)
                    {
                        clock.Advance(TimeSpan.FromMilliseconds(pause));
                        if (TakeOne(limiter, 0) == 1)
                        {
                            taken.Add(clock.GetUtcNow().TimeOfDay.TotalMinutes);
                        }
                    }
                    return Enumerable
                        .Range(0, taken.Count)
                        .All(first =>
                            Enumerable
                                .Range(first, taken.Count - first)
                                .All(last => last - first + 1 <= limit * (1 + taken[last] - taken[first]) + 0.001)
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whoever_stays_under_the_limit_is_never_refused()
    {
        using var limiter = PerMinute(60);
        for (var second = 0; second < 10_000; second++)
        {
            Assert.Equal(1, TakeOne(limiter, 7));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public void More_at_once_than_the_limit_is_a_mistake()
    {
        using var limiter = PerMinute(5);

        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(7, 6));
    }

    private SlotLimiter PerMinute(int limit) => new(limit, TimeSpan.FromMinutes(1), Slots, _clock);

    private static int TakeOne(SlotLimiter limiter, int key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? 1 : 0;
    }

    private static int TakeAll(SlotLimiter limiter, int key)
    {
        var taken = 0;
        while (TakeOne(limiter, key) == 1)
        {
            taken++;
        }
        return taken;
    }
}
