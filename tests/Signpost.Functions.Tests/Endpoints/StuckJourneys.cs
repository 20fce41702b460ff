namespace Signpost.Functions.Tests.Endpoints;

/// <summary>Journeys that do not come until storage fails.</summary>
internal sealed class StuckJourneys : IJourneySource
{
    private readonly TaskCompletionSource<Journey?> _coming = new();
    private readonly TaskCompletionSource _asked = new();

    /// <summary>Completes when somebody waits for one.</summary>
    public Task Asked => _asked.Task;

    public void Fail() => _coming.SetException(new StorageUnavailableException("Storage is down."));

    public ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken)
    {
        var waiting = _coming.Task.WaitAsync(cancellationToken);
        _asked.TrySetResult();
        return new(waiting);
    }

    public ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken) =>
        CurrentAsync(cancellationToken);
}
