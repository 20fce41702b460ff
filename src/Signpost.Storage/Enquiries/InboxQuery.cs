using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>What an inbox lists, as storage is asked for it.</summary>
/// <param name="First">The first key.</param>
/// <param name="After">The key before which the list ends.</param>
/// <param name="Filter">What else the columns must say; or null.</param>
internal sealed record InboxQuery(string First, string After, string? Filter)
{
    private const int LongestKey = 64;
    private const int DaysOfWeek = 7;

    /// <summary>The query for a filter, its search left aside.</summary>
    public static InboxQuery Of(InboxFilter filter, DateOnly today)
    {
        var (from, to) = filter.Due switch
        {
            InboxDue.Overdue => (DateOnly.MinValue, today),
            InboxDue.Today => (today, today.AddDays(1)),
            InboxDue.Week => (today, today.AddDays(DaysOfWeek)),
            _ => ((DateOnly?)null, (DateOnly?)null),
        };
        return filter.State is InboxState.Closed
            ? new(EnquiryKeys.FirstClosed, EnquiryKeys.AfterClosed, All(Due(from, to), Assigned(filter.Assignee)))
            : new(
                from is { } first ? EnquiryKeys.OpenFrom(first) : EnquiryKeys.FirstOpen,
                to is { } after ? EnquiryKeys.OpenFrom(after) : EnquiryKeys.AfterOpen,
                All(StatusOf(filter.State), Assigned(filter.Assignee))
            );
    }

    /// <summary>The rest of a list from a key on; the whole of it where the text is no key of it.</summary>
    public InboxQuery StartingAt(string? key) => key is not null && Holds(key) ? this with { First = key } : this;

    private bool Holds(string key) =>
        key.Length <= LongestKey
        && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '|' or '-')
        && string.CompareOrdinal(key, First) >= 0
        && string.CompareOrdinal(key, After) < 0;

    private static string? StatusOf(InboxState state) =>
        state switch
        {
            InboxState.New => Is(EnquiryStatus.New),
            InboxState.Contacted => Is(EnquiryStatus.Contacted),
            InboxState.Waiting => Is(EnquiryStatus.Waiting),
            _ => null,
        };

    private static string Is(EnquiryStatus status) => Equal(EnquiryColumns.Status, EnquiryColumns.Of(status));

    private static string? Assigned(string? assignee) =>
        assignee switch
        {
            null => null,
            InboxFilter.Nobody => Equal(EnquiryColumns.Assignee, string.Empty),
            _ => Equal(EnquiryColumns.Assignee, assignee),
        };

    private static string? Due(DateOnly? from, DateOnly? to) =>
        from is null
            ? null
            : $"{EnquiryColumns.Due} {TableClient.CreateQueryFilter($"ge {EnquiryKeys.Day(from)}")} and {EnquiryColumns.Due} {TableClient.CreateQueryFilter($"lt {EnquiryKeys.Day(to)}")}";

    private static string Equal(string column, string value) =>
        $"{column} {TableClient.CreateQueryFilter($"eq {value}")}";

    private static string? All(params ReadOnlySpan<string?> conditions)
    {
        var all = string.Join(" and ", conditions.ToArray().OfType<string>());
        return all.Length == 0 ? null : all;
    }
}
