using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Turns;

/// <summary>Reads what an activity means for the journey.</summary>
internal static class ActivityInput
{
    /// <summary>What it means, or null when there is nothing to answer.</summary>
    public static Input? Of(Activity activity) =>
        activity.Type switch
        {
            ActivityTypes.Message => ButtonData.Read(activity.Value) ?? new Input.Said(WordsOf(activity)),
            ActivityTypes.Invoke => CardInvoke.DataOf(activity) is { } data ? ButtonData.Read(data) : null,
            ActivityTypes.ConversationUpdate when SomebodyArrived(activity) => new Input.Arrived(),
            ActivityTypes.InstallationUpdate when activity.Action is "add" => new Input.Arrived(),
            _ => null,
        };

    private static string WordsOf(Activity message) =>
        !string.IsNullOrEmpty(message.Text) ? Mentions.Strip(message)
        : message.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()!
        : string.Empty;

    /// <summary>In a group only the bot's own arrival is greeted: people come and go there all the time.</summary>
    private static bool SomebodyArrived(Activity update)
    {
        var inGroup = Scope.IsGroup(update);
        foreach (var member in update.MembersAdded ?? [])
        {
            if (
                member is not null
                && (!inGroup || string.Equals(member.Id, update.Recipient?.Id, StringComparison.Ordinal))
            )
            {
                return true;
            }
        }
        return false;
    }
}
