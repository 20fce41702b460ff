using System.Collections.Immutable;

namespace Signpost;

/// <summary>An enquiry as it is kept.</summary>
/// <param name="Enquiry">The enquiry.</param>
/// <param name="RecordedAt">When it was first written, UTC.</param>
/// <param name="FollowUp">Where its follow-up stands.</param>
/// <param name="Consents">
/// What was agreed to and when, the agreement to be contacted first. It is kept as evidence when the enquiry is withdrawn.
/// </param>
public sealed record RecordedEnquiry(
    Enquiry Enquiry,
    DateTimeOffset RecordedAt,
    FollowUp FollowUp,
    ImmutableArray<GivenConsent> Consents
)
{
    /// <summary>
    /// When the person withdrew it, UTC; null where they have not, or have sent it again since. It stays whatever advisers do
    /// with the enquiry, and until then nothing that was agreed to counts.
    /// </summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The agreements by which details may be passed on now, each to the organisation that it names.</summary>
    public ImmutableArray<GivenConsent> PassOn =>
        WithdrawnAt is null ? [.. Consents.Where(consent => consent.Organisation is not null)] : [];
}
