using Signpost.Advisers.Addresses;

namespace Signpost.Advisers.Words;

/// <summary>Says in words what an inbox lists.</summary>
internal static class ListWords
{
    /// <summary>A list, for a title: <c>Open enquiries of yours, overdue</c>.</summary>
    /// <param name="query">What is listed.</param>
    /// <param name="names">The names of advisers by their ids, as far as they are known.</param>
    public static string Title(InboxQuery query, IReadOnlyDictionary<string, string> names)
    {
        var (before, words, after) = Parts(query, names);
        return $"{before}{words}{after}";
    }

    /// <summary>The same in parts, of which the one in the middle is what somebody looks for; it may be empty.</summary>
    public static (string Before, string Words, string After) Parts(
        InboxQuery query,
        IReadOnlyDictionary<string, string> names
    )
    {
        var state = Sentences.Begin(InboxQuery.Name(query.State));
        var whose = query.Assignee switch
        {
            null => string.Empty,
            InboxQuery.Me => " of yours",
            InboxFilter.Nobody => " that nobody has taken on",
            var id => $" of {names.GetValueOrDefault(id, "one adviser")}",
        };
        var due = query.Due switch
        {
            InboxDue.Overdue => ", overdue",
            InboxDue.Today => ", due today",
            InboxDue.Week => ", due within a week",
            _ => string.Empty,
        };
        var (with, quoted) = query.Search is null ? (string.Empty, string.Empty) : (", with “", "”");
        var part = query.From is null ? string.Empty : ", further down the list";
        return ($"{state} enquiries{whose}{due}{with}", query.Search ?? string.Empty, $"{quoted}{part}");
    }

    /// <summary>How to find more, where nothing was found; as full sentences.</summary>
    public static string Widen(InboxQuery query) =>
        (query.State, query.Due, query.Search) switch
        {
            (InboxState.Closed, not InboxDue.Any, _) => "Closed enquiries are never due. Choose any day.",
            (var state, _, not null) =>
                $"Each word must stand in the reference, name, organisation, e-mail address or need. Try fewer words, or {(state is InboxState.Closed ? "open" : "closed")} enquiries.",
            (_, not InboxDue.Any, _) => "Choose any day to see what is due at other times.",
            _ when query.Assignee is not null => "Choose anybody to see what others follow up.",
            (InboxState.Open, _, _) => "Nothing waits for anybody. Closed enquiries are in a list of their own.",
            _ => "Choose another status, or open for all that is not closed.",
        };
}
