namespace Signpost;

/// <summary>Which enquiries an inbox lists by the day on which they are due.</summary>
public enum InboxDue
{
    /// <summary>All, with a day or without.</summary>
    Any,

    /// <summary>Those whose day is over.</summary>
    Overdue,

    /// <summary>Those that are due today.</summary>
    Today,

    /// <summary>Those that are due today or on one of the next six days.</summary>
    Week,
}
