namespace Signpost.Bot.DirectLine;

/// <summary>What a caller may reach.</summary>
/// <param name="ConversationId">The one conversation that its token is bound to; null for the secret, which reaches all.</param>
/// <param name="UserId">Who it is, when the token says so; what a body claims is then not read.</param>
/// <param name="TrustedOrigins">The only pages that may use the token from a browser; empty for any.</param>
internal sealed record DirectLineAccess(string? ConversationId, string? UserId, IReadOnlyList<string> TrustedOrigins);
