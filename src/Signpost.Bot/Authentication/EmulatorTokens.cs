using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using Signpost.Bot.Activities;
using Signpost.Bot.Connector;

namespace Signpost.Bot.Authentication;

/// <summary>
/// Checks the tokens of the Bot Framework Emulator, which gets them from Entra with the bot's own id and password. They
/// are taken only with <c>Bot:AllowEmulator</c>, outside Azure, on the channel <c>emulator</c> and from an Emulator on this
/// machine; and only from the bot's own tenant or, for a <see cref="BotAppType.MultiTenant"/> bot, from that of
/// <c>botframework.com</c>. The tokens of another bot, which would make this one its skill, never are.
/// </summary>
internal sealed class EmulatorTokens
{
    private const string Channel = "emulator";

    /// <summary>The tenant <c>botframework.com</c>, where an Emulator gets the tokens of a multi-tenant bot.</summary>
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    private readonly string? _appId;
    private readonly FrozenDictionary<string, string> _tenantsByIssuer;
    private readonly TimeProvider _clock;
    private readonly OpenIdKeys _keys;

    public EmulatorTokens(
        BotSettings settings,
        OpenIdDocuments documents,
        TimeProvider clock,
        ILogger<EmulatorTokens> logger
    )
    {
        _appId = settings.AppId;
        _clock = clock;
        _tenantsByIssuer = IssuersFor(settings);
        var rules = new TokenValidationParameters
        {
            ValidIssuers = _tenantsByIssuer.Keys,
            ValidAudience = settings.AppId,
            ValidAlgorithms = ChannelTokens.Algorithms,
            TryAllIssuerSigningKeys = false,
            // As for channels.
            ValidateLifetime = false,
            LogValidationExceptions = false,
        };
        _keys = new OpenIdKeys(settings.EmulatorMetadata, rules, documents, clock, logger);
    }

    /// <summary>What is wrong with a token that was not issued by the Bot Service.</summary>
    /// <param name="token">The token.</param>
    /// <param name="activity">The activity that it came with.</param>
    /// <param name="cancellationToken">Ends the wait for keys.</param>
    public async ValueTask<TokenFault> CheckAsync(
        UnverifiedToken token,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var claims = token.Claims;
        if (
            _appId is null
            || activity.ChannelId is not Channel
            || !ServiceUrl.IsLoopback(activity.ServiceUrl)
            || claims.Issuer is not { } issuer
            || !_tenantsByIssuer.TryGetValue(issuer, out var tenant)
        )
        {
            return TokenFault.Issuer;
        }
        if (!string.Equals(claims.Tenant, tenant, StringComparison.Ordinal))
        {
            return TokenFault.Tenant;
        }
        var caller = claims.Version switch
        {
            "" or "1.0" => claims.AppId,
            "2.0" => claims.AuthorizedParty,
            _ => null,
        };
        if (!string.Equals(caller, _appId, StringComparison.Ordinal) || !claims.NameNoOtherThan(_appId))
        {
            return TokenFault.Skill;
        }
        if (!string.Equals(claims.Audience, _appId, StringComparison.Ordinal))
        {
            return TokenFault.Audience;
        }
        if (!claims.AreGoodAt(_clock.GetUtcNow().ToUnixTimeSeconds()))
        {
            return TokenFault.Lifetime;
        }
        var (key, haveKeys) = await _keys.FindAsync(token.KeyId, cancellationToken);
        return !haveKeys ? TokenFault.NoKeys
            : key is null ? TokenFault.Key
            : !IsFor(key, tenant) ? TokenFault.KeyIssuer
            : await key.HasSignedAsync(token) ? TokenFault.None
            : TokenFault.Signature;
    }

    private static FrozenDictionary<string, string> IssuersFor(BotSettings settings)
    {
        var issuers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (settings is { AllowEmulator: true, IsHosted: false })
        {
            if (settings.AppType is BotAppType.MultiTenant)
            {
                Add(BotFrameworkTenant);
            }
            if (settings.TenantId is { } own)
            {
                Add(own);
            }
        }
        return issuers.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string tenant)
        {
            issuers[$"https://sts.windows.net/{tenant}/"] = tenant;
            issuers[IssuerOf(tenant)] = tenant;
        }
    }

    /// <summary>The issuer as tokens of version 2.0 and published keys write it.</summary>
    private static string IssuerOf(string tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";

    private static bool IsFor(SigningKey key, string tenant) =>
        key.Issuer is null
        || string.Equals(
            key.Issuer.Replace("{tenantid}", tenant, StringComparison.Ordinal),
            IssuerOf(tenant),
            StringComparison.Ordinal
        );
}
