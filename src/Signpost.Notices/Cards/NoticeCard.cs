using System.Buffers;
using System.Text.Json;
using Signpost.Notices.Receivers;

namespace Signpost.Notices.Cards;

/// <summary>
/// A notice as the message with one Adaptive Card that a workflow of a Teams channel takes ("When a Teams webhook request
/// is received"). The card is of version 1.2, the one that the connector's documentation shows.
/// (https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook)
/// </summary>
public static class NoticeCard
{
    /// <summary>The content type of a message.</summary>
    public const string ContentType = "application/json";

    /// <summary>Writes the message: the same bytes whenever it is written.</summary>
    public static byte[] Write(Notice notice, InboxLinks links)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", "message");
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
            json.WriteNull("contentUrl");
            json.WriteStartObject("content");
            WriteCard(json, notice, links);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteCard(Utf8JsonWriter json, Notice notice, InboxLinks links)
    {
        var heading = NoticeWords.Heading(notice);
        json.WriteString("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.WriteString("type", "AdaptiveCard");
        json.WriteString("version", "1.2");
        json.WriteString("fallbackText", heading);
        json.WriteStartArray("body");
        WriteText(json, heading, isHeading: true);
        foreach (var line in NoticeWords.Lines(notice))
        {
            WriteText(json, line, isHeading: false);
        }
        json.WriteEndArray();
        json.WriteStartArray("actions");
        json.WriteStartObject();
        json.WriteString("type", "Action.OpenUrl");
        json.WriteString("title", NoticeWords.Button(notice));
        json.WriteString("url", notice.Reference is { } reference ? links.For(reference) : links.Inbox);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string text, bool isHeading)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextBlock");
        json.WriteString("text", text);
        json.WriteBoolean("wrap", value: true);
        if (isHeading)
        {
            json.WriteString("weight", "bolder");
            json.WriteString("size", "medium");
        }
        json.WriteEndObject();
    }
}
