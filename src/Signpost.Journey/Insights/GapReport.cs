using System.Collections.Immutable;

namespace Signpost;

/// <summary>Where people got stuck over some days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Counts">What the conversations of these days came to.</param>
/// <param name="Gaps">The gaps, what most people felt first.</param>
public sealed record GapReport(DateOnly From, DateOnly To, DayCounts Counts, ImmutableArray<Gap> Gaps)
{
    /// <summary>The report on some days.</summary>
    /// <param name="days">The counts of the days on which something was begun; may be none.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="journey">The journey that is current.</param>
    public static GapReport Of(IReadOnlyList<DayCounts> days, DateOnly from, DateOnly to, Journey journey)
    {
        var counts = DayCounts.Sum(from, days);
        return new GapReport(from, to, counts, Signpost.Gaps.In(counts, journey));
    }
}
