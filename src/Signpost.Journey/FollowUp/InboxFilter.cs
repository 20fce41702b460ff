namespace Signpost;

/// <summary>What an inbox lists.</summary>
public sealed record InboxFilter
{
    /// <summary>The longest text that is searched for, in UTF-16 units.</summary>
    public const int LongestSearch = 100;

    /// <summary>In place of an adviser's id: enquiries that nobody has taken on.</summary>
    public const string Nobody = "nobody";

    /// <summary>By status.</summary>
    public InboxState State { get; init; }

    /// <summary>By the day on which they are due; closed ones are never due.</summary>
    public InboxDue Due { get; init; }

    /// <summary>The id of the adviser who follows up, <see cref="Nobody"/>, or null for anybody and nobody.</summary>
    public string? Assignee { get; init; }

    /// <summary>
    /// Words that all stand in the reference, name, organisation, e-mail address or need, in whatever case; null for no
    /// search.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>Whether an enquiry is listed.</summary>
    /// <param name="line">The enquiry.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    public bool Lists(InboxLine line, DateOnly today) =>
        ListsState(line.Status)
        && ListsDue(line.Due, today)
        && (
            Assignee is null
            || (
                Assignee is Nobody
                    ? line.Assignee is null
                    : string.Equals(line.Assignee?.Id, Assignee, StringComparison.Ordinal)
            )
        )
        && (Search is null || line.Holds(Search));

    private bool ListsState(EnquiryStatus status) =>
        State switch
        {
            InboxState.Open => status is not EnquiryStatus.Closed,
            InboxState.New => status is EnquiryStatus.New,
            InboxState.Contacted => status is EnquiryStatus.Contacted,
            InboxState.Waiting => status is EnquiryStatus.Waiting,
            _ => status is EnquiryStatus.Closed,
        };

    private bool ListsDue(DateOnly? due, DateOnly today) =>
        Due switch
        {
            InboxDue.Any => true,
            InboxDue.Overdue => due < today,
            InboxDue.Today => due == today,
            _ => due >= today && due < today.AddDays(7),
        };
}
