namespace Signpost.Pages.Tests.Fakes;

internal sealed class MemoryJourneys : IJourneySource
{
    private readonly Dictionary<string, Journey> _versions = new(StringComparer.Ordinal);

    public Journey? Current { get; private set; }

    public bool Down { get; set; }

    /// <summary>Whether only what was published before cannot be had.</summary>
    public bool OldDown { get; set; }

    /// <summary>Whether nothing ever comes of asking for what was published before.</summary>
    public bool OldStuck { get; set; }

    public List<string> AskedFor { get; } = [];

    public void Publish(Journey journey)
    {
        _versions[journey.Version] = journey;
        Current = journey;
    }

    public void Forget(string version) => _versions.Remove(version);

    public void Withdraw() => Current = null;

    public ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken) =>
        Down ? throw new StorageUnavailableException() : new(Current);

    public ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken)
    {
        AskedFor.Add(version);
        if (OldStuck)
        {
            return new(new TaskCompletionSource<Journey?>().Task);
        }
        return Down || OldDown ? throw new StorageUnavailableException() : new(_versions.GetValueOrDefault(version));
    }
}
