namespace Signpost.Storage.Journeys;

/// <summary>
/// Published journeys, kept in memory. Whether another version has been published is asked at most every
/// <see cref="RefreshAfter"/> and never while a turn waits: the turn that notices is served from memory. However many
/// turns need the same from storage at once, it is asked once.
/// </summary>
public sealed class JourneySource(JourneyStore store, TimeProvider time) : IJourneySource
{
    private const int MostVersions = 8;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<Journey?>> _versions = new(StringComparer.Ordinal);
    private Journey? _current;
    private long _askedAt;
    private Task<Journey?> _asking = Task.FromResult<Journey?>(null);

    /// <summary>How long what is in memory is served before storage is asked again: 15 seconds.</summary>
    public static TimeSpan RefreshAfter { get; } = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    public ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken)
    {
        var current = _current;
        if (current is not null && time.GetElapsedTime(_askedAt) < RefreshAfter)
        {
            return new(current);
        }
        var asking = Ask();
        return current is null ? new(asking.WaitAsync(cancellationToken)) : new(current);
    }

    /// <inheritdoc/>
    public ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken)
    {
        if (_current is { } current && string.Equals(current.Version, version, StringComparison.Ordinal))
        {
            return new(current);
        }
        Task<Journey?>? loading;
        lock (_lock)
        {
            if (!_versions.TryGetValue(version, out loading))
            {
                if (_versions.Count >= MostVersions)
                {
                    _versions.Clear();
                }
                _versions[version] = loading = LoadAsync(version);
            }
        }
        return new(loading.WaitAsync(cancellationToken));
    }

    /// <summary>Completes when no refresh is under way; for tests and for shutting down.</summary>
    public async Task SettleAsync() => await ((Task)_asking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Task<Journey?> Ask()
    {
        lock (_lock)
        {
            return _asking.IsCompleted ? _asking = AskAsync() : _asking;
        }
    }

    private async Task<Journey?> AskAsync()
    {
        try
        {
            var version = await store.CurrentVersionAsync(CancellationToken.None);
            if (version is not null && !string.Equals(version, _current?.Version, StringComparison.Ordinal))
            {
                _current = await FindAsync(version, CancellationToken.None) ?? _current;
            }
        }
        catch (StorageUnavailableException) when (_current is not null)
        {
            // What is in memory is still right; it is asked again after RefreshAfter.
        }
        finally
        {
            _askedAt = time.GetTimestamp();
        }
        return _current;
    }

    private async Task<Journey?> LoadAsync(string version)
    {
        await Task.Yield();
        Journey? journey = null;
        try
        {
            return journey = await store.ReadAsync(version, CancellationToken.None);
        }
        finally
        {
            if (journey is null)
            {
                lock (_lock)
                {
                    _versions.Remove(version);
                }
            }
        }
    }
}
