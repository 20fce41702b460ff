using System.Collections.Immutable;
using Signpost.Advisers.Views;

namespace Signpost.Advisers.Editing;

/// <summary>Makes the follow-up form of an enquiry.</summary>
/// <param name="Enquiry">The enquiry as it is now.</param>
/// <param name="Me">Who fills it in.</param>
/// <param name="Today">The day, in the United Kingdom.</param>
/// <param name="Days">Counts working days.</param>
internal sealed record EditForm(FollowedEnquiry Enquiry, Adviser Me, DateOnly Today, WorkingDays Days)
{
    /// <summary>Who has been to the inbox lately.</summary>
    public required IReadOnlyList<Adviser> Colleagues { get; init; }

    /// <summary>
    /// What a form is read with. One that was taken before is read as on the day of that, so that "in three working days"
    /// means the same when it is sent again.
    /// </summary>
    /// <param name="revision">The revision that the adviser saw.</param>
    /// <param name="formId">The id of the form.</param>
    public WantedFollowUp WantedBy(int revision, string formId) =>
        new(
            At(revision),
            KnownAt(formId),
            Me,
            Enquiry.EntryOf(formId) is { At: var at } ? DateOnly.FromDateTime(UkCalendar.Local(at).DateTime) : Today,
            Days
        );

    /// <summary>A form that nobody has touched.</summary>
    public FollowUpForm Fresh(string formId, string takeFormId) =>
        With(Enquiry.Revision, formId, takeFormId, FollowUpEntries.Of(Enquiry.FollowUp, Me));

    /// <summary>A form that is shown once more as it was sent.</summary>
    public FollowUpForm Again(PostedFollowUp posted, string takeFormId) =>
        With(posted.Revision, posted.FormId, takeFormId, posted.Entries);

    /// <summary>
    /// A form that is shown once more since others have changed the enquiry. What the adviser had changed stays as it was
    /// typed; a field that they had not touched shows what stands now, so that sending it again takes nothing back.
    /// </summary>
    public FollowUpForm Stale(PostedFollowUp posted, string formId, string takeFormId)
    {
        var (typed, seen, now) = (
            posted.Entries,
            FollowUpEntries.Of(At(posted.Revision), Me),
            FollowUpEntries.Of(Enquiry.FollowUp, Me)
        );
        var hasState = (typed.Status, typed.ClosedAs) != (seen.Status, seen.ClosedAs);
        var hasDue = DueOf(typed) != DueOf(seen);
        // What goes only with "Closed", or with "On this day", was not chosen where those are not.
        var hasReason = hasState && Same(typed.Status, FollowUpEntries.Name(EnquiryStatus.Closed));
        var hasDay = hasDue && typed.When is FollowUpKeys.Typed;
        var merged = typed with
        {
            Status = hasState ? typed.Status : now.Status,
            ClosedAs = hasReason ? typed.ClosedAs : now.ClosedAs,
            Assignee = Same(typed.Assignee, seen.Assignee) ? now.Assignee : typed.Assignee,
            When = hasDue ? typed.When : now.When,
            Day = hasDay ? typed.Day : now.Day,
            Month = hasDay ? typed.Month : now.Month,
            Year = hasDay ? typed.Year : now.Year,
        };
        return With(Enquiry.Revision, formId, takeFormId, merged) with { IsStale = true };
    }

    /// <summary>
    /// Whether a form would only note what its sender noted last. A browser that goes back loads the page anew, with the id
    /// of a new form, and fills in what was typed before: so it may well have been saved.
    /// </summary>
    /// <param name="posted">The form.</param>
    /// <param name="wanted">Where it wants the follow-up to stand.</param>
    public bool IsRepeat(PostedFollowUp posted, FollowUp wanted) =>
        !posted.Takes
        && !posted.IsMeant
        && wanted == Enquiry.FollowUp
        && Enquiry.History[^1] is { By.Id: var by, Note: { } note, FormId: var formId }
        && Same(by, Me.Id)
        && Same(note, posted.Entries.Note)
        && !string.Equals(formId, posted.FormId, StringComparison.Ordinal);

    /// <summary>Where the follow-up stood at a revision; where it stands now for one that never was.</summary>
    private FollowUp At(int revision) => Enquiry.After(revision) ?? Enquiry.FollowUp;

    // A form that was taken before is compared with what was done, in which its assignee is named as on that day.
    private ImmutableArray<Adviser> KnownAt(string formId) =>
        Enquiry.EntryOf(formId) is { After.Assignee: { } assignee }
            ? [.. KnownAdvisers.Of(Enquiry, Colleagues), assignee]
            : KnownAdvisers.Of(Enquiry, Colleagues);

    private FollowUpForm With(int revision, string formId, string takeFormId, FollowUpEntries entries) =>
        new(revision, formId, takeFormId, entries)
        {
            Today = Today,
            Others = [.. KnownAdvisers.Of(Enquiry, Colleagues).Where(each => !Same(each.Id, Me.Id))],
            Quick = [.. WantedFollowUp.Quick.Select(count => new QuickDay(count, Days.After(Today, count)))],
        };

    private static (string, string, string, string) DueOf(FollowUpEntries entries) =>
        (entries.When, entries.Day.Trim(), entries.Month.Trim(), entries.Year.Trim());

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
