namespace Signpost.Bot.Tests.Fakes;

internal sealed class MemoryJourneys : IJourneySource
{
    private readonly Dictionary<string, Journey> _versions = new(StringComparer.Ordinal);

    public Journey? Current { get; private set; }

    public void Publish(Journey journey)
    {
        _versions[journey.Version] = journey;
        Current = journey;
    }

    public void Withdraw()
    {
        _versions.Clear();
        Current = null;
    }

    public ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken) => new(Current);

    public ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken)
    {
        Assert.NotEmpty(version);
        return new(_versions.GetValueOrDefault(version));
    }
}
