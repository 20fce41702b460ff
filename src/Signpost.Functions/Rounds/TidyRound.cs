namespace Signpost.Functions.Rounds;

/// <summary>Deletes and erases what is kept no longer.</summary>
/// <param name="tidying">Does it.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when storage does not answer.</param>
internal sealed class TidyRound(Tidying tidying, TimeProvider clock, ILogger<TidyRound> logger)
    : Round(First, Every, clock, logger)
{
    /// <summary>From the start to the first round: many an app that runs on its own is stopped before a day is over.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMinutes(5);

    /// <summary>From one round to the next.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    protected override Task GoAsync(CancellationToken cancellationToken) => tidying.TidyAsync(cancellationToken);
}
