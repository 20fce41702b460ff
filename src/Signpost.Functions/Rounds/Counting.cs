using Signpost.Functions.Hosting;
using Signpost.Storage.Insights;

namespace Signpost.Functions.Rounds;

/// <summary>Counts the conversations of the days of which none can have been deleted.</summary>
/// <param name="insights">The counts.</param>
/// <param name="keeping">How long conversations are kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class Counting(InsightsStore insights, Keeping keeping, TimeProvider clock)
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

    private Task<int> CountAsync(int daysBack, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        return insights.CountAsync(today.AddDays(-daysBack), today, cancellationToken);
    }
}
