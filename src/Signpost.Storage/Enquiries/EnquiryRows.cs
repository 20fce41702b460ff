using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>An enquiry as an entity: what an adviser reads is one column each.</summary>
internal static class EnquiryRows
{
    private const string Conversation = "conversation";
    private const string ConversationSeed = "conversationSeed";
    public const string RecordedAt = "recordedAt";
    public const string Status = "status";
    public const string New = "new";
    private const string Opened = "opened";
    private const string Name = "name";
    private const string Organisation = "organisation";
    private const string Email = "email";
    private const string Need = "need";
    private const string ConsentVersion = "consentVersion";
    private const string ConsentText = "consentText";
    private const string JourneyVersion = "journeyVersion";
    private const string Schemes = "schemes";
    private const string Answers = "answers";
    private const string Json = "json";

    public static string Partition(Enquiry enquiry) => enquiry.Opened.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Whether a row holds an enquiry of the same conversation.</summary>
    public static bool IsOf(TableEntity row, Enquiry enquiry) =>
        string.Equals(row.GetString(Conversation), enquiry.ConversationKey, StringComparison.Ordinal)
        && string.Equals(row.GetString(ConversationSeed), enquiry.ConversationSeed, StringComparison.Ordinal);

    /// <summary>Fills in the columns that the person's words make; the status and the time are the log's own.</summary>
    /// <returns>Whether the row did not say the same already.</returns>
    public static bool Set(TableEntity row, Enquiry enquiry)
    {
        var json = JsonSerializer.Serialize(enquiry, JourneyJson.Default.Enquiry);
        if (string.Equals(ChunkedText.Get(row, Json), json, StringComparison.Ordinal))
        {
            return false;
        }
        row[Conversation] = enquiry.ConversationKey;
        row[ConversationSeed] = enquiry.ConversationSeed;
        row[Opened] = enquiry.Opened.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        row[Name] = enquiry.Name;
        row[Organisation] = enquiry.Organisation;
        row[Email] = enquiry.Email;
        row[Need] = enquiry.Need;
        row[ConsentVersion] = enquiry.Consent.Version;
        row[ConsentText] = enquiry.Consent.Text;
        row[JourneyVersion] = enquiry.JourneyVersion;
        row[Schemes] = string.Join(' ', enquiry.Schemes);
        row[Answers] = string.Join('\n', enquiry.Answers.Select(answer => $"{answer.Label} {answer.Value}"));
        ChunkedText.Set(row, Json, json);
        return true;
    }

    public static RecordedEnquiry Read(TableEntity row)
    {
        var enquiry = JsonSerializer.Deserialize(
            ChunkedText.Get(row, Json) ?? string.Empty,
            JourneyJson.Default.Enquiry
        )!;
        var at = row.GetDateTimeOffset(RecordedAt) ?? row.Timestamp ?? default;
        return new(
            enquiry,
            at,
            FollowUp.Begin(enquiry.Opened),
            [new GivenConsent(null, enquiry.Consent.Version, enquiry.Consent.Text, at)]
        );
    }
}
