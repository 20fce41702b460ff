namespace Signpost.Benchmarks;

internal sealed class FixedJourney(Journey journey) : IJourneySource
{
    public ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken) => new(journey);

    public ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken) => new(journey);
}
