using System.Text.Json;
using Signpost.Bot.Activities;
using Signpost.Bot.Turns;

namespace Signpost.Bot.DirectLine;

/// <summary>What names a posted activity, so that one that a client sends again is known again.</summary>
internal static class ClientActivityId
{
    /// <summary>
    /// The sender with <c>channelData.clientActivityID</c> (Web Chat, directlinejs), or else with the activity's own id;
    /// null when it has neither.
    /// </summary>
    public static string? Of(Activity posted)
    {
        var id =
            posted.ChannelData is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty("clientActivityID", out var given)
            && given.ValueKind is JsonValueKind.String
                ? given.GetString()
                : null;
        return !string.IsNullOrEmpty(id) ? InputId.From($"{posted.From?.Id}|c|{id}")
            : !string.IsNullOrEmpty(posted.Id) ? InputId.From($"{posted.From?.Id}|a|{posted.Id}")
            : null;
    }
}
