using System.Collections.Immutable;
using Signpost.Advisers.Access;
using Signpost.Advisers.Insights;
using Signpost.Advisers.Words;

namespace Signpost.Advisers.Views;

/// <summary>What the conversations of some days came to.</summary>
/// <param name="Visitor">Who looks.</param>
/// <param name="Days">How many days.</param>
/// <param name="To">The last day, which is today.</param>
/// <param name="ByDay">The counts of the days on which something was begun, the first day first; may be none.</param>
/// <param name="Journey">The journey that is current, or null where none has been published.</param>
public sealed record InsightsView(Visitor Visitor, int Days, DateOnly To, IReadOnlyList<DayCounts> ByDay, Journey? Journey)
{
    /// <summary>The first day.</summary>
    public DateOnly From => To.AddDays(1 - Days);

    /// <summary>All days together.</summary>
    public DayCounts Counts { get; } = DayCounts.Sum(To.AddDays(1 - Days), ByDay);

    /// <summary>The questions that people were asked, those that most were asked first.</summary>
    public ImmutableArray<QuestionCount> Questions => QuestionCount.In(Counts, Journey);

    /// <summary>What the ids stand for.</summary>
    public TreeWords Words => new(Journey);
}
