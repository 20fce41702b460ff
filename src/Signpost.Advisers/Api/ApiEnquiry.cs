using System.Collections.Immutable;

namespace Signpost.Advisers.Api;

/// <summary>One enquiry in the API.</summary>
internal sealed record ApiEnquiry
{
    public required string Reference { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required FollowUp FollowUp { get; init; }

    public required string Name { get; init; }

    public required string Organisation { get; init; }

    public OrganisationKind? OrganisationKind { get; init; }

    public required string Email { get; init; }

    public required ContactWay Way { get; init; }

    public string? Phone { get; init; }

    public string? BestTime { get; init; }

    public required string Need { get; init; }

    public required ImmutableArray<SummaryLine> Answers { get; init; }

    public required string JourneyVersion { get; init; }

    public required ImmutableArray<string> Schemes { get; init; }

    public required ImmutableArray<GivenConsent> Consents { get; init; }

    public required ImmutableArray<string> MayPassTo { get; init; }

    public required ImmutableArray<ApiEntry> History { get; init; }

    public static ApiEnquiry Of(FollowedEnquiry followed)
    {
        var (recorded, enquiry) = (followed.Recorded, followed.Recorded.Enquiry);
        return new ApiEnquiry
        {
            Reference = enquiry.Reference,
            Revision = followed.Revision,
            RecordedAt = recorded.RecordedAt,
            FollowUp = recorded.FollowUp,
            Name = enquiry.Name,
            Organisation = enquiry.Organisation,
            OrganisationKind = enquiry.OrganisationKind,
            Email = enquiry.Email,
            Way = enquiry.Way,
            Phone = enquiry.Phone,
            BestTime = enquiry.BestTime,
            Need = enquiry.Need,
            Answers = enquiry.Answers,
            JourneyVersion = enquiry.JourneyVersion,
            Schemes = enquiry.Schemes,
            Consents = recorded.Consents,
            MayPassTo = [.. recorded.Consents.Select(consent => consent.Organisation).OfType<string>()],
            History = [.. followed.History.Select(ApiEntry.Of)],
        };
    }
}
