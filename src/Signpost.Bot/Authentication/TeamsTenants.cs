using System.Collections.Frozen;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Authentication;

/// <summary>
/// Keeps people of other organisations out, where <see cref="BotSettings.AllowedTenants"/> says who may talk to the bot in
/// Teams. Other channels know no tenants and are not affected.
/// </summary>
internal static class TeamsTenants
{
    private const string Channel = "msteams";

    /// <summary>
    /// Whether an activity may be answered: nobody is listed, it does not come from Teams, or its tenant is listed. Teams
    /// says the tenant in <c>channelData.tenant.id</c>, in <c>conversation.tenantId</c> or in both, and then the same.
    /// </summary>
    public static bool Admit(FrozenSet<string> allowed, Activity activity)
    {
        if (allowed.Count == 0 || !IsTeams(activity.ChannelId))
        {
            return true;
        }
        var conversation = activity.Conversation?.TenantId;
        return TryReadTenant(activity.ChannelData, out var data)
            && (conversation ?? data) is { } tenant
            && string.Equals(data ?? tenant, tenant, StringComparison.OrdinalIgnoreCase)
            && allowed.Contains(tenant);
    }

    /// <summary>Also where Teams says what of it is meant, as in <c>msteams:something</c>.</summary>
    private static bool IsTeams(string? channelId) =>
        channelId is not null
        && channelId.StartsWith(Channel, StringComparison.OrdinalIgnoreCase)
        && (channelId.Length == Channel.Length || channelId[Channel.Length] == ':');

    /// <summary>Reads the tenant, or null where there is none; false where it is no text.</summary>
    private static bool TryReadTenant(JsonElement? channelData, out string? tenant)
    {
        tenant = null;
        if (
            channelData is not { ValueKind: JsonValueKind.Object } data
            || !data.TryGetProperty("tenant", out var place)
            || place.ValueKind is JsonValueKind.Null
        )
        {
            return true;
        }
        if (
            place.ValueKind is not JsonValueKind.Object
            || !place.TryGetProperty("id", out var id)
            || id.ValueKind is not JsonValueKind.String
        )
        {
            return false;
        }
        tenant = id.GetString();
        return true;
    }
}
