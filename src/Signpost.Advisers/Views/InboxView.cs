using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;

namespace Signpost.Advisers.Views;

/// <summary>The inbox.</summary>
/// <param name="Visitor">Who looks.</param>
/// <param name="Query">What is listed.</param>
/// <param name="Counts">How many wait for whom.</param>
/// <param name="Page">The list.</param>
/// <param name="Today">The day, in the United Kingdom.</param>
public sealed record InboxView(Visitor Visitor, InboxQuery Query, InboxCounts Counts, InboxPage Page, DateOnly Today)
{
    /// <summary>Whether notices have been given up.</summary>
    public bool HasDeadNotices { get; init; }

    /// <summary>The last bank holiday that is known, where that is not long from now; else null.</summary>
    public DateOnly? HolidaysEnd { get; init; }
}
