using System.Net;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>
/// Says in a group whom a card is for, and lets them know.
/// (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format)
/// </summary>
/// <param name="Id">The channel's id of the person.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Text">What stands in the card.</param>
internal sealed record Mention(string Id, string Name, string Text)
{
    private const int LongestName = 100;

    private static readonly JsonEncodedText Entities = JsonEncodedText.Encode("entities");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("mention");
    private static readonly JsonEncodedText Mentioned = JsonEncodedText.Encode("mentioned");
    private static readonly JsonEncodedText NameWord = JsonEncodedText.Encode("name");

    /// <summary>The mention of somebody, or null where the channel does not say who they are.</summary>
    public static Mention? Of(ChannelAccount? person)
    {
        if (person is not { Id: { Length: > 0 } id, Name: { } full })
        {
            return null;
        }
        // The card reads Markdown: a name with marks in it is mentioned without them.
        var letters = full.Where(letter => letter is '<' or '>' || Markdown.IsPlain($"a{letter}a"));
        var name = PlainText.Cut(string.Concat(letters).Trim(), LongestName);
        return name.Length == 0 ? null : new Mention(id, full, $"<at>{WebUtility.HtmlEncode(name)}</at>");
    }

    /// <summary>Writes the mention as an item of the card.</summary>
    public void WriteText(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.TextBlock);
        json.WriteString(Words.Text, Text);
        json.WriteBoolean(Words.Wrap, value: true);
        json.WriteEndObject();
    }

    /// <summary>Writes whom the mention means as a member of the card.</summary>
    public void WriteEntity(Utf8JsonWriter json)
    {
        json.WriteStartObject(Words.MsTeams);
        json.WriteStartArray(Entities);
        json.WriteStartObject();
        json.WriteString(Words.Type, Kind);
        json.WriteString(Words.Text, Text);
        json.WriteStartObject(Mentioned);
        json.WriteString(Words.Id, Id);
        json.WriteString(NameWord, Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
