using Signpost.EndToEnd.Tests;
using Signpost.EndToEnd.Tests.Host;
using Signpost.EndToEnd.Tests.Processes;

[assembly: AssemblyFixture(typeof(TestBed))]

namespace Signpost.EndToEnd.Tests;

/// <summary>What tests share; each part is made when it is first asked for.</summary>
public sealed class TestBed : IAsyncDisposable
{
    private readonly PublishedApp _app = new();
    private readonly PublishedStorage _storage = new();
    private readonly Lazy<Task<FunctionsHost>> _host;

    /// <summary>Makes nothing yet.</summary>
    public TestBed() => _host = new Lazy<Task<FunctionsHost>>(NewHostAsync);

    /// <summary>The app as it is deployed.</summary>
    public Task<ScriptRoot> ScriptRootAsync() => _app.ScriptRootAsync();

    /// <summary>A storage that holds this repository's knowledge.</summary>
    public Task<string> StorageAsync() => _storage.ConnectionStringAsync();

    /// <summary>The app on that storage, run as the Functions host runs it.</summary>
    public Task<FunctionsHost> HostAsync() => _host.Value;

    /// <summary>Another instance of the app on that storage.</summary>
    public async Task<FunctionsHost> NewHostAsync() =>
        await FunctionsHost.StartAsync(await ScriptRootAsync(), await StorageAsync());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_host.IsValueCreated && _host.Value.IsCompletedSuccessfully)
        {
            await (await _host.Value).DisposeAsync();
        }

        _app.Dispose();
        await _storage.DisposeAsync();
    }
}
