using System.Collections.Immutable;

namespace Signpost;

/// <summary>An enquiry as it is kept.</summary>
/// <param name="Enquiry">The enquiry.</param>
/// <param name="RecordedAt">When it was first written, UTC.</param>
/// <param name="FollowUp">Where its follow-up stands.</param>
/// <param name="Consents">
/// What was agreed to and when: first what stands, the agreement to be contacted before all, and then what has ended, which is
/// kept as evidence.
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
    /// with the enquiry, and until then nothing that was agreed to stands.
    /// </summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The agreements by which details may be passed on now, each to the organisation that it names.</summary>
    public ImmutableArray<GivenConsent> PassOn =>
        [.. Consents.Where(consent => consent is { Organisation: not null, EndedAt: null })];

    /// <summary>The agreement to be contacted; null where there is none now.</summary>
    public GivenConsent? Contact =>
        Consents.FirstOrDefault(consent => consent is { Organisation: null, EndedAt: null });
}
