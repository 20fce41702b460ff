using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>Makes the one Adaptive Card that shows a reply.</summary>
internal static class CardFace
{
    /// <summary>What an attachment says that such a card is.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The most characters of the text for clients that cannot show the card.</summary>
    private const int MostFallbackCharacters = 1_000;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
    private static readonly JsonEncodedText Newest = JsonEncodedText.Encode("1.5");
    private static readonly JsonEncodedText FallbackText = JsonEncodedText.Encode("fallbackText");
    private static readonly JsonEncodedText Body = JsonEncodedText.Encode("body");

    /// <summary>The card as an attachment.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="presentation">How.</param>
    /// <param name="text">The plain text of the reply.</param>
    public static Attachment Of(Reply reply, Presentation presentation, string text)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, reply, presentation, text);
        }
        return new Attachment(ContentType, JsonDocument.Parse(buffer.WrittenMemory).RootElement);
    }

    private static void Write(Utf8JsonWriter json, Reply reply, Presentation presentation, string text)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.AdaptiveCard);
        json.WriteString(Version, Newest);
        json.WriteString(FallbackText, PlainText.Cut(text, MostFallbackCharacters));
        json.WriteStartArray(Body);
        var mention = Mention.Of(presentation.Mention);
        mention?.WriteText(json);
        WriteBlocks(json, reply, new CardButtons(json, reply.At, presentation.InPlace && MayBeReplaced(reply)));
        json.WriteEndArray();
        mention?.WriteEntity(json);
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, Reply reply, CardButtons buttons)
    {
        var form = reply.Blocks.OfType<Block.Form>().FirstOrDefault();
        var number = 0;
        foreach (var block in reply.Blocks)
        {
            var lines = new CardLines(json);
            switch (block)
            {
                case Block.Paragraph paragraph when form is null || !FormCard.Says(form, paragraph.Text):
                    CardText.Write(json, paragraph.Text, Tone.Body);
                    break;
                case Block.Ask ask when form is null:
                    CardText.Write(json, ask.Text, Tone.Heading);
                    CardText.Write(json, ask.Hint ?? string.Empty, Tone.Subtle, Words.Small);
                    break;
                case Block.Form:
                    FormCard.Write(json, form!, buttons);
                    break;
                case Block.Result result:
                    BeginSection(json);
                    SchemeLines.Result(ref lines, result);
                    if (number < reply.Options.Length)
                    {
                        buttons.Row(number + 1, reply.Options[number]);
                        number++;
                    }
                    EndSection(json);
                    break;
                case Block.SchemeDetails details:
                    BeginSection(json);
                    SchemeLines.Details(ref lines, details);
                    EndSection(json);
                    break;
                case Block.Relief relief:
                    BeginSection(json);
                    ReliefLines.Write(ref lines, relief);
                    EndSection(json);
                    break;
                case Block.Summary summary:
                    foreach (var line in summary.Lines)
                    {
                        lines.Labelled(line.Label, line.Value);
                    }
                    break;
            }
        }
        for (; form is null && number < reply.Options.Length; number++)
        {
            buttons.Row(number + 1, reply.Options[number]);
        }
    }

    /// <summary>
    /// Whether nothing is lost when the next card takes the place of this one: a question alone, or a form. What was
    /// told stays in the conversation.
    /// </summary>
    private static bool MayBeReplaced(Reply reply)
    {
        var (asks, fills, tells) = (false, false, false);
        foreach (var block in reply.Blocks)
        {
            switch (block)
            {
                case Block.Ask:
                    asks = true;
                    break;
                case Block.Form:
                    fills = true;
                    break;
                case Block.Paragraph:
                    tells = true;
                    break;
                default:
                    return false;
            }
        }
        return fills || (asks && !tells);
    }

    private static void BeginSection(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.Container);
        json.WriteBoolean(Words.Separator, value: true);
        json.WriteString(Words.Spacing, Words.Medium);
        json.WriteStartArray(Words.Items);
    }

    private static void EndSection(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
