namespace Signpost.Advisers.Tests.Fakes;

/// <summary>Counts in memory.</summary>
internal sealed class MemoryInsights : IInsights
{
    public List<DayCounts> Days { get; } = [];

    public bool Down { get; set; }

    public Task<IReadOnlyList<DayCounts>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        Down
            ? throw new StorageUnavailableException()
            : Task.FromResult<IReadOnlyList<DayCounts>>([
                .. Days.Where(day => day.Day >= from && day.Day <= to).OrderBy(day => day.Day),
            ]);
}
