using System.Collections.Immutable;

namespace Signpost.Storage.Enquiries;

/// <summary>
/// Keeps what a person has agreed to: what stands comes first, and what they have taken back or agreed to anew follows, the
/// latest first, so that it can be shown later what was agreed to at any time.
/// </summary>
internal static class Consents
{
    /// <summary>How many that have ended are kept; far more than anybody changes their mind.</summary>
    public const int MostEnded = 100;

    /// <summary>What is kept once an enquiry is sent. What was agreed to before and still is keeps its time.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="before">What is kept so far.</param>
    /// <param name="now">The time.</param>
    public static ImmutableArray<GivenConsent> Of(
        Enquiry enquiry,
        ImmutableArray<GivenConsent> before,
        DateTimeOffset now
    )
    {
        GivenConsent[] given =
        [
            new(null, enquiry.Consent.Version, enquiry.Consent.Text, now),
            .. enquiry.PassOn.Select(consent => new GivenConsent(
                consent.Organisation,
                consent.Version,
                consent.Text,
                now
            )),
        ];
        GivenConsent[] standing =
        [
            .. given.Select(consent => before.FirstOrDefault(kept => IsSame(kept, consent)) ?? consent),
        ];
        return [.. standing, .. Ended([.. before.Except(standing)], now)];
    }

    /// <summary>What is kept once nothing is agreed to any more.</summary>
    /// <param name="before">What is kept so far.</param>
    /// <param name="now">The time.</param>
    public static ImmutableArray<GivenConsent> Ended(ImmutableArray<GivenConsent> before, DateTimeOffset now) =>
        [.. before.Select(consent => consent with { EndedAt = consent.EndedAt ?? now }).Take(MostEnded)];

    private static bool IsSame(GivenConsent kept, GivenConsent given) => kept with { At = given.At } == given;
}
