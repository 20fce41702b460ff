using System.Text.Json;

namespace Signpost.Bot.Rendering.Web;

/// <summary>Writes the enquiry form as members of a JSON object.</summary>
internal static class WebForm
{
    /// <summary>Writes into an object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, Block.Form form)
    {
        writer.WriteString("type"u8, "form"u8);
        writer.WriteStartArray("fields"u8);
        foreach (var field in form.Fields)
        {
            Write(writer, field);
        }
        writer.WriteEndArray();
        writer.WriteString("consent"u8, form.Consent);
        writer.WriteBoolean("agreed"u8, form.Agreed);
        WebReply.WriteUnlessNull(writer, "consentProblem"u8, form.ConsentProblem);
        if (form.PassOn.IsEmpty)
        {
            return;
        }
        writer.WriteStartArray("passOn"u8);
        foreach (var organisation in form.PassOn)
        {
            writer.WriteStartObject();
            writer.WriteString("scheme"u8, organisation.Scheme);
            writer.WriteString("organisation"u8, organisation.Organisation);
            writer.WriteString("text"u8, organisation.Text);
            writer.WriteBoolean("agreed"u8, organisation.Agreed);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, FormField field)
    {
        writer.WriteStartObject();
        writer.WriteString("field"u8, FieldNames.Of(field.Field));
        writer.WriteString("question"u8, field.Question);
        WebReply.WriteUnlessNull(writer, "hint"u8, field.Hint);
        if (field.Choices.IsEmpty)
        {
            writer.WriteNumber("longest"u8, field.Longest);
        }
        else
        {
            writer.WriteStartArray("choices"u8);
            foreach (var choice in field.Choices)
            {
                writer.WriteStartObject();
                writer.WriteString("value"u8, choice.Value);
                writer.WriteString("label"u8, choice.Label);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (field.IsOptional)
        {
            writer.WriteBoolean("optional"u8, true);
        }
        if (field.When is { } when)
        {
            writer.WriteStartObject("when"u8);
            writer.WriteString("field"u8, FieldNames.Of(when.Field));
            writer.WriteString("value"u8, when.Value);
            writer.WriteEndObject();
        }
        WebReply.WriteUnlessNull(writer, "value"u8, field.Value);
        WebReply.WriteUnlessNull(writer, "problem"u8, field.Problem);
        writer.WriteEndObject();
    }
}
