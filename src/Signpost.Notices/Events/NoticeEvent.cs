using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Signpost.Notices.Receivers;

namespace Signpost.Notices.Events;

/// <summary>
/// A notice as a CloudEvent 1.0 in its JSON form. docs/notices.md lists the members.
/// (https://github.com/cloudevents/spec/blob/v1.0/json-format.md)
/// </summary>
public static class NoticeEvent
{
    /// <summary>The content type of an event.</summary>
    public const string ContentType = "application/cloudevents+json";

    /// <summary>Writes the event: the same bytes whenever it is written.</summary>
    public static byte[] Write(Notice notice, InboxLinks links)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("specversion", "1.0");
            json.WriteString("id", notice.Id);
            json.WriteString("source", links.Inbox);
            json.WriteString("type", TypeOf(notice.Kind));
            json.WriteString("time", notice.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            if (notice.Reference is { } reference)
            {
                json.WriteString("subject", reference);
            }
            json.WriteString("datacontenttype", "application/json");
            json.WriteStartObject("data");
            if (notice.Kind is NoticeKind.Digest)
            {
                WriteDigest(json, notice, links);
            }
            else
            {
                WriteEnquiry(json, notice, links);
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static string TypeOf(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.Received => "signpost.enquiry.received",
            NoticeKind.Corrected => "signpost.enquiry.corrected",
            NoticeKind.Withdrawn => "signpost.enquiry.withdrawn",
            _ => "signpost.digest",
        };

    private static void WriteEnquiry(Utf8JsonWriter json, Notice notice, InboxLinks links)
    {
        json.WriteString("reference", notice.Reference);
        if (notice.Due is { } due)
        {
            json.WriteString("due", Day(due));
        }
        json.WriteString("link", notice.Reference is { } reference ? links.For(reference) : links.Inbox);
    }

    private static void WriteDigest(Utf8JsonWriter json, Notice notice, InboxLinks links)
    {
        if (notice.Counts is { } counts)
        {
            json.WriteNumber("open", counts.Open);
            json.WriteNumber("new", counts.New);
            json.WriteNumber("dueToday", counts.Today);
            json.WriteNumber("overdue", counts.Overdue);
            json.WriteBoolean("atLeast", counts.IsLeast);
        }
        WriteReferences(json, "dueTodayReferences", notice.DueToday);
        WriteReferences(json, "overdueReferences", notice.Overdue);
        json.WriteString("link", links.Inbox);
    }

    private static void WriteReferences(Utf8JsonWriter json, string name, ImmutableArray<string> references)
    {
        json.WriteStartArray(name);
        foreach (var reference in references)
        {
            json.WriteStringValue(reference);
        }
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
