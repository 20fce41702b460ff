using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Authentication;

/// <summary>
/// Checks the tokens that the Bot Service sends activities with, as its document asks
/// (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). Where that leaves
/// something open, the answer is no: every token expires, names one audience, and vouches for the channel and the
/// service URL of its activity, letter by letter.
/// </summary>
internal sealed class ChannelTokens
{
    /// <summary>Who issues these tokens.</summary>
    public const string Issuer = "https://api.botframework.com";

    /// <summary>How tokens may be signed.</summary>
    public static readonly IReadOnlyList<string> Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
    ];

    private readonly string? _appId;
    private readonly TimeProvider _clock;
    private readonly OpenIdKeys _keys;

    public ChannelTokens(
        BotSettings settings,
        OpenIdDocuments documents,
        TimeProvider clock,
        ILogger<ChannelTokens> logger
    )
    {
        _appId = settings.AppId;
        _clock = clock;
        var rules = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = settings.AppId,
            ValidAlgorithms = Algorithms,
            TryAllIssuerSigningKeys = false,
            // The library asks the machine's clock; the claims are held against ours.
            ValidateLifetime = false,
            LogValidationExceptions = false,
        };
        _keys = new OpenIdKeys(settings.ChannelMetadata, rules, documents, clock, logger);
    }

    /// <summary>What is wrong with a token that says it was issued by <see cref="Issuer"/>.</summary>
    /// <param name="token">The token.</param>
    /// <param name="activity">The activity that it came with, with a channel and a service URL.</param>
    /// <param name="cancellationToken">Ends the wait for keys.</param>
    public async ValueTask<TokenFault> CheckAsync(
        UnverifiedToken token,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var claims = token.Claims;
        if (_appId is null || !string.Equals(claims.Audience, _appId, StringComparison.Ordinal))
        {
            return TokenFault.Audience;
        }
        if (!claims.NameNoOtherThan(_appId))
        {
            return TokenFault.Skill;
        }
        if (!string.Equals(claims.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal))
        {
            return TokenFault.ServiceUrl;
        }
        if (!claims.AreGoodAt(_clock.GetUtcNow().ToUnixTimeSeconds()))
        {
            return TokenFault.Lifetime;
        }
        var (key, haveKeys) = await _keys.FindAsync(token.KeyId, cancellationToken);
        return !haveKeys ? TokenFault.NoKeys
            : key is null ? TokenFault.Key
            : !key.Endorsements.Contains(activity.ChannelId!) ? TokenFault.Endorsement
            : await key.HasSignedAsync(token) ? TokenFault.None
            : TokenFault.Signature;
    }
}
