using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Turns;

/// <summary>
/// Reads the invoke that a client sends when an <c>Action.Execute</c> is pressed.
/// (https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model)
/// </summary>
internal static class CardInvoke
{
    /// <summary>The name of such an invoke.</summary>
    public const string Name = "adaptiveCard/action";

    /// <summary>The data of the action with what was filled in, or null where it is no such invoke.</summary>
    public static JsonElement? DataOf(Activity invoke) =>
        string.Equals(invoke.Name, Name, StringComparison.Ordinal)
        && Member(invoke.Value, "action") is { } action
        && Member(action, "type") is { ValueKind: JsonValueKind.String } type
        && type.ValueEquals("Action.Execute")
            ? Member(action, "data")
            : null;

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member)
            ? member
            : null;
}
