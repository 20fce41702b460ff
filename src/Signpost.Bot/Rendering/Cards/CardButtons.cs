using System.Globalization;
using System.Text.Json;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>
/// Writes what can be pressed. Each option is a row of its own that wraps: Teams shows the words of a button on one line
/// and cuts them, and on telephones it may hide buttons that stand side by side. What is pressed comes back as data only:
/// the Agents Playground sends nothing at all for an action that asks Teams to show words as well (messageBack).
/// (https://github.com/MicrosoftDocs/msteams-docs/issues/12081, https://github.com/microsoft/AdaptiveCards/issues/4758)
/// </summary>
/// <param name="json">The card so far.</param>
/// <param name="at">The place that every button carries.</param>
/// <param name="inPlace">Whether the next card takes the place of this one.</param>
internal readonly struct CardButtons(Utf8JsonWriter json, string at, bool inPlace)
{
    private static readonly JsonEncodedText Press = JsonEncodedText.Encode("press");
    private static readonly JsonEncodedText Fill = JsonEncodedText.Encode("fill");

    /// <summary>An option as a row, with the number that can be typed for it.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="option">The option.</param>
    public void Row(int number, Option option)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{number} – {option.Label}");
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.Container);
        json.WriteString(Words.Style, Words.Emphasis);
        json.WriteString(Words.Spacing, Words.Small);
        json.WritePropertyName(Words.SelectAction);
        Action(Press, text, option.Says, takesInputs: true);
        json.WriteStartArray(Words.Items);
        CardText.Write(json, text, Tone.Pressable);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The buttons of a form: one sends it, with what has been filled in; one leaves it.</summary>
    public void OfForm(string send, Option leave)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.ActionSet);
        json.WriteStartArray(Words.Actions);
        Action(Fill, send, says: null, takesInputs: true);
        Action(Press, leave.Label, leave.Says, takesInputs: false);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An action; one that replaces the card falls back to one that does not, for clients that know no other.</summary>
    private void Action(JsonEncodedText verb, string title, string? says, bool takesInputs)
    {
        json.WriteStartObject();
        if (inPlace)
        {
            json.WriteString(Words.Type, Words.Execute);
            json.WriteString(Words.Verb, verb);
            Common(title, says, takesInputs);
            json.WriteStartObject(Words.Fallback);
        }
        json.WriteString(Words.Type, Words.Submit);
        Common(title, says, takesInputs);
        if (inPlace)
        {
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>What both kinds of action have.</summary>
    private void Common(string title, string? says, bool takesInputs)
    {
        json.WriteString(Words.Title, title);
        if (!takesInputs)
        {
            json.WriteString(Words.AssociatedInputs, Words.None);
        }
        json.WriteStartObject(Words.Data);
        json.WriteStartObject(Words.Signpost);
        json.WriteString(Words.At, at);
        if (says is not null)
        {
            json.WriteString(Words.Says, says);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
