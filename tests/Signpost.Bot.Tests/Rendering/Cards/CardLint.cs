using System.Text.Json.Nodes;
using static Signpost.Bot.Tests.Rendering.Cards.CardParts;

namespace Signpost.Bot.Tests.Rendering.Cards;

/// <summary>The rules that our cards keep, each with its source.</summary>
internal static class CardLint
{
    private const string Cards = "https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/";
    private const string Reference = Cards + "cards-reference";
    private const string Format = Cards + "cards-format";
    private const string Universal =
        Cards + "universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards";

    private const string Issues = "https://github.com/microsoft/AdaptiveCards/issues/";
    private const string DocsIssues = "https://github.com/MicrosoftDocs/msteams-docs/issues/";

    private const int MostActions = 6;
    private const int LongestButton = 20;
    private const int MostUtf16Bytes = 40_000;

    private static readonly string[] Actions =
    [
        "Action.Submit",
        "Action.Execute",
        "Action.OpenUrl",
        "Action.ShowCard",
        "Action.ToggleVisibility",
    ];

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<CardRule> Rules { get; } =
    [
        new(
            "A card is alone: text beside it makes two messages, and the id of neither comes back",
            "https://github.com/microsoft/botframework-sdk/issues/6366",
            activity =>
                activity.ContainsKey("text") || activity["attachments"] is not JsonArray { Count: 1 }
                    ? ["the activity"]
                    : []
        ),
        new(
            "No suggested actions beside a card: Teams did not show them, and now shows them in chats of two only",
            "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages",
            activity => activity.ContainsKey("suggestedActions") ? ["suggestedActions"] : []
        ),
        new(
            "A message has 40 KB in UTF-16 at the most",
            "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages",
            activity => activity.ToJsonString().Length * 2 > MostUtf16Bytes ? ["the activity"] : []
        ),
        new(
            "The type is AdaptiveCard to the letter, or Android shows nothing",
            Issues + "3787",
            activity => Text(CardOf(activity), "type") is "AdaptiveCard" ? [] : ["the card"]
        ),
        new(
            "The version is 1.5: Teams takes no later one, and Action.Execute does not work in earlier ones",
            $"{Reference} and {Universal}",
            activity => Text(CardOf(activity), "version") is "1.5" ? [] : ["the card"]
        ),
        new(
            "Action.Execute falls back to Action.Submit, for older clients",
            Universal,
            activity =>
                Of(activity, "Action.Execute")
                    .Where(action =>
                        action["fallback"] is not JsonObject fallback || Text(fallback, "type") is not "Action.Submit"
                    )
                    .Select(Tell)
        ),
        new(
            "Six actions in a set at the most: Teams shows no more",
            "https://github.com/atc0005/go-teams-notify/issues/161",
            activity =>
                All(CardOf(activity)).Where(part => part["actions"] is JsonArray { Count: > MostActions }).Select(Tell)
        ),
        new(
            "The words of a button are short: Teams shows them on one line and cuts them",
            $"{Reference} and {DocsIssues}12081",
            activity =>
                All(CardOf(activity))
                    .SelectMany(part => part["actions"] as JsonArray ?? [])
                    .OfType<JsonObject>()
                    .Where(action => Text(action, "title").Length is 0 or > LongestButton)
                    .Select(Tell)
        ),
        new(
            "Buttons that stand side by side are few: on telephones the last of many cannot be reached",
            Issues + "4758",
            activity => Of(activity, "ActionSet").Where(set => set["actions"] is JsonArray { Count: > 2 }).Select(Tell)
        ),
        new(
            "What can be pressed without being a button says what it does: else screen readers say “button”",
            Issues + "5579",
            activity =>
                All(CardOf(activity))
                    .Select(part => part["selectAction"])
                    .OfType<JsonObject>()
                    .Where(action => Text(action, "title").Length is 0)
                    .Select(Tell)
        ),
        new(
            "No column can be pressed: iOS did not take it",
            Issues + "3824",
            activity => Of(activity, "Column", "ColumnSet").Where(part => part.ContainsKey("selectAction")).Select(Tell)
        ),
        new(
            "No action has a style: Teams knows none",
            Reference,
            activity => Of(activity, Actions).Where(action => action.ContainsKey("style")).Select(Tell)
        ),
        new("No media: Teams shows none", Reference, activity => Of(activity, "Media").Select(Tell)),
        new(
            "An image has an https address: without one telephones show nothing of the card",
            $"{DocsIssues}7929 and {Reference}",
            activity =>
                Of(activity, "Image")
                    .Where(image => !Text(image, "url").StartsWith("https://", StringComparison.Ordinal))
                    .Select(Tell)
        ),
        new(
            "Text wraps: on a narrow screen it is cut otherwise",
            Reference,
            activity =>
                Of(activity, "TextBlock", "Input.Toggle")
                    .Where(text => text["wrap"] is not JsonValue wrap || !wrap.GetValue<bool>())
                    .Select(Tell)
        ),
        new(
            "No text is escaped for Markdown: telephones show the backslash",
            $"{Issues}5590 and {DocsIssues}5793",
            activity =>
                Of(activity, "TextBlock")
                    .Where(text => Text(text, "text").Contains('\\', StringComparison.Ordinal))
                    .Select(Tell)
        ),
        new(
            "No headings, quotations, code, images or lists in Markdown: telephones show them otherwise or not at all",
            Format,
            activity =>
                Of(activity, "TextBlock")
                    .Where(text =>
                        Text(text, "text") is var words
                        && (
                            words.Contains('`', StringComparison.Ordinal)
                            || words.Contains("![", StringComparison.Ordinal)
                            || (words.Length > 0 && words[0] is '#' or '>' or '-' or '+')
                        )
                    )
                    .Select(Tell)
        ),
        new(
            "No line break within a text: each client shows it its own way",
            $"{Issues}3531 and {DocsIssues}4758",
            activity =>
                Of(activity, "TextBlock", "TextRun")
                    .Where(text => Text(text, "text").Contains('\n', StringComparison.Ordinal))
                    .Select(Tell)
        ),
        new(
            "No dates to be written by the client: Teams does not",
            Format,
            activity =>
                Of(activity, "TextBlock", "TextRun")
                    .Where(text => Text(text, "text").Contains("{{", StringComparison.Ordinal))
                    .Select(Tell)
        ),
        new(
            "Nothing is hidden at first: telephones lay it out otherwise",
            Issues + "8764",
            activity =>
                All(CardOf(activity))
                    .Where(part => part.ContainsKey("isVisible") || Text(part, "type") is "Action.ToggleVisibility")
                    .Select(Tell)
        ),
        new(
            "No card within the card: iOS returns the fields of one of them only",
            Issues + "3939",
            activity => Of(activity, "Action.ShowCard").Select(Tell)
        ),
        new(
            "No two parts have one id: telephones show nothing of the card",
            "https://github.com/microsoft/AdaptiveCards/blob/main/source/shared/cpp/ObjectModel/ParseContext.cpp",
            activity =>
                All(CardOf(activity))
                    .Select(part => Text(part, "id"))
                    .Where(id => id.Length > 0)
                    .GroupBy(id => id, StringComparer.Ordinal)
                    .Where(same => same.Count() > 1)
                    .Select(same => same.Key)
        ),
        new(
            "The client checks no field: Teams did not, and what is wrong is ours to say",
            Issues + "4050",
            activity =>
                Inputs(activity)
                    .Where(input => input.ContainsKey("isRequired") || input.ContainsKey("regex"))
                    .Select(Tell)
        ),
        new(
            "Every field has a label, which screen readers say",
            Issues + "3081",
            activity => Inputs(activity).Where(input => Text(input, "label").Length is 0).Select(Tell)
        ),
        new(
            "The card is no wider than others: it is cut on narrow screens",
            Reference,
            activity => CardOf(activity)["msteams"]?["width"] is null ? [] : ["msteams.width"]
        ),
    ];

    /// <summary>What an activity breaks.</summary>
    public static IEnumerable<string> Check(string activity)
    {
        var parsed = JsonNode.Parse(activity)!.AsObject();
        return Rules.SelectMany(rule => rule.Find(parsed).Select(found => $"{rule.Name} ({rule.Source}): {found}"));
    }
}
