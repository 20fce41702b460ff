using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Advisers.Words;

/// <summary>Tells an enquiry's history as sentences.</summary>
internal static class HistoryWords
{
    /// <summary>The whole history, newest first.</summary>
    public static ImmutableArray<ToldEntry> All(FollowedEnquiry enquiry) => Tell(enquiry, enquiry.History);

    /// <summary>What came after a revision, newest first.</summary>
    public static ImmutableArray<ToldEntry> Since(FollowedEnquiry enquiry, int revision) =>
        Tell(enquiry, enquiry.Since(revision));

    /// <summary>
    /// What an adviser saved as a revision, as a full sentence; null for what they did not. Anybody may write any number into
    /// an address, so it is told from the history, and only to whoever did it.
    /// </summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="adviser">Who reads it.</param>
    /// <param name="revision">The number of the revision, as it stands in the address.</param>
    public static string? Saved(FollowedEnquiry enquiry, Adviser adviser, string? revision) =>
        int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && enquiry.History.FirstOrDefault(entry => entry.Revision == number)
            is { Kind: HistoryKind.FollowedUp, By.Id: var by } entry
        && string.Equals(by, adviser.Id, StringComparison.Ordinal)
            ? $"Saved: you {Done(enquiry, entry, "added a note")}."
            : null;

    private static string Done(FollowedEnquiry enquiry, HistoryEntry entry, string noted)
    {
        var parts = Changes(Before(enquiry, entry), entry.After, entry.By).ToList();
        if (entry.Note is not null)
        {
            parts.Add(noted);
        }
        return parts.Count == 0 ? "saved it as it was" : Sentence.Join([.. parts]);
    }

    private static ImmutableArray<ToldEntry> Tell(FollowedEnquiry enquiry, IEnumerable<HistoryEntry> entries) =>
        [.. entries.Reverse().Select(entry => new ToldEntry(entry, Lead(enquiry, entry)))];

    private static string Lead(FollowedEnquiry enquiry, HistoryEntry entry) =>
        entry.Kind switch
        {
            HistoryKind.Received => entry.After.Due is { } due
                ? $"The enquiry came in, due on {UkDate.Write(due)}."
                : "The enquiry came in.",
            HistoryKind.Corrected => Corrected(enquiry, entry),
            HistoryKind.Withdrawn => "The person withdrew the enquiry. It was closed as withdrawn.",
            _ => $"{Done(enquiry, entry, "noted:")}{(entry.Note is null ? "." : string.Empty)}",
        };

    private static string Corrected(FollowedEnquiry enquiry, HistoryEntry entry)
    {
        var isOpenedAgain =
            Before(enquiry, entry).Status is EnquiryStatus.Closed && entry.After.Status is not EnquiryStatus.Closed;
        var openedAgain = isOpenedAgain ? " It was opened again as new." : string.Empty;
        return entry.Corrections.IsEmpty
            ? $"The person sent the enquiry again after withdrawing it.{openedAgain}"
            : $"The person changed the enquiry.{openedAgain}";
    }

    private static FollowUp Before(FollowedEnquiry enquiry, HistoryEntry entry) =>
        enquiry.History.LastOrDefault(each => each.Revision < entry.Revision)?.After ?? entry.After;

    private static IEnumerable<string> Changes(FollowUp before, FollowUp after, Adviser? by)
    {
        if (before.Status != after.Status)
        {
            yield return after.ClosedAs is { } closed ? $"closed it as {FollowUpWords.Of(closed)}"
            : before.Status is EnquiryStatus.Closed ? $"opened it again as {FollowUpWords.Of(after.Status)}"
            : $"changed the status from {FollowUpWords.Of(before.Status)} to {FollowUpWords.Of(after.Status)}";
        }
        else if (before.ClosedAs is { } was && after.ClosedAs is { } now && was != now)
        {
            yield return $"changed why it was closed from {FollowUpWords.Of(was)} to {FollowUpWords.Of(now)}";
        }
        if (!string.Equals(before.Assignee?.Id, after.Assignee?.Id, StringComparison.Ordinal))
        {
            yield return after.Assignee is not { } assignee
                ? string.Equals(before.Assignee?.Id, by?.Id, StringComparison.Ordinal)
                    ? "left it for somebody else to take on"
                    : $"took it off {before.Assignee!.Name}"
                : string.Equals(assignee.Id, by?.Id, StringComparison.Ordinal)
                    ? "took it on"
                    : $"assigned it to {assignee.Name}";
        }
        // Closing takes the day away, which goes without saying.
        if (before.Due != after.Due && after.Status is not EnquiryStatus.Closed)
        {
            yield return (before.Due, after.Due) switch
            {
                ({ } from, { } to) => $"moved the due day from {UkDate.Write(from)} to {UkDate.Write(to)}",
                (_, { } to) => $"set the due day to {UkDate.Write(to)}",
                _ => "took the due day away",
            };
        }
    }
}
