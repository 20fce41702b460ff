using System.Collections.Immutable;

namespace Signpost;

/// <summary>An enquiry as it is kept.</summary>
/// <param name="Enquiry">The enquiry.</param>
/// <param name="RecordedAt">When it was first written, UTC.</param>
/// <param name="FollowUp">Where its follow-up stands.</param>
/// <param name="Consents">What was agreed to and when, the agreement to be contacted first.</param>
public sealed record RecordedEnquiry(
    Enquiry Enquiry,
    DateTimeOffset RecordedAt,
    FollowUp FollowUp,
    ImmutableArray<GivenConsent> Consents
);
