namespace Signpost.Storage.Privacy;

/// <summary>
/// How many days an enquiry is kept after the last entry of its history, by its status; null keeps it. Each is 1 or more.
/// </summary>
public sealed record RetentionRules
{
    /// <summary>For <see cref="EnquiryStatus.New"/>.</summary>
    public int? New { get; init; }

    /// <summary>For <see cref="EnquiryStatus.Contacted"/>.</summary>
    public int? Contacted { get; init; }

    /// <summary>For <see cref="EnquiryStatus.Waiting"/>.</summary>
    public int? Waiting { get; init; }

    /// <summary>For <see cref="EnquiryStatus.Closed"/>.</summary>
    public int? Closed { get; init; }

    /// <summary>The rule of a status.</summary>
    public int? For(EnquiryStatus status) =>
        status switch
        {
            EnquiryStatus.New => New,
            EnquiryStatus.Contacted => Contacted,
            EnquiryStatus.Waiting => Waiting,
            _ => Closed,
        };

    /// <summary>Whether an enquiry is kept no longer.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="lastChange">The time of the last entry of its history.</param>
    /// <param name="now">The time now.</param>
    public bool IsOver(EnquiryStatus status, DateTimeOffset lastChange, DateTimeOffset now) =>
        For(status) is { } days && lastChange <= now.AddDays(-days);
}
