using System.Collections.Immutable;
using System.Globalization;
using Signpost.Advisers.Words;

namespace Signpost.Advisers.Editing;

/// <summary>Reads from a form where a follow-up is to stand, or says what is wrong with it.</summary>
/// <param name="Seen">Where it stood when the adviser opened the form.</param>
/// <param name="Known">Who can be named. Of two with one id the last counts.</param>
/// <param name="Me">Who sends the form.</param>
/// <param name="Today">The day, in the United Kingdom.</param>
/// <param name="Days">Counts working days.</param>
internal sealed record WantedFollowUp(
    FollowUp Seen,
    ImmutableArray<Adviser> Known,
    Adviser Me,
    DateOnly Today,
    WorkingDays Days
)
{
    /// <summary>How far ahead a due day may lie, in years; a later one is a slip of the keyboard.</summary>
    public const int MostYears = 2;

    /// <summary>The numbers of working days that can be picked.</summary>
    public static ImmutableArray<int> Quick { get; } = [1, 3, 5, 10];

    /// <summary>Reads the fields.</summary>
    /// <param name="entries">What is in them.</param>
    /// <param name="problems">Gets what is wrong: the name of a field, and what is wrong with it as full sentences.</param>
    /// <returns>Where it is to stand; it has a meaning only where nothing is wrong.</returns>
    public FollowUp Read(FollowUpEntries entries, ICollection<FieldProblem> problems)
    {
        if (FollowUpEntries.Find<EnquiryStatus>(entries.Status) is not { } status)
        {
            problems.Add(new(FollowUpKeys.Status, "Choose a status."));
            return Seen;
        }
        var isClosed = status is EnquiryStatus.Closed;
        var followUp = new FollowUp
        {
            Status = status,
            ClosedAs = ReasonOf(entries.ClosedAs, isClosed, problems),
            Assignee = AssigneeOf(entries.Assignee, problems),
            // What is closed is never due, whatever is in the fields.
            Due = isClosed ? null : DueOf(entries, problems),
        };
        if (entries.Note.Length > FollowUpEdit.LongestNote)
        {
            problems.Add(new(FollowUpKeys.Note, NoteTooLong(entries.Note.Length)));
        }
        return followUp;
    }

    /// <summary>What is wrong with a note that is too long.</summary>
    public static string NoteTooLong(int length) =>
        $"The note has {Numbers.Write(length)} characters. Please use at most {Numbers.Write(FollowUpEdit.LongestNote)}.";

    /// <summary>What is wrong with a due day, or null.</summary>
    public string? ProblemOf(DateOnly due) =>
        due == Seen.Due ? null
        : due < Today ? $"The due day must be today or later. Today is {UkDate.Write(Today)}."
        : due > Today.AddYears(MostYears) ? $"The due day must be within the next {MostYears} years."
        : null;

    private FollowUpEntries Shown => FollowUpEntries.Of(Seen, Me);

    private ClosingReason? ReasonOf(string name, bool isClosed, ICollection<FieldProblem> problems)
    {
        if (!isClosed)
        {
            if (IsTyped(name, Shown.ClosedAs))
            {
                problems.Add(
                    new(FollowUpKeys.ClosedAs, "You chose why it is closed. Choose “Closed” too, or no reason.")
                );
            }
            return null;
        }
        var reason = FollowUpEntries.Find<ClosingReason>(name);
        if (reason is null)
        {
            problems.Add(new(FollowUpKeys.ClosedAs, "Choose why it is closed."));
        }
        else if (reason is ClosingReason.Withdrawn && Seen.ClosedAs is not ClosingReason.Withdrawn)
        {
            problems.Add(new(FollowUpKeys.ClosedAs, "Only the person can withdraw an enquiry. Choose another reason."));
        }
        return reason;
    }

    private Adviser? AssigneeOf(string id, ICollection<FieldProblem> problems)
    {
        if (id is FollowUpKeys.Nobody)
        {
            return null;
        }
        var wanted = id is FollowUpKeys.Me ? Me.Id : id;
        // A name may have changed since; taken as it was seen, it is no change.
        if (string.Equals(Seen.Assignee?.Id, wanted, StringComparison.Ordinal))
        {
            return Seen.Assignee;
        }
        var known = Known.Append(Me).LastOrDefault(each => string.Equals(each.Id, wanted, StringComparison.Ordinal));
        if (known is null)
        {
            problems.Add(new(FollowUpKeys.Assignee, "Choose who follows it up: you, nobody, or somebody in the list."));
        }
        return known;
    }

    private DateOnly? DueOf(FollowUpEntries entries, ICollection<FieldProblem> problems)
    {
        if (entries.When is not FollowUpKeys.Typed && HasTypedDay(entries))
        {
            problems.Add(new(FollowUpKeys.Day, "You typed a day. Choose “On this day”, or clear it."));
        }
        if (entries.When is FollowUpKeys.Never)
        {
            return null;
        }
        if (Number(entries.When) is { } count && Quick.Contains(count))
        {
            return Days.After(Today, count);
        }
        if (entries.When is not FollowUpKeys.Typed)
        {
            problems.Add(new(FollowUpKeys.When, "Choose when it is due."));
            return null;
        }
        var (field, problem, due) = TypedDay(entries);
        if (problem is not null)
        {
            problems.Add(new(field, problem));
        }
        return due;
    }

    private bool HasTypedDay(FollowUpEntries entries) =>
        IsTyped(entries.Day, Shown.Day) || IsTyped(entries.Month, Shown.Month) || IsTyped(entries.Year, Shown.Year);

    /// <summary>Whether a field has something in it that it was not shown with. One that was cleared means nothing.</summary>
    private static bool IsTyped(string text, string shown) =>
        text.Trim() is { Length: > 0 } typed && !string.Equals(typed, shown, StringComparison.Ordinal);

    private (string Field, string? Problem, DateOnly? Due) TypedDay(FollowUpEntries entries)
    {
        (string Field, string Name, string Text)[] parts =
        [
            (FollowUpKeys.Day, "day", entries.Day),
            (FollowUpKeys.Month, "month", entries.Month),
            (FollowUpKeys.Year, "year", entries.Year),
        ];
        string[] missing =
        [
            .. parts.Where(part => string.IsNullOrWhiteSpace(part.Text)).Select(part => $"a {part.Name}"),
        ];
        if (missing.Length > 0)
        {
            var first = parts.First(part => string.IsNullOrWhiteSpace(part.Text)).Field;
            return (first, $"The due day must have {Sentence.Join([.. missing])}.", null);
        }
        if (
            Number(entries.Year) is not { } year
            || Number(entries.Month) is not { } month
            || Number(entries.Day) is not { } day
            || year is < 1000 or > 9999
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
        )
        {
            return (FollowUpKeys.Day, "The due day must be a real date, such as 27 3 2027.", null);
        }
        var due = new DateOnly(year, month, day);
        return (FollowUpKeys.Day, ProblemOf(due), due);
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
