using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Enquiries;

/// <summary>The row of one entry of an enquiry's history.</summary>
internal static class HistoryRow
{
    private const string Kind = "kind";
    private const string At = "at";
    private const string By = "by";
    private const string Note = "note";

    public static TableEntity Write(string reference, HistoryEntry entry)
    {
        var row = new TableEntity(EnquiryKeys.Partition, EnquiryKeys.History(reference, entry.Revision))
        {
            [Kind] = EnquiryColumns.Of(entry.Kind),
            [At] = entry.At,
            [By] = entry.By?.Name ?? string.Empty,
        };
        EnquiryColumns.SetFollowUp(row, entry.After);
        if (entry.Note is { } note)
        {
            ChunkedText.Set(row, Note, note);
        }
        ChunkedText.Set(row, EnquiryColumns.Json, JsonSerializer.Serialize(entry, JourneyJson.Default.HistoryEntry));
        return row;
    }

    /// <exception cref="JsonException">The row cannot be read.</exception>
    public static HistoryEntry Read(TableEntity row) =>
        JsonSerializer.Deserialize(
            ChunkedText.Get(row, EnquiryColumns.Json) ?? string.Empty,
            JourneyJson.Default.HistoryEntry
        )!;
}
