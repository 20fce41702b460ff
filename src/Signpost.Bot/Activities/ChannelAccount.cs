namespace Signpost.Bot.Activities;

/// <summary>A person or a bot on a channel.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Name">What the channel calls them; never logged.</param>
/// <param name="Role"><c>user</c>, <c>bot</c> or <c>skill</c>.</param>
/// <param name="AadObjectId">The id in Entra, where there is one.</param>
public sealed record ChannelAccount(
    string? Id = null,
    string? Name = null,
    string? Role = null,
    string? AadObjectId = null
);
