using System.Text.Json;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>
/// Writes the whole enquiry form. No field is marked as required: what is missing is said in our own words, above the
/// field, by the card that comes next.
/// </summary>
internal static class FormCard
{
    private const string Send = "Continue";

    private static readonly Option Leave = new("Cancel", "cancel");
    private static readonly JsonEncodedText Agreement = JsonEncodedText.Encode("Yes, you may contact me");
    private static readonly JsonEncodedText PassOnAgreement = JsonEncodedText.Encode("Yes, you may pass them on");
    private static readonly JsonEncodedText True = JsonEncodedText.Encode("true");
    private static readonly JsonEncodedText Email = JsonEncodedText.Encode("email");
    private static readonly JsonEncodedText Telephone = JsonEncodedText.Encode("tel");

    /// <summary>Writes the fields and their buttons as items of a card.</summary>
    public static void Write(Utf8JsonWriter json, Block.Form form, CardButtons buttons)
    {
        foreach (var field in form.Fields)
        {
            Problem(json, field.Problem);
            Field(json, field);
        }
        Problem(json, form.ConsentProblem);
        Toggle(json, FieldNames.Of(EnquiryField.Consent), form.Consent, Agreement, form.Agreed);
        foreach (var organisation in form.PassOn)
        {
            Toggle(
                json,
                ButtonData.PassOnInput + organisation.Scheme,
                organisation.Text,
                PassOnAgreement,
                organisation.Agreed
            );
        }
        buttons.OfForm(Send, Leave);
    }

    /// <summary>Whether a paragraph says what stands above a field as well.</summary>
    public static bool Says(Block.Form form, string problem) =>
        string.Equals(form.ConsentProblem, problem, StringComparison.Ordinal)
        || form.Fields.Any(field => string.Equals(field.Problem, problem, StringComparison.Ordinal));

    private static void Field(Utf8JsonWriter json, FormField field)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, field.Choices.IsEmpty ? Words.InputText : Words.InputChoiceSet);
        json.WriteString(Words.Id, FieldNames.Of(field.Field));
        // A placeholder is cut on narrow screens and gone once something is typed. No card hides a field either.
        var hint = field.HintWhereAlwaysShown;
        json.WriteString(Words.Label, hint is null ? field.Question : $"{field.Question} {hint}");
        if (field.Choices.IsEmpty)
        {
            TextInput(json, field);
        }
        else
        {
            Choices(json, field);
        }
        if (field.Value is { } value)
        {
            json.WriteString(Words.Value, value);
        }
        json.WriteEndObject();
    }

    private static void TextInput(Utf8JsonWriter json, FormField field)
    {
        json.WriteNumber(Words.MaxLength, field.Longest);
        if (field.Field is EnquiryField.Email or EnquiryField.Phone)
        {
            json.WriteString(Words.Style, field.Field is EnquiryField.Email ? Email : Telephone);
        }
        if (field.Field is EnquiryField.Need)
        {
            json.WriteBoolean(Words.IsMultiline, value: true);
        }
    }

    private static void Choices(Utf8JsonWriter json, FormField field)
    {
        json.WriteString(Words.Style, Words.Expanded);
        json.WriteBoolean(Words.Wrap, value: true);
        json.WriteStartArray(Words.Choices);
        foreach (var choice in field.Choices)
        {
            json.WriteStartObject();
            json.WriteString(Words.Title, choice.Label);
            json.WriteString(Words.Value, choice.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Toggle(Utf8JsonWriter json, string id, string label, JsonEncodedText title, bool isOn)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.InputToggle);
        json.WriteString(Words.Id, id);
        json.WriteString(Words.Label, label);
        json.WriteString(Words.Title, title);
        json.WriteBoolean(Words.Wrap, value: true);
        if (isOn)
        {
            json.WriteString(Words.Value, True);
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
}
