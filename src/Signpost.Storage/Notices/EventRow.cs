using System.Text.Json;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Notices;

/// <summary>The row of a notice that is still to be delivered.</summary>
internal static class EventRow
{
    public const string Save = "save";

    /// <summary>In the service's filter language: the notices that have been given up.</summary>
    public const string Dead = $"{IsDead} eq true";

    private const string Kind = "kind";
    private const string At = "at";
    private const string NextTryAt = "nextTryAt";
    private const string IsDead = "isDead";

    /// <summary>A notice as it is first written.</summary>
    public static TableEntity Write(Notice notice) =>
        Write(new PendingNotice { Notice = notice, NextTryAt = notice.At }, save: string.Empty);

    /// <summary>A notice as it is written.</summary>
    /// <param name="pending">The notice.</param>
    /// <param name="save">An id that no other save has.</param>
    public static TableEntity Write(PendingNotice pending, string save)
    {
        var row = new TableEntity(EnquiryKeys.Partition, EnquiryKeys.Event(pending.Notice.Id))
        {
            [Kind] = EnquiryColumns.Of(pending.Notice.Kind),
            [At] = pending.Notice.At,
            [NextTryAt] = pending.NextTryAt,
            [IsDead] = pending.IsDead,
            [Save] = save,
        };
        var bare = pending with { ETag = string.Empty };
        ChunkedText.Set(row, EnquiryColumns.Json, JsonSerializer.Serialize(bare, JourneyJson.Default.PendingNotice));
        return row;
    }

    /// <exception cref="JsonException">The row cannot be read.</exception>
    public static PendingNotice Read(TableEntity row)
    {
        var pending = JsonSerializer.Deserialize(
            ChunkedText.Get(row, EnquiryColumns.Json) ?? string.Empty,
            JourneyJson.Default.PendingNotice
        )!;
        return pending with { ETag = row.ETag.ToString() };
    }
}
