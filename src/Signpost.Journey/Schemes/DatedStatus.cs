namespace Signpost;

/// <summary>Whether a scheme can be used, for a span of days.</summary>
/// <param name="Kind">What a business can do with it.</param>
/// <param name="Validity">When this holds. The statuses of one scheme never overlap.</param>
/// <param name="Note">One sentence for the business, or null.</param>
public sealed record DatedStatus(StatusKind Kind, Validity Validity, string? Note);
