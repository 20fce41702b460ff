using Signpost.Storage.Insights;

namespace Signpost.Functions.Hosting;

/// <summary>
/// Counts conversations while the app runs on its own, every ten minutes; under the Functions host a timer does it.
/// </summary>
/// <param name="insights">The counts.</param>
/// <param name="keeping">How long conversations are kept.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when storage does not answer.</param>
internal sealed partial class InsightsRounds(
    InsightsStore insights,
    Keeping keeping,
    TimeProvider clock,
    ILogger<InsightsRounds> logger
) : BackgroundService
{
    /// <summary>From one round to the next.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    private readonly PeriodicTimer _timer = new(Every, clock);

    /// <summary>Counts the days of which no conversation can have been deleted.</summary>
    /// <returns>How many days have changed.</returns>
    public static Task<int> CountAsync(
        InsightsStore insights,
        Keeping keeping,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var today = UkCalendar.Today(clock);
        return insights.CountAsync(today.AddDays(1 - keeping.ConversationDays), today, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _timer.WaitForNextTickAsync(stoppingToken))
            {
                await GoAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app is stopping.
        }
    }

    private async Task GoAsync(CancellationToken stoppingToken)
    {
        try
        {
            await CountAsync(insights, keeping, clock, stoppingToken);
        }
        catch (StorageUnavailableException failure)
        {
            NotReached(logger, failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversations were not counted: {Reason}")]
    private static partial void NotReached(ILogger logger, string reason);
}
