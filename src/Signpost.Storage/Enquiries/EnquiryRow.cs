using System.Collections.Immutable;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>The row of an enquiry: what the person gave, where its follow-up stands, and where it is in the lists.</summary>
internal static class EnquiryRow
{
    /// <summary>A column that every enquiry has, and neither an entry of a history nor what an erased one leaves.</summary>
    public const string Opened = "opened";
    private const string Conversation = "conversation";
    private const string ConversationSeed = "conversationSeed";
    private const string Revision = "revision";
    private const string List = "list";
    private const string OrganisationKind = "organisationKind";
    private const string Way = "way";
    private const string Phone = "phone";
    private const string BestTime = "bestTime";
    private const string PassOn = "passOn";
    private const string Consents = "consents";
    private const string ConsentVersion = "consentVersion";
    private const string ConsentText = "consentText";
    private const string JourneyVersion = "journeyVersion";
    private const string Schemes = "schemes";
    private const string Answers = "answers";
    private const string WithdrawnAt = "withdrawnAt";

    /// <summary>The row as it is written.</summary>
    /// <param name="recorded">The enquiry.</param>
    /// <param name="last">The last entry of its history.</param>
    /// <param name="list">The key of its row in the lists.</param>
    public static TableEntity Write(RecordedEnquiry recorded, (int Revision, DateTimeOffset At) last, string list)
    {
        var enquiry = recorded.Enquiry;
        var row = new TableEntity(EnquiryKeys.Partition, enquiry.Reference)
        {
            [EnquiryColumns.RecordedAt] = recorded.RecordedAt,
            [EnquiryColumns.ChangedAt] = last.At,
            [Revision] = last.Revision,
            [List] = list,
            [Conversation] = enquiry.ConversationKey,
            [ConversationSeed] = enquiry.ConversationSeed,
            [Opened] = EnquiryKeys.Day(enquiry.Opened),
            [EnquiryColumns.Name] = enquiry.Name,
            [EnquiryColumns.Organisation] = enquiry.Organisation,
            [OrganisationKind] = enquiry.OrganisationKind is { } kind ? EnquiryColumns.Of(kind) : string.Empty,
            [EnquiryColumns.Email] = enquiry.Email,
            [Way] = EnquiryColumns.Of(enquiry.Way),
            [Phone] = enquiry.Phone ?? string.Empty,
            [BestTime] = enquiry.BestTime ?? string.Empty,
            [EnquiryColumns.Need] = enquiry.Need,
            [ConsentVersion] = enquiry.Consent.Version,
            [ConsentText] = enquiry.Consent.Text,
            [PassOn] = string.Join('\n', enquiry.PassOn.Select(consent => consent.Organisation)),
            [JourneyVersion] = enquiry.JourneyVersion,
            [Schemes] = string.Join(' ', enquiry.Schemes),
            [Answers] = string.Join('\n', enquiry.Answers.Select(answer => $"{answer.Label} {answer.Value}")),
        };
        if (recorded.WithdrawnAt is { } withdrawn)
        {
            row[WithdrawnAt] = withdrawn;
        }
        EnquiryColumns.SetFollowUp(row, recorded.FollowUp);
        ChunkedText.Set(row, EnquiryColumns.Json, Json(enquiry));
        ChunkedText.Set(
            row,
            Consents,
            JsonSerializer.Serialize(recorded.Consents, JourneyJson.Default.ImmutableArrayGivenConsent)
        );
        return row;
    }

    /// <summary>What an erased enquiry leaves, so that nothing brings it back: its key and when that was.</summary>
    public static TableEntity Erased(string reference, DateTimeOffset at) =>
        new(EnquiryKeys.Partition, reference) { [EnquiryColumns.ErasedAt] = at };

    /// <summary>Whether a row is what an erased enquiry has left.</summary>
    public static bool IsErased(TableEntity row) => row.ContainsKey(EnquiryColumns.ErasedAt);

    /// <summary>Whether a row holds an enquiry of a conversation.</summary>
    public static bool IsOf(TableEntity row, string conversationKey, string conversationSeed) =>
        string.Equals(row.GetString(Conversation), conversationKey, StringComparison.Ordinal)
        && string.Equals(row.GetString(ConversationSeed), conversationSeed, StringComparison.Ordinal);

    /// <summary>Whether a row says what an enquiry says, to the letter.</summary>
    public static bool Says(TableEntity row, Enquiry enquiry) =>
        string.Equals(ChunkedText.Get(row, EnquiryColumns.Json), Json(enquiry), StringComparison.Ordinal);

    public static int RevisionOf(TableEntity row) =>
        row.GetInt32(Revision) ?? throw new JsonException("The row has no revision.");

    public static string ListOf(TableEntity row) =>
        row.GetString(List) ?? throw new JsonException("The row has no place in the lists.");

    /// <exception cref="JsonException">The row cannot be read.</exception>
    public static RecordedEnquiry Read(TableEntity row) =>
        new(
            JsonSerializer.Deserialize(
                ChunkedText.Get(row, EnquiryColumns.Json) ?? string.Empty,
                JourneyJson.Default.Enquiry
            )!,
            EnquiryColumns.At(row, EnquiryColumns.RecordedAt),
            EnquiryColumns.ReadFollowUp(row),
            ReadConsents(row)
        )
        {
            WithdrawnAt = row.GetDateTimeOffset(WithdrawnAt),
        };

    /// <summary>Whether the person has withdrawn it, and has not sent it again since.</summary>
    public static bool IsWithdrawn(TableEntity row) => row.ContainsKey(WithdrawnAt);

    private static ImmutableArray<GivenConsent> ReadConsents(TableEntity row) =>
        JsonSerializer.Deserialize(
            ChunkedText.Get(row, Consents) ?? string.Empty,
            JourneyJson.Default.ImmutableArrayGivenConsent
        );

    private static string Json(Enquiry enquiry) => JsonSerializer.Serialize(enquiry, JourneyJson.Default.Enquiry);
}
