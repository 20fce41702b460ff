using System.Collections.Immutable;

namespace Signpost.Advisers.Api;

/// <summary>One enquiry in the API.</summary>
internal sealed record ApiEnquiry
{
    public required string Reference { get; init; }

    public int? Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required FollowUp FollowUp { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public required string Name { get; init; }

    public required string Organisation { get; init; }

    public OrganisationKind? OrganisationKind { get; init; }

    public required string Email { get; init; }

    public required ContactWay Way { get; init; }

    public string? Phone { get; init; }

    public string? BestTime { get; init; }

    public required string Need { get; init; }

    public required ImmutableArray<SummaryLine> Answers { get; init; }

    public required ImmutableArray<Answer> Trail { get; init; }

    public required string JourneyVersion { get; init; }

    public required ImmutableArray<string> Schemes { get; init; }

    public required ImmutableArray<GivenConsent> Consents { get; init; }

    public required ImmutableArray<string> MayPassTo { get; init; }

    public ImmutableArray<ApiEntry>? History { get; init; }

    /// <summary>An enquiry with its history.</summary>
    public static ApiEnquiry Of(FollowedEnquiry followed) =>
        Of(followed.Recorded) with
        {
            Revision = followed.Revision,
            History = [.. followed.History.Select(ApiEntry.Of)],
        };

    /// <summary>An enquiry as it stands, without its history.</summary>
    public static ApiEnquiry Of(RecordedEnquiry recorded)
    {
        var enquiry = recorded.Enquiry;
        return new ApiEnquiry
        {
            Reference = enquiry.Reference,
            RecordedAt = recorded.RecordedAt,
            FollowUp = recorded.FollowUp,
            WithdrawnAt = recorded.WithdrawnAt,
            Name = enquiry.Name,
            Organisation = enquiry.Organisation,
            OrganisationKind = enquiry.OrganisationKind,
            Email = enquiry.Email,
            Way = enquiry.Way,
            Phone = enquiry.Phone,
            BestTime = enquiry.BestTime,
            Need = enquiry.Need,
            Answers = enquiry.Answers,
            Trail = enquiry.Trail.Answers,
            JourneyVersion = enquiry.JourneyVersion,
            Schemes = enquiry.Schemes,
            Consents = recorded.Consents,
            MayPassTo = [.. recorded.PassOn.Select(consent => consent.Organisation!)],
        };
    }
}
