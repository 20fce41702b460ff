using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>One Azurite for the whole assembly, in which this repository's knowledge has been published.</summary>
public sealed class PublishedStorage : IAsyncDisposable
{
    private readonly SharedAzurite _azurite = new();
    private readonly Lazy<Task<string>> _published;

    /// <summary>Starts when it is first asked for.</summary>
    public PublishedStorage() => _published = new Lazy<Task<string>>(PublishAsync);

    /// <summary>The connection string.</summary>
    public Task<string> ConnectionStringAsync() => _published.Value;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _azurite.DisposeAsync();

    private async Task<string> PublishAsync()
    {
        var connectionString = await _azurite.ConnectionStringAsync();
        (await SignpostCommand.RunAsync("publish", "--storage", connectionString)).Succeeded();
        return connectionString;
    }
}
