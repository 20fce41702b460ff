using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>An enquiry as an entity: what an adviser reads is one column each.</summary>
internal static class EnquiryRows
{
    public const string Conversation = "conversation";
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

    /// <summary>The columns that the person's words make; the status and the time are the log's own.</summary>
    public static TableEntity Write(Enquiry enquiry)
    {
        var row = new TableEntity(Partition(enquiry), enquiry.Reference)
        {
            [Conversation] = enquiry.ConversationKey,
            [Opened] = enquiry.Opened.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [Name] = enquiry.Name,
            [Organisation] = enquiry.Organisation,
            [Email] = enquiry.Email,
            [Need] = enquiry.Need,
            [ConsentVersion] = enquiry.Consent.Version,
            [ConsentText] = enquiry.Consent.Text,
            [JourneyVersion] = enquiry.JourneyVersion,
            [Schemes] = string.Join(' ', enquiry.Schemes),
            [Answers] = string.Join('\n', enquiry.Answers.Select(answer => $"{answer.Label} {answer.Value}")),
        };
        ChunkedText.Set(row, Json, JsonSerializer.Serialize(enquiry, JourneyJson.Default.Enquiry));
        return row;
    }

    public static RecordedEnquiry Read(TableEntity row) =>
        new(
            JsonSerializer.Deserialize(ChunkedText.Get(row, Json)!, JourneyJson.Default.Enquiry)!,
            row.GetDateTimeOffset(RecordedAt) ?? row.Timestamp ?? default
        );

    public static bool IsSame(TableEntity stored, TableEntity written) =>
        string.Equals(ChunkedText.Get(stored, Json), ChunkedText.Get(written, Json), StringComparison.Ordinal);
}
