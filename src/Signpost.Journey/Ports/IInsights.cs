namespace Signpost;

/// <summary>The counts of days, for the people who look after the knowledge.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IInsights
{
    /// <summary>The counts of days on which something was begun, the first day first.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<DayCounts>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken);
}
