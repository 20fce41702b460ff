using System.Text;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Turns;

/// <summary>
/// Takes mentions out of what somebody typed, by the list of them that comes with it: what merely looks like one stays.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations)
/// </summary>
internal static class Mentions
{
    private const char NoBreakSpace = '\u00A0';
    private const int Most = 100;

    /// <summary>The words without mentions of the bot, and with the bare names of others.</summary>
    public static string Strip(Activity message)
    {
        var text = message.Text!;
        if (message.Entities is not { ValueKind: JsonValueKind.Array } entities)
        {
            return text;
        }
        var any = false;
        foreach (var entity in entities.EnumerateArray().Take(Most))
        {
            if (Text(entity, "type") is not "mention" || Of(entity) is not var (id, name, shown))
            {
                continue;
            }
            any = true;
            text = string.Equals(id, message.Recipient?.Id, StringComparison.Ordinal)
                ? text.Replace(shown, " ", StringComparison.OrdinalIgnoreCase)
                : Named(text, shown, name);
        }
        return any ? Collapse(text) : text;
    }

    private static (string? Id, string Name, string Shown)? Of(JsonElement mention)
    {
        if (!mention.TryGetProperty("mentioned", out var who) || who.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }
        var name = Text(who, "name") ?? string.Empty;
        var shown = Text(mention, "text") is { Length: > 0 } text ? text : $"<at>{name}</at>";
        return (Text(who, "id"), name, shown);
    }

    /// <summary>Somebody else's name in place of the mention, apart from what follows: Teams leaves no blank.</summary>
    private static string Named(string text, string shown, string name)
    {
        var at = text.IndexOf(shown, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }
        var after = at + shown.Length;
        var blank = after < text.Length && char.IsLetterOrDigit(text[after]) ? " " : string.Empty;
        return string.Concat(text.AsSpan(0, at), name, blank, text.AsSpan(after));
    }

    private static string Collapse(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace(NoBreakSpace, ' '))
        {
            if (letter is not ' ' || (words.Length > 0 && words[^1] is not ' '))
            {
                words.Append(letter);
            }
        }
        return words.ToString().Trim();
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object
        && parent.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
