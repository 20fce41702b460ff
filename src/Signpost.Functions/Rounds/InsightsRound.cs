namespace Signpost.Functions.Rounds;

/// <summary>Counts the conversations.</summary>
/// <param name="counting">Counts them.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when storage does not answer.</param>
internal sealed class InsightsRound(Counting counting, TimeProvider clock, ILogger<InsightsRound> logger)
    : Round(Every, clock, logger)
{
    /// <summary>From one round to the next.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    protected override Task GoAsync(CancellationToken cancellationToken) => counting.CountAsync(cancellationToken);
}
