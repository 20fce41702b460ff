using Signpost.Advisers.Access;

namespace Signpost.Advisers.Views;

/// <summary>The gaps in the knowledge that a week has shown.</summary>
/// <param name="Visitor">Who looks.</param>
/// <param name="Monday">The first day of the week.</param>
/// <param name="Report">The gaps, or null where no journey has been published.</param>
public sealed record GapsView(Visitor Visitor, DateOnly Monday, GapReport? Report)
{
    /// <summary>The last day of the week.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The Monday of the week before, or null where nothing so old is shown.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The Monday of the week after, or null where that has not begun.</summary>
    public DateOnly? After { get; init; }
}
