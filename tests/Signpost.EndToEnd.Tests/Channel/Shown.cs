using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>What a person sees of a reply: its words, and what can be pressed.</summary>
internal sealed class Shown
{
    private Shown(string text, IReadOnlyList<JsonNode> buttons, JsonNode? form)
    {
        Text = text;
        Buttons = buttons;
        Form = form;
    }

    /// <summary>The words; of a card, those for clients that show no cards.</summary>
    public string Text { get; }

    /// <summary>The data of each button, in the order in which they are numbered.</summary>
    public IReadOnlyList<JsonNode> Buttons { get; }

    /// <summary>The data of the button that sends a whole form, or null where there is none.</summary>
    public JsonNode? Form { get; }

    /// <summary>Reads a message.</summary>
    public static Shown Of(JsonNode message) =>
        message["attachments"]?[0]?["content"] is { } card
            ? OfCard(card)
            : new Shown(
                (string)message["text"]!,
                [
                    .. (message["suggestedActions"]?["actions"]?.AsArray() ?? [])
                        .Select(action => action!["value"])
                        .OfType<JsonObject>(),
                ],
                form: null
            );

    /// <summary>Reads a card.</summary>
    public static Shown OfCard(JsonNode card)
    {
        var data = Actions(card).Select(action => action["data"]!).ToList();
        return new Shown(
            (string)card["fallbackText"]!,
            [.. data.Where(Says)],
            data.FirstOrDefault(button => !Says(button))
        );
    }

    /// <summary>The button that says something.</summary>
    public JsonNode Button(string says) => Buttons.First(button => (string?)button["signpost"]!["says"] == says);

    private static bool Says(JsonNode data) => data["signpost"]!["says"] is not null;

    /// <summary>Every action, but not what a client that does not know it would take instead.</summary>
    private static IEnumerable<JsonObject> Actions(JsonNode? node) =>
        node switch
        {
            JsonObject action when Words(action["type"]) is "Action.Execute" or "Action.Submit" => [action],
            JsonObject parent => parent.SelectMany(member => Actions(member.Value)),
            JsonArray list => list.SelectMany(Actions),
            _ => [],
        };

    private static string? Words(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
