using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Embedding;

/// <summary>
/// One Signpost for the pages of another site, started with what <c>docs/embedding.md</c> tells to set. Tests keep apart by
/// having conversations of their own.
/// </summary>
public sealed class EmbeddedSignpost(TestBed bed) : IAsyncLifetime
{
    private RunningSignpost _signpost = null!;

    /// <summary>Where it serves.</summary>
    internal string Origin => _signpost.Origin;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        _signpost = await RunningSignpost.StartAsync(await bed.StorageAsync(), EmbeddingGuide.Setting());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _signpost.DisposeAsync();
}
