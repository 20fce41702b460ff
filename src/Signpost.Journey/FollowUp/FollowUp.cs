namespace Signpost;

/// <summary>Where the follow-up of an enquiry stands.</summary>
public sealed record FollowUp
{
    /// <summary>How far it has come.</summary>
    public required EnquiryStatus Status { get; init; }

    /// <summary>Why it was closed; null exactly while it is not <see cref="EnquiryStatus.Closed"/>.</summary>
    public ClosingReason? ClosedAs { get; init; }

    /// <summary>Who follows it up, or null while nobody has taken it on.</summary>
    public Adviser? Assignee { get; init; }

    /// <summary>The day by which something is to be done next; null when nothing is, as on a closed one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The follow-up of an enquiry that has just come in.</summary>
    /// <param name="due">The day by which somebody should be in touch.</param>
    public static FollowUp Begin(DateOnly due) => new() { Status = EnquiryStatus.New, Due = due };
}
