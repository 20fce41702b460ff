using System.Text.Json;

namespace Signpost.Bot.Turns;

/// <summary>
/// The data that our buttons carry: <c>{ "signpost": { "at": "…", "says": "…" } }</c>, and a form's fields beside it. It
/// comes from the client, who may have made it up: it counts for no more than the words would.
/// </summary>
internal static class ButtonData
{
    /// <summary>The id of a card's input for an organisation, before the organisation's own id.</summary>
    public const string PassOnInput = PassOn + "/";

    private const string PassOn = "passOn";
    private const int LongestPlace = 200;

    // No form asks about as many.
    private const int MostOrganisations = 20;

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
            IsTrue(Member(form, "agree"))
        )
        {
            Kind = Text(form, "kind"),
            Way = Text(form, "way"),
            Phone = Text(form, "phone"),
            BestTime = Text(form, "time"),
            PassOn = [.. Organisations(form)],
        };

    /// <summary>
    /// The ids of the organisations that were agreed to: a list, or an object with a yes or no for each; a card's inputs
    /// are each a member of the form, named after the organisation.
    /// </summary>
    private static IEnumerable<string> Organisations(JsonElement form)
    {
        var passOn = Member(form, PassOn);
        var listed = passOn is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(id => id.ValueKind is JsonValueKind.String).Select(id => id.GetString()!)
            : [];
        var each = passOn is { ValueKind: JsonValueKind.Object } ticked
            ? ticked.EnumerateObject().Where(organisation => IsTrue(organisation.Value)).Select(ticks => ticks.Name)
            : [];
        var inputs = form.EnumerateObject()
            .Where(input => input.Name.StartsWith(PassOnInput, StringComparison.Ordinal) && IsTrue(input.Value))
            .Select(input => input.Name[PassOnInput.Length..]);
        return listed.Concat(each).Concat(inputs).Take(MostOrganisations);
    }

    private static bool IsTrue(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.True }
        || (value is { ValueKind: JsonValueKind.String } text && text.ValueEquals("true"u8));

    private static string? Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member)
            ? member
            : null;
}
