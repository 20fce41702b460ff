using Signpost.Bot.Activities;

namespace Signpost.Bot.Turns;

/// <summary>Tells a conversation of two from one of many.</summary>
internal static class Scope
{
    /// <summary>
    /// Whether others read along: a Teams group chat or channel, or what another channel calls a group.
    /// (https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability)
    /// </summary>
    public static bool IsGroup(Activity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>
    /// The key of the conversation that an activity belongs to. In a group each person has one of their own, and the
    /// greeting belongs to the group.
    /// </summary>
    /// <param name="activity">An activity with a channel and a conversation.</param>
    /// <param name="input">What it means.</param>
    public static string KeyOf(Activity activity, Input input) =>
        ConversationKey.ForChannel(
            activity.ChannelId!,
            activity.Conversation!.Id!,
            input is not Input.Arrived && IsGroup(activity) ? activity.From?.Id : null
        );
}
