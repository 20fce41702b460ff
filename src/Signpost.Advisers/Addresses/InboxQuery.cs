using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Signpost.Advisers.Addresses;

/// <summary>What an address says that an inbox lists. Anybody may have written anything into it.</summary>
public sealed record InboxQuery
{
    /// <summary>The name of the status in the query.</summary>
    public const string StatusKey = "status";

    /// <summary>The name of the day in the query.</summary>
    public const string DueKey = "due";

    /// <summary>The name of the adviser in the query.</summary>
    public const string AssigneeKey = "assignee";

    /// <summary>The name of the words in the query.</summary>
    public const string SearchKey = "q";

    /// <summary>The name of the place that a further page begins at, in the query.</summary>
    public const string FromKey = "from";

    /// <summary>In place of an adviser's id: whoever asks.</summary>
    public const string Me = "me";

    private const int LongestAssignee = 128;
    private const int LongestFrom = 512;

    /// <summary>By status.</summary>
    public InboxState State { get; init; }

    /// <summary>By the day on which they are due.</summary>
    public InboxDue Due { get; init; }

    /// <summary><see cref="Me"/>, <see cref="InboxFilter.Nobody"/>, the id of an adviser, or null for all.</summary>
    public string? Assignee { get; init; }

    /// <summary>Words to look for, or null.</summary>
    public string? Search { get; init; }

    /// <summary>Where the page begins, or null for the first.</summary>
    public string? From { get; init; }

    /// <summary>Whether it lists less than all that is open.</summary>
    public bool IsNarrow => this with { From = null } != new InboxQuery();

    /// <summary>
    /// A search for the same words in the other list: among the closed ones, or among the open ones. Null without words.
    /// </summary>
    public InboxQuery? OtherList =>
        Search is null
            ? null
            : this with
            {
                State = State is InboxState.Closed ? InboxState.Open : InboxState.Closed,
                // Closed ones are never due.
                Due = InboxDue.Any,
                From = null,
            };

    /// <summary>The address of the page.</summary>
    public string Address => AdviserAddress.Root + Query;

    /// <summary>The address of the same list in the API.</summary>
    public string AddressInApi => AdviserAddress.Api + Query;

    /// <summary>The address of an enquiry's page that leads back to this list.</summary>
    public string AddressOf(string reference) => AdviserAddress.Enquiry(reference) + Query;

    /// <summary>The same page, which says what was saved.</summary>
    /// <param name="reference">The reference of the enquiry.</param>
    /// <param name="revision">The revision that was just saved.</param>
    public string AddressOfSaved(string reference, int revision)
    {
        var saved = string.Create(CultureInfo.InvariantCulture, $"{AdviserAddress.SavedKey}={revision}");
        return $"{AddressOf(reference)}{(Query.Length == 0 ? '?' : '&')}{saved}";
    }

    /// <summary>The address at which the whole list can be downloaded.</summary>
    /// <param name="ending">How the name of the file ends: <c>csv</c> or <c>jsonl</c>.</param>
    /// <remarks>The status is always named: without one a download has those that are closed, too.</remarks>
    public string AddressOfExport(string ending)
    {
        var rest = (this with { State = InboxState.Open, From = null }).Query.TrimStart('?');
        return $"{AdviserAddress.Root}/export.{ending}?{StatusKey}={Name(State)}{(rest.Length == 0 ? "" : $"&{rest}")}";
    }

    private string Query
    {
        get
        {
            var parts = new List<string>(5);
            if (State is not InboxState.Open)
            {
                parts.Add($"{StatusKey}={Name(State)}");
            }
            if (Due is not InboxDue.Any)
            {
                parts.Add($"{DueKey}={Name(Due)}");
            }
            Add(AssigneeKey, Assignee);
            Add(SearchKey, Search);
            Add(FromKey, From);
            return parts.Count == 0 ? string.Empty : $"?{string.Join('&', parts)}";

            void Add(string key, string? value)
            {
                if (value is not null)
                {
                    parts.Add($"{key}={Uri.EscapeDataString(value)}");
                }
            }
        }
    }

    /// <summary>Reads a query. What has no meaning is left out.</summary>
    public static InboxQuery Read(IQueryCollection query) =>
        new()
        {
            State = Find<InboxState>(query[StatusKey]),
            Due = Find<InboxDue>(query[DueKey]),
            Assignee = Text(query[AssigneeKey], LongestAssignee),
            Search = Text(query[SearchKey], InboxFilter.LongestSearch),
            From = Text(query[FromKey], LongestFrom),
        };

    /// <summary>What is listed for an adviser.</summary>
    public InboxFilter FilterFor(Adviser adviser) =>
        new()
        {
            State = State,
            Due = Due,
            Assignee = Assignee is Me ? adviser.Id : Assignee,
            Search = Search,
        };

    /// <summary>A value as the query writes it.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static T Find<T>(string? text)
        where T : struct, Enum =>
        Enum.GetValues<T>().FirstOrDefault(value => string.Equals(Name(value), text, StringComparison.Ordinal));

    private static string? Text(string? text, int longest)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null
            : trimmed.Length <= longest ? trimmed
            : trimmed[..longest];
    }
}
