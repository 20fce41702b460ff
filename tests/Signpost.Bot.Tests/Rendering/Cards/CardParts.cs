using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Rendering.Cards;

/// <summary>Finds the parts of a card.</summary>
internal static class CardParts
{
    /// <summary>The card of an activity, or an empty one.</summary>
    public static JsonObject CardOf(JsonObject activity) => activity["attachments"]?[0]?["content"] as JsonObject ?? [];

    /// <summary>Every object in the card that has a type, with the card itself.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node) =>
        node switch
        {
            JsonObject part => (part.ContainsKey("type") ? new[] { part } : []).Concat(
                part.Where(member => member.Key is not "data").SelectMany(member => All(member.Value))
            ),
            JsonArray list => list.SelectMany(All),
            _ => [],
        };

    /// <summary>The parts of one of these types.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject activity, params string[] types) =>
        All(CardOf(activity)).Where(part => types.Contains(Text(part, "type"), StringComparer.Ordinal));

    /// <summary>The inputs.</summary>
    public static IEnumerable<JsonObject> Inputs(JsonObject activity) =>
        All(CardOf(activity)).Where(part => Text(part, "type").StartsWith("Input.", StringComparison.Ordinal));

    /// <summary>A member that is text; empty where it is missing or something else.</summary>
    public static string Text(JsonObject part, string name) =>
        part[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty;

    /// <summary>What a part is, in few words.</summary>
    public static string Tell(JsonObject part)
    {
        var json = part.ToJsonString();
        return json.Length > 80 ? $"{json[..80]}…" : json;
    }
}
