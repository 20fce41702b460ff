using System.Collections.Immutable;

namespace Signpost.Advisers.Tests.Fakes;

/// <summary>Advisers in memory, each as last seen.</summary>
internal sealed class MemoryAdvisers : IAdvisers
{
    private readonly Dictionary<string, (Adviser Adviser, DateOnly Day)> _seen = new(StringComparer.Ordinal);

    public bool Down { get; set; }

    public IEnumerable<(Adviser Adviser, DateOnly Day)> Seen => _seen.Values;

    /// <summary>How old what is answered might be, call by call.</summary>
    public List<TimeSpan> Ages { get; } = [];

    public void Add(params IEnumerable<Adviser> advisers)
    {
        foreach (var adviser in advisers)
        {
            _seen[adviser.Id] = (adviser, Some.Today);
        }
    }

    public Task SeenAsync(Adviser adviser, DateOnly today, CancellationToken cancellationToken)
    {
        ThrowIfDown();
        _seen[adviser.Id] = (adviser, today);
        return Task.CompletedTask;
    }

    public Task<ImmutableArray<Adviser>> ListAsync(
        DateOnly today,
        TimeSpan mostAge,
        CancellationToken cancellationToken
    )
    {
        ThrowIfDown();
        Ages.Add(mostAge);
        return Task.FromResult(_seen.Values.Select(seen => seen.Adviser).ToImmutableArray());
    }

    private void ThrowIfDown()
    {
        if (Down)
        {
            throw new StorageUnavailableException();
        }
    }
}
