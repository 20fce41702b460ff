namespace Signpost.Storage.Privacy;

/// <summary>An enquiry that is kept no longer.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Status">Its status.</param>
/// <param name="LastChange">The time of the last entry of its history, UTC.</param>
public sealed record RetentionDue(string Reference, EnquiryStatus Status, DateTimeOffset LastChange);
