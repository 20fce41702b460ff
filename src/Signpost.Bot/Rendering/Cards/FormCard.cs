using System.Text.Json;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>
/// Writes the whole enquiry form. No field is marked as required: what is missing is said in our own words, above the
/// field, by the card that comes next.
/// </summary>
internal static class FormCard
{
    private const string Send = "Continue";

    private static readonly Option Leave = new("Cancel", "cancel");
    private static readonly JsonEncodedText Agree = JsonEncodedText.Encode("agree");
    private static readonly JsonEncodedText Agreement = JsonEncodedText.Encode("Yes, you may contact me");
    private static readonly JsonEncodedText True = JsonEncodedText.Encode("true");
    private static readonly JsonEncodedText Email = JsonEncodedText.Encode("email");

    /// <summary>Writes the fields and their buttons as items of a card.</summary>
    public static void Write(Utf8JsonWriter json, Block.Form form, CardButtons buttons)
    {
        foreach (var field in form.Fields)
        {
            Problem(json, field.Problem);
            Field(json, field);
        }
        Problem(json, form.ConsentProblem);
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.InputToggle);
        json.WriteString(Words.Id, Agree);
        json.WriteString(Words.Label, form.Consent);
        json.WriteString(Words.Title, Agreement);
        json.WriteBoolean(Words.Wrap, value: true);
        if (form.Agreed)
        {
            json.WriteString(Words.Value, True);
        }
        json.WriteEndObject();
        buttons.OfForm(Send, Leave);
    }

    /// <summary>Whether a paragraph says what stands above a field as well.</summary>
    public static bool Says(Block.Form form, string problem) =>
        string.Equals(form.ConsentProblem, problem, StringComparison.Ordinal)
        || form.Fields.Any(field => string.Equals(field.Problem, problem, StringComparison.Ordinal));

    private static void Field(Utf8JsonWriter json, FormField field)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.InputText);
        json.WriteString(Words.Id, IdOf(field.Field));
        // A placeholder is cut on narrow screens and gone once something is typed.
        json.WriteString(Words.Label, field.Hint is null ? field.Question : $"{field.Question} {field.Hint}");
        json.WriteNumber(Words.MaxLength, field.Longest);
        if (field.Field is EnquiryField.Email)
        {
            json.WriteString(Words.Style, Email);
        }
        if (field.Field is EnquiryField.Need)
        {
            json.WriteBoolean(Words.IsMultiline, value: true);
        }
        if (field.Value is { } value)
        {
            json.WriteString(Words.Value, value);
        }
        json.WriteEndObject();
    }

    private static void Problem(Utf8JsonWriter json, string? problem)
    {
        if (problem is not null)
        {
            CardText.Write(json, problem, Tone.Warning);
        }
    }

    private static string IdOf(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "name",
            EnquiryField.Organisation => "organisation",
            EnquiryField.Email => "email",
            _ => "need",
        };
}
