using System.Collections.Immutable;
using Journeys = Signpost.Tests.Some;

namespace Signpost.Advisers.Tests.Fakes;

/// <summary>Enquiries to follow up.</summary>
internal static class Some
{
    public const string Reference = "SP-7F3K-2QXD";

    public static readonly DateOnly Today = Journeys.Day;
    public static readonly DateTimeOffset Noon = new(Today, new TimeOnly(12, 0), TimeSpan.Zero);

    public static readonly Adviser Grace = new("grace-id", "grace@example.org");

    public static readonly Enquiry Enquiry = new()
    {
        Reference = Reference,
        ConversationKey = "key",
        Opened = Today.AddDays(-2),
        Name = "Ada Example",
        Organisation = "Example Ltd",
        Email = "ada@example.co.uk",
        OrganisationKind = OrganisationKind.Company,
        Need = "A pilot\nwith a hospital",
        Consent = Journeys.Content.Consent,
        JourneyVersion = Journeys.Journey.Version,
        Trail = Journeys.Trail(("who", "company"), ("stage", "idea")),
        Answers = [new("Which of these are you?", "A company"), new("How far have you got?", "An idea")],
        Schemes = ["growth-service"],
    };

    /// <summary>An enquiry that came in two days ago.</summary>
    public static FollowedEnquiry Followed(
        Enquiry? enquiry = null,
        FollowUp? followUp = null,
        params IEnumerable<string> passOn
    )
    {
        var given = enquiry ?? Enquiry;
        var stands = followUp ?? FollowUp.Begin(Today.AddDays(2));
        var at = Noon.AddDays(-2);
        ImmutableArray<GivenConsent> consents =
        [
            new(null, given.Consent.Version, given.Consent.Text, at),
            .. passOn.Select(name => new GivenConsent(name, "pass-one", $"May we pass this on to {name}?", at)),
        ];
        return new FollowedEnquiry(
            new RecordedEnquiry(given, at, stands, consents),
            [
                new HistoryEntry
                {
                    Revision = 1,
                    Kind = HistoryKind.Received,
                    At = at,
                    After = stands,
                },
            ]
        );
    }

    /// <summary>What Grace does, an hour ago.</summary>
    public static HistoryEntry ByGrace(FollowUp after, string? note = null) =>
        new()
        {
            Revision = 0,
            Kind = HistoryKind.FollowedUp,
            At = Noon.AddHours(-1),
            By = Grace,
            After = after,
            Note = note,
            FormId = "by-grace",
        };

    /// <summary>The person's withdrawal, an hour ago.</summary>
    public static HistoryEntry Withdrawal() =>
        ByGrace(new() { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Withdrawn }) with
        {
            Kind = HistoryKind.Withdrawn,
            By = null,
        };

    /// <summary>Many enquiries, each due a day later than the one before; the first is due on a day.</summary>
    public static IEnumerable<FollowedEnquiry> Many(int count, DateOnly firstDue) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
                Followed(
                    Enquiry with
                    {
                        Reference = EnquiryReference.For("key", "seed", number),
                    },
                    FollowUp.Begin(firstDue.AddDays(number))
                )
            );

    public static InboxLine Line(FollowedEnquiry followed) =>
        new()
        {
            Reference = followed.Recorded.Enquiry.Reference,
            RecordedAt = followed.Recorded.RecordedAt,
            Name = followed.Recorded.Enquiry.Name,
            Organisation = followed.Recorded.Enquiry.Organisation,
            Email = followed.Recorded.Enquiry.Email,
            Need = followed.Recorded.Enquiry.Need,
            Status = followed.FollowUp.Status,
            ClosedAs = followed.FollowUp.ClosedAs,
            Assignee = followed.FollowUp.Assignee,
            Due = followed.FollowUp.Due,
        };
}
