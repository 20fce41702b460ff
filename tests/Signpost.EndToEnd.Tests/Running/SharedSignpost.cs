using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Running;

/// <summary>
/// One Azurite and one Signpost for all tests that only talk to it. Tests keep apart by having conversations of their
/// own, and by naming an organisation of their own in an enquiry.
/// </summary>
public sealed class SharedSignpost : IAsyncDisposable
{
    private readonly Lazy<Task<Azurite>> _azurite = new(() => Azurite.StartAsync());
    private readonly Lazy<Task<RunningSignpost>> _signpost;

    /// <summary>Starts nothing yet.</summary>
    public SharedSignpost() =>
        _signpost = new(async () =>
            await RunningSignpost.StartAsync(
                (await _azurite.Value).ConnectionString,
                new Dictionary<string, string?> { ["DirectLine__AllowedOrigins__0"] = ForeignOrigin }
            )
        );

    /// <summary>The site of somebody else, whose pages may talk to the running Signpost.</summary>
    internal const string ForeignOrigin = "https://business.example";

    /// <summary>An organisation that nobody else in the tests has.</summary>
    internal static string NewOrganisation() => $"Organisation {Guid.NewGuid():N}";

    /// <summary>The running Signpost.</summary>
    internal Task<RunningSignpost> StartedAsync() => _signpost.Value;

    /// <summary>Another one on the same storage, for a test that stops it.</summary>
    internal async Task<RunningSignpost> StartAnotherAsync() =>
        await RunningSignpost.StartAsync((await _azurite.Value).ConnectionString);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_signpost.IsValueCreated)
        {
            await (await _signpost.Value).DisposeAsync();
        }
        if (_azurite.IsValueCreated)
        {
            await (await _azurite.Value).DisposeAsync();
        }
    }
}
