using Signpost.Bot.Activities;

namespace Signpost.Bot.DirectLine;

/// <summary>The body of <c>tokens/generate</c> and of <c>conversations</c>; every member may be absent.</summary>
/// <param name="User">Who it is for.</param>
/// <param name="TrustedOrigins">The only pages that may use the token; read from callers with the secret only.</param>
internal sealed record TokenRequest(ChannelAccount? User = null, IReadOnlyList<string?>? TrustedOrigins = null);
