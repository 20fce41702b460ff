using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Signpost.Bot.Rendering.Web;

/// <summary>
/// Writes a reply as JSON for pages that show more than plain text. It travels in <c>channelData.signpost</c> of our own
/// Direct Line, beside the text that every client can show. The form is described in <c>docs/developers.md</c>; readers
/// pass over what they do not know, so that members and block types may be added to it.
/// </summary>
internal static class WebReply
{
    /// <summary>The member of <c>channelData</c>, and of the <c>value</c> of a button, that is ours.</summary>
    public const string Member = "signpost";

    private const int UsualBytes = 4_096;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The reply as the <c>channelData</c> of a message.</summary>
    public static JsonElement ChannelData(Reply reply)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(Member);
            Write(writer, reply);
            writer.WriteEndObject();
        }
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Writes a reply as one object.</summary>
    internal static void Write(Utf8JsonWriter writer, Reply reply)
    {
        writer.WriteStartObject();
        writer.WriteString("at"u8, reply.At);
        WriteUnlessNull(writer, "link"u8, reply.Link is { } link ? $"/journey?{link.Query}" : null);
        writer.WriteStartArray("blocks"u8);
        var number = 0;
        foreach (var block in reply.Blocks)
        {
            // The list of results is numbered as the options are: see PlainText.
            int? numbered = block is Block.Result && number < reply.Options.Length ? ++number : null;
            Write(writer, block, numbered);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("options"u8);
        for (var i = 0; i < reply.Options.Length; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number"u8, i + 1);
            writer.WriteString("label"u8, reply.Options[i].Label);
            writer.WriteString("says"u8, reply.Options[i].Says);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Block block, int? number)
    {
        writer.WriteStartObject();
        switch (block)
        {
            case Block.Paragraph paragraph:
                writer.WriteString("type"u8, "paragraph"u8);
                writer.WriteString("text"u8, paragraph.Text);
                break;
            case Block.Ask ask:
                writer.WriteString("type"u8, "ask"u8);
                writer.WriteString("text"u8, ask.Text);
                WriteUnlessNull(writer, "hint"u8, ask.Hint);
                if (ask.IsChangeable)
                {
                    writer.WriteBoolean("changeable"u8, true);
                }
                break;
            case Block.Result result:
                WebScheme.Write(writer, result, number);
                break;
            case Block.SchemeDetails details:
                WebScheme.Write(writer, details);
                break;
            case Block.Relief relief:
                WebRelief.Write(writer, relief);
                break;
            case Block.Form form:
                WebForm.Write(writer, form);
                break;
            case Block.Summary summary:
                Write(writer, summary.Lines);
                break;
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<SummaryLine> lines)
    {
        writer.WriteString("type"u8, "summary"u8);
        writer.WriteStartArray("lines"u8);
        foreach (var line in lines)
        {
            writer.WriteStartObject();
            writer.WriteString("label"u8, line.Label);
            writer.WriteString("value"u8, line.Value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    internal static void WriteUnlessNull(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    internal static void WriteStrings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }
        writer.WriteEndArray();
    }

    /// <summary>A day as <c>2026-11-22</c>.</summary>
    internal static void WriteDay(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly day) =>
        writer.WriteString(name, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
}
