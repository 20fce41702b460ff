using System.Text.Json;

namespace Signpost.Bot.Rendering.Web;

/// <summary>Writes schemes as members of a JSON object: what <see cref="SchemeLines"/> says, in its parts.</summary>
internal static class WebScheme
{
    /// <summary>A scheme in a list.</summary>
    /// <param name="writer">Writes into an object that is open.</param>
    /// <param name="result">The scheme and why it fits.</param>
    /// <param name="number">The number of the option that tells more about it, or null where there is none.</param>
    public static void Write(Utf8JsonWriter writer, Block.Result result, int? number)
    {
        writer.WriteString("type"u8, "result"u8);
        if (number is { } of)
        {
            writer.WriteNumber("number"u8, of);
        }
        writer.WriteStartObject("scheme"u8);
        Members(writer, result.Scheme);
        writer.WriteEndObject();
        WebReply.WriteStrings(writer, "reasons"u8, result.Reasons.Select(reason => reason.Words));
        writer.WriteString("why"u8, $"{Reason.Join(result.Reasons)}.");
    }

    /// <summary>All that there is to say of a scheme.</summary>
    public static void Write(Utf8JsonWriter writer, Block.SchemeDetails details)
    {
        var onDay = details.Scheme;
        writer.WriteString("type"u8, "details"u8);
        WebReply.WriteUnlessNull(writer, "formerName"u8, details.FormerName);
        writer.WriteStartObject("scheme"u8);
        Members(writer, onDay);
        writer.WriteString("whoFor"u8, onDay.Description.WhoFor);
        writer.WriteString("gives"u8, onDay.Description.Gives);
        writer.WriteEndObject();
        writer.WriteStartArray("sources"u8);
        foreach (var source in onDay.SourcesKnown)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, source.Title);
            WebReply.WriteUnlessNull(writer, "url"u8, source.Url);
            writer.WriteString("confidence"u8, NameOf(source.Confidence));
            WebReply.WriteDay(writer, "checked"u8, source.Checked);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        WebReply.WriteStrings(writer, "notes"u8, onDay.Doubts);
        // What was written on a later day may speak of what was still to come.
        if (onDay.LastChecked <= onDay.Day && onDay.Scheme.Details.Length > 0)
        {
            writer.WriteString("markdown"u8, onDay.Scheme.Details);
        }
    }

    private static void Members(Utf8JsonWriter writer, SchemeOnDay onDay)
    {
        var scheme = onDay.Description;
        writer.WriteString("id"u8, onDay.Scheme.Id);
        writer.WriteString("name"u8, onDay.Name);
        writer.WriteString("status"u8, NameOf(onDay.Status.Kind));
        WebReply.WriteUnlessNull(writer, "statusText"u8, StatusWords.Sentence(onDay.Status.Kind));
        WebReply.WriteUnlessNull(writer, "statusNote"u8, onDay.Status.Note);
        writer.WriteString("summary"u8, scheme.Summary);
        writer.WriteString("nextStep"u8, scheme.NextStep);
        if (scheme.Link is { } link)
        {
            writer.WriteStartObject("link"u8);
            writer.WriteString("title"u8, link.Title);
            writer.WriteString("url"u8, link.Url);
            writer.WriteEndObject();
        }
        if (!onDay.Scheme.Sources.IsEmpty)
        {
            WebReply.WriteDay(writer, "lastChecked"u8, onDay.LastChecked);
        }
    }

    private static ReadOnlySpan<byte> NameOf(StatusKind status) =>
        status switch
        {
            StatusKind.Open => "open"u8,
            StatusKind.CheckFirst => "check-first"u8,
            StatusKind.GuidanceOnly => "guidance-only"u8,
            _ => "closed"u8,
        };

    private static ReadOnlySpan<byte> NameOf(Confidence confidence) =>
        confidence is Confidence.CheckFirst ? "check-first"u8 : "confirmed"u8;
}
