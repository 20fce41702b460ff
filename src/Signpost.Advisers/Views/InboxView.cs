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
    /// <summary>Who has been to the inbox lately.</summary>
    public IReadOnlyList<Adviser> Colleagues { get; init; } = [];

    /// <summary>The advisers who can be told by their names: of those in the list and those seen lately, each once.</summary>
    public IEnumerable<Adviser> Named =>
        Page
            .Lines.Select(line => line.Assignee)
            .OfType<Adviser>()
            .Concat(Colleagues)
            .GroupBy(adviser => adviser.Id, StringComparer.Ordinal)
            .Select(named => named.Last());

    /// <summary>Whether notices have been given up.</summary>
    public bool HasDeadNotices { get; init; }

    /// <summary>The last bank holiday that is known, where that is not long from now; else null.</summary>
    public DateOnly? HolidaysEnd { get; init; }
}
