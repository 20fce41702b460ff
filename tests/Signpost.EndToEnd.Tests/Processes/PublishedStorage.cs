using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>One Azurite for the whole assembly, in which this repository's knowledge has been published.</summary>
public sealed class PublishedStorage : IAsyncDisposable
{
    private readonly SharedAzurite azurite = new();
    private readonly Lazy<Task<string>> published;

    /// <summary>Starts when it is first asked for.</summary>
    public PublishedStorage() => published = new Lazy<Task<string>>(PublishAsync);

    /// <summary>The connection string.</summary>
    public Task<string> ConnectionStringAsync() => published.Value;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => azurite.DisposeAsync();

    private async Task<string> PublishAsync()
    {
        string connectionString = await azurite.ConnectionStringAsync();
        (await SignpostCommand.RunAsync("publish", "--storage", connectionString)).Succeeded();
        return connectionString;
    }
}
