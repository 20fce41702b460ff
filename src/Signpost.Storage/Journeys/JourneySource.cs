using System.Collections.Concurrent;

namespace Signpost.Storage.Journeys;

/// <summary>
/// Published journeys, kept in memory. Whether another version has been published is asked at most every
/// <see cref="RefreshAfter"/> and never while a turn waits: the turn that notices is served from memory.
/// </summary>
public sealed class JourneySource(JourneyStore store, TimeProvider time) : IJourneySource, IDisposable
{
    private const int MostVersions = 8;
    private readonly ConcurrentDictionary<string, Journey> _versions = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _loading = new(1, 1);
    private Journey? _current;
    private long _askedAt;
    private Task _refresh = Task.CompletedTask;

    /// <summary>How long what is in memory is served before storage is asked again: 15 seconds.</summary>
    public static TimeSpan RefreshAfter { get; } = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    public ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_current is not { } current)
        {
            return new(LoadFirstAsync(cancellationToken));
        }
        if (time.GetElapsedTime(_askedAt) >= RefreshAfter && _loading.Wait(0, CancellationToken.None))
        {
            _refresh = RefreshAsync();
        }
        return new(current);
    }

    /// <inheritdoc/>
    public ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken) =>
        _versions.TryGetValue(version, out var journey) ? new(journey) : new(LoadAsync(version, cancellationToken));

    /// <summary>Completes when no refresh is under way; for tests and for shutting down.</summary>
    public Task SettleAsync() => _refresh;

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private async Task<Journey?> LoadFirstAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            return _current ?? await AskAsync(cancellationToken);
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            await AskAsync(CancellationToken.None);
        }
        catch (StorageUnavailableException)
        {
            // What is in memory is still right; the next turn after RefreshAfter asks again.
            _askedAt = time.GetTimestamp();
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<Journey?> AskAsync(CancellationToken cancellationToken)
    {
        var version = await store.CurrentVersionAsync(cancellationToken);
        if (version is not null)
        {
            _current = await FindAsync(version, cancellationToken) ?? _current;
        }
        _askedAt = time.GetTimestamp();
        return _current;
    }

    private async Task<Journey?> LoadAsync(string version, CancellationToken cancellationToken)
    {
        var journey = await store.ReadAsync(version, cancellationToken);
        if (journey is not null)
        {
            if (_versions.Count >= MostVersions)
            {
                _versions.Clear();
            }
            _versions[version] = journey;
        }
        return journey;
    }
}
