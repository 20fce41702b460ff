namespace Signpost.Functions.Rounds;

/// <summary>
/// Something that is done again and again while the app runs on its own; under the Functions host a timer does it. What
/// fails for want of storage is told and done in the next round.
/// </summary>
/// <param name="first">From the start to the first round, and from one that failed to the next.</param>
/// <param name="every">From one round to the next.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when storage does not answer.</param>
internal abstract partial class Round(TimeSpan first, TimeSpan every, TimeProvider clock, ILogger logger)
    : BackgroundService
{
    private readonly PeriodicTimer _timer = new(first, clock);

    /// <summary>One whose rounds are all the same time apart.</summary>
    protected Round(TimeSpan every, TimeProvider clock, ILogger logger)
        : this(every, every, clock, logger) { }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    /// <summary>Does it once.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer; doing it again is safe.</exception>
    protected abstract Task GoAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _timer.WaitForNextTickAsync(stoppingToken))
            {
                ComesAgainIn(every);
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app is stopping.
        }
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await GoAsync(stoppingToken);
        }
        catch (StorageUnavailableException failure)
        {
            ComesAgainIn(first);
            Waits(logger, first, failure.Message);
        }
    }

    private void ComesAgainIn(TimeSpan period)
    {
        if (_timer.Period != period)
        {
            _timer.Period = period;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Trying again in {Every}: {Reason}")]
    private static partial void Waits(ILogger logger, TimeSpan every, string reason);
}
