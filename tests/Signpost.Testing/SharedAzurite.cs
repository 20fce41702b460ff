namespace Signpost.Testing;

/// <summary>
/// One Azurite for a whole test assembly, started by the first test that asks for it:
/// <c>[assembly: AssemblyFixture(typeof(SharedAzurite))]</c>, and a test class takes it in its constructor.
/// Tests keep apart by using tables of their own (<see cref="NewTableName"/>).
/// </summary>
public sealed class SharedAzurite : IAsyncDisposable
{
    private readonly Lazy<Task<Azurite>> _started = new(() => Azurite.StartAsync());

    /// <summary>A table name that nobody has used before.</summary>
    public static string NewTableName() => $"t{Guid.NewGuid():N}";

    /// <summary>The running Azurite.</summary>
    /// <exception cref="InvalidOperationException">Node is missing, or Azurite did not start.</exception>
    public Task<Azurite> StartedAsync() => _started.Value;

    /// <summary>The connection string of the running Azurite.</summary>
    public async Task<string> ConnectionStringAsync() => (await StartedAsync()).ConnectionString;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated && _started.Value.IsCompletedSuccessfully)
        {
            await (await _started.Value).DisposeAsync();
        }
    }
}
