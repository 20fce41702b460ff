using Microsoft.Extensions.Logging;
using Signpost.Functions.Rounds;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Rounds;

/// <summary>A round that says when it has been done.</summary>
internal sealed class CountedRound(ManualTimeProvider clock, ILogger log, TimeSpan first)
    : Round(first, TimeSpan.FromMinutes(1), clock, log)
{
    private readonly SemaphoreSlim _done = new(0);

    /// <summary>What goes wrong in it; null for nothing.</summary>
    public Exception? Fails { get; set; }

    public int Count { get; private set; }

    /// <summary>Completes when it has been done once more.</summary>
    public Task DoneAsync() => _done.WaitAsync(TimeSpan.FromMinutes(4));

    public override void Dispose()
    {
        _done.Dispose();
        base.Dispose();
    }

    protected override Task GoAsync(CancellationToken cancellationToken)
    {
        Count++;
        _done.Release();
        return Fails is null ? Task.CompletedTask : throw Fails;
    }
}
