namespace Signpost.Bot.Activities;

/// <summary>A conversation on a channel.</summary>
/// <param name="Id">The channel's id; any characters.</param>
/// <param name="Name">A name, where the channel has one.</param>
/// <param name="IsGroup">Whether more than two take part.</param>
/// <param name="ConversationType">Teams: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
/// <param name="TenantId">The tenant, where there is one.</param>
public sealed record ConversationAccount(
    string? Id = null,
    string? Name = null,
    bool? IsGroup = null,
    string? ConversationType = null,
    string? TenantId = null
);
