namespace Signpost.Advisers.Editing;

/// <summary>The names of the fields and buttons of the follow-up form, as they are sent.</summary>
internal static class FollowUpKeys
{
    public const string Revision = "revision";
    public const string Form = "form";
    public const string Status = "status";
    public const string ClosedAs = "closed-as";
    public const string Assignee = "assignee";
    public const string When = "when";
    public const string Day = "due-day";
    public const string Month = "due-month";
    public const string Year = "due-year";
    public const string Note = "note";

    /// <summary>The button that assigns the enquiry to whoever presses it, and changes nothing else.</summary>
    public const string Take = "take";

    /// <summary>That a note is meant, although its writer noted the same last.</summary>
    public const string Meant = "meant";

    /// <summary>Of <see cref="Assignee"/>: whoever sends the form.</summary>
    public const string Me = "me";

    /// <summary>Of <see cref="Assignee"/>: nobody.</summary>
    public const string Nobody = "nobody";

    /// <summary>Of <see cref="When"/>: the day that is typed.</summary>
    public const string Typed = "typed";

    /// <summary>Of <see cref="When"/>: no day.</summary>
    public const string Never = "never";
}
