using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering.Web;

/// <summary>Makes the buttons of a reply for Web Chat and Direct Line.</summary>
internal static class WebFace
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Buttons that send their words with the place they belong to, and show their label as what was said.</summary>
    public static CardAction[] Buttons(Reply reply)
    {
        var buttons = new CardAction[reply.Options.Length];
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer, Options);
        for (var i = 0; i < buttons.Length; i++)
        {
            var option = reply.Options[i];
            json.WriteStartObject();
            json.WriteStartObject("signpost"u8);
            json.WriteString("at"u8, reply.At);
            json.WriteString("says"u8, option.Says);
            json.WriteEndObject();
            json.WriteEndObject();
            json.Flush();
            var data = new ActionValue(null, Encoding.UTF8.GetString(buffer.WrittenSpan));
            buttons[i] = new CardAction("messageBack", option.Label, data, option.Says, option.Label);
            buffer.ResetWrittenCount();
            json.Reset();
        }
        return buttons;
    }
}
