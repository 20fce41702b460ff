using Signpost.Functions.Hosting;
using Signpost.Storage.Insights;

namespace Signpost.Functions.Rounds;

/// <summary>Counts the conversations of the days of which none can have been deleted.</summary>
/// <param name="insights">The counts.</param>
/// <param name="keeping">How long conversations are kept.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told of conversations that cannot be read.</param>
internal sealed partial class Counting(
    InsightsStore insights,
    Keeping keeping,
    TimeProvider clock,
    ILogger<Counting> logger
)
{
    /// <summary>Counts them, whenever conversations were last deleted.</summary>
    /// <returns>How many days have changed.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; counting again is safe.</exception>
    public Task<int> CountAsync(CancellationToken cancellationToken) =>
        CountAsync(keeping.ConversationDays - 1, cancellationToken);

    /// <summary>
    /// Counts them before conversations are deleted: one day more, which can no longer be counted afterwards.
    /// </summary>
    /// <returns>How many days have changed.</returns>
    /// <exception cref="StorageUnavailableException">Storage does not answer; counting again is safe.</exception>
    public Task<int> CountBeforeDeletingAsync(CancellationToken cancellationToken) =>
        CountAsync(keeping.ConversationDays, cancellationToken);

    private async Task<int> CountAsync(int daysBack, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        var counted = await insights.CountAsync(today.AddDays(-daysBack), today, cancellationToken);
        if (counted.Unreadable > 0)
        {
            NotCounted(logger, counted.Unreadable);
        }
        return counted.DaysChanged;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Conversations that could not be read and are not counted: {Unreadable}."
    )]
    private static partial void NotCounted(ILogger logger, int unreadable);
}
