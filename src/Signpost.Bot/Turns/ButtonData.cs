using System.Text.Json;

namespace Signpost.Bot.Turns;

/// <summary>
/// The data that our buttons carry: <c>{ "signpost": { "at": "…", "says": "…" } }</c>, and a form's fields beside it. It
/// comes from the client, who may have made it up: it counts for no more than the words would.
/// </summary>
internal static class ButtonData
{
    private const int LongestPlace = 200;

    /// <summary>A button, a whole form, or null for data that is not ours.</summary>
    public static Input? Read(JsonElement? value)
    {
        if (
            Member(value, "signpost") is not { ValueKind: JsonValueKind.Object } ours
            || Text(ours, "at") is not { Length: <= LongestPlace } at
        )
        {
            return null;
        }
        return Text(ours, "says") is { } says
            ? new Input.Pressed(at, says)
            : new Input.Filled(at, Entries(value!.Value));
    }

    private static FormEntries Entries(JsonElement form) =>
        new(
            Text(form, "name"),
            Text(form, "organisation"),
            Text(form, "email"),
            Text(form, "need"),
            Member(form, "agree") is { } agree
                && (agree.ValueKind is JsonValueKind.True || Text(form, "agree") is "true")
        );

    private static string? Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member)
            ? member
            : null;
}
