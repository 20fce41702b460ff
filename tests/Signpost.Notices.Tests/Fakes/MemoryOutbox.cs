using System.Globalization;
using System.Runtime.CompilerServices;

namespace Signpost.Notices.Tests.Fakes;

/// <summary>An outbox in memory, with ETags, whose writes can be held up or made to fail.</summary>
internal sealed class MemoryOutbox : IOutbox
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PendingNotice> _notices = new(StringComparer.Ordinal);
    private DateOnly _lastDigest;
    private int _saves;

    /// <summary>Runs before each write of a pending notice; what it throws, the write throws.</summary>
    public Func<PendingNotice, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    /// <summary>Whether storage does not answer at all.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often it was listed.</summary>
    public int Listings { get; private set; }

    /// <summary>How often it was asked for what is dead.</summary>
    public int AskedForDead { get; private set; }

    /// <summary>What is in it.</summary>
    public IReadOnlyList<PendingNotice> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _notices.Values];
            }
        }
    }

    public PendingNotice Single => Assert.Single(All);

    public void Add(Notice notice) => Put(new PendingNotice { Notice = notice, NextTryAt = notice.At });

    public void Put(PendingNotice pending)
    {
        lock (_gate)
        {
            _notices[pending.Notice.Id] = pending with { ETag = NewETag() };
        }
    }

    public Task<bool> AddDigestAsync(DateOnly day, Notice? digest, CancellationToken cancellationToken)
    {
        Answer();
        lock (_gate)
        {
            if (day <= _lastDigest)
            {
                return Task.FromResult(false);
            }
            _lastDigest = day;
        }
        if (digest is not null)
        {
            Add(digest);
        }
        return Task.FromResult(true);
    }

    public async IAsyncEnumerable<PendingNotice> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Listings++;
        foreach (var pending in All)
        {
            Answer();
            cancellationToken.ThrowIfCancellationRequested();
            yield return pending;
            await Task.CompletedTask;
        }
        Answer();
    }

    public Task<IReadOnlyList<PendingNotice>> DeadAsync(int most, CancellationToken cancellationToken)
    {
        AskedForDead++;
        Answer();
        return Task.FromResult<IReadOnlyList<PendingNotice>>([.. All.Where(pending => pending.IsDead).Take(most)]);
    }

    public async Task<PendingNotice?> TrySaveAsync(PendingNotice notice, CancellationToken cancellationToken)
    {
        Answer();
        await BeforeWrite(notice);
        lock (_gate)
        {
            if (!_notices.TryGetValue(notice.Notice.Id, out var kept) || kept.ETag != notice.ETag)
            {
                return null;
            }
            return _notices[notice.Notice.Id] = notice with { ETag = NewETag() };
        }
    }

    public async Task RemoveAsync(PendingNotice notice, CancellationToken cancellationToken)
    {
        Answer();
        await BeforeWrite(notice);
        lock (_gate)
        {
            _notices.Remove(notice.Notice.Id);
        }
    }

    public Task<bool> ReviveAsync(string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_notices.TryGetValue(id, out var dead) || !dead.IsDead)
            {
                return Task.FromResult(false);
            }
            _notices[id] = dead with
            {
                IsDead = false,
                NextTryAt = now,
                Deliveries = [.. dead.Deliveries.Select(one => one with { IsGivenUp = false, Tries = 0 })],
                ETag = NewETag(),
            };
            return Task.FromResult(true);
        }
    }

    private void Answer()
    {
        if (IsDown)
        {
            throw new StorageUnavailableException("Storage is down for a test.");
        }
    }

    private string NewETag() => (++_saves).ToString(CultureInfo.InvariantCulture);
}
