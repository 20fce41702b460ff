namespace Signpost.Advisers.Words;

/// <summary>Says in words where a follow-up stands.</summary>
internal static class FollowUpWords
{
    /// <summary>The reasons that an adviser can close an enquiry with, in the order in which they are offered.</summary>
    public static IReadOnlyList<ClosingReason> Reasons { get; } =
    [.. Enum.GetValues<ClosingReason>().Where(reason => reason is not ClosingReason.Withdrawn)];

    /// <summary>A status, as it reads within a sentence.</summary>
    public static string Of(EnquiryStatus status) =>
        status switch
        {
            EnquiryStatus.New => "new",
            EnquiryStatus.Contacted => "contacted",
            EnquiryStatus.Waiting => "waiting",
            _ => "closed",
        };

    /// <summary>What a status means, as a hint beside it.</summary>
    public static string Hint(EnquiryStatus status) =>
        status switch
        {
            EnquiryStatus.New => "Nobody has been in touch yet.",
            EnquiryStatus.Contacted => "Somebody has been in touch, and more is to be done.",
            EnquiryStatus.Waiting => "It waits for the person, or for an organisation that was asked.",
            _ => "Nothing more is to be done.",
        };

    /// <summary>Why an enquiry was closed, as it reads after "closed as".</summary>
    public static string Of(ClosingReason reason) =>
        reason switch
        {
            ClosingReason.Helped => "helped",
            ClosingReason.PassedOn => "passed on",
            ClosingReason.NoAnswer => "no answer",
            ClosingReason.NotForUs => "not for us",
            ClosingReason.Duplicate => "a duplicate",
            _ => "withdrawn",
        };

    /// <summary>What a reason means, as a choice that says it all.</summary>
    public static string Choice(ClosingReason reason) =>
        reason switch
        {
            ClosingReason.Helped => "Helped: they got what they needed",
            ClosingReason.PassedOn => "Passed on: another organisation has taken it on, and they agreed",
            ClosingReason.NoAnswer => "No answer: they did not answer",
            ClosingReason.NotForUs => "Not for us: nobody we know of can help with it",
            ClosingReason.Duplicate => "Duplicate: it is followed up under another reference",
            _ => "Withdrawn: they do not want it any more",
        };

    /// <summary>Status and reason: <c>Closed as helped</c>.</summary>
    public static string State(EnquiryStatus status, ClosingReason? closedAs) =>
        Sentences.Begin(closedAs is { } reason ? $"closed as {Of(reason)}" : Of(status));

    /// <summary>When something is due: <c>Overdue since 20 November 2026</c>, <c>Today</c>, <c>No day</c>.</summary>
    public static string Due(DateOnly? due, DateOnly today) =>
        due is not { } day ? "No day"
        : day < today ? $"Overdue since {UkDate.Write(day)}"
        : day == today ? "Today"
        : day == today.AddDays(1) ? $"Tomorrow, {UkDate.Write(day)}"
        : UkDate.Write(day);

    /// <summary>The same within a sentence, after a status: <c>due on 24 November 2026</c>.</summary>
    public static string DueWithin(DateOnly? due, DateOnly today) =>
        due is not { } day ? "with no due day"
        : day < today ? Sentences.Within(Due(due, today))
        : day == today ? "due today"
        : $"due on {UkDate.Write(day)}";
}
