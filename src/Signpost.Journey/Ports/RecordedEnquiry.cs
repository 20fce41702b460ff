namespace Signpost;

/// <summary>An enquiry as it is kept.</summary>
/// <param name="Enquiry">The enquiry.</param>
/// <param name="RecordedAt">When it was first written, UTC.</param>
public sealed record RecordedEnquiry(Enquiry Enquiry, DateTimeOffset RecordedAt);
