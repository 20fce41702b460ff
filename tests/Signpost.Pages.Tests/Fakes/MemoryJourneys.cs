namespace Signpost.Pages.Tests.Fakes;

internal sealed class MemoryJourneys : IJourneySource
{
    private readonly Dictionary<string, Journey> _versions = new(StringComparer.Ordinal);

    public Journey? Current { get; private set; }

    public bool Down { get; set; }

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
        return Down ? throw new StorageUnavailableException() : new(_versions.GetValueOrDefault(version));
    }
}
