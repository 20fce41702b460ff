using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Signpost.Bot.Connector;

/// <summary>
/// Keeps the token that replies carry. It is fetched when it is first needed and again when less than 5 minutes of it
/// are left, once however many replies wait for it. While a fetch fails, what is left of the old token is used.
/// </summary>
/// <param name="credentials">
/// Makes a credential with no token of its own: at first, and again when a token was refused, since credentials keep
/// tokens too.
/// </param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told why there is no token, by the kind of failure and its code; never of a secret or a token.</param>
public sealed partial class ConnectorTokens(
    Func<TokenCredential> credentials,
    TimeProvider clock,
    ILogger<ConnectorTokens> logger
)
{
    /// <summary>What tokens are for: the connectors of the Bot Service in the public cloud.</summary>
    public const string Scope = "https://api.botframework.com/.default";

    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(5);

    // A reply does not wait that long, but the next one may find what this one asked for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenRenewals = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private TokenCredential? _credential;
    private AccessToken? _kept;
    private Task<AccessToken?>? _fetching;
    private DateTimeOffset _nextRenewal = DateTimeOffset.MinValue;

    /// <summary>A token that is valid now.</summary>
    /// <param name="cancellationToken">Ends the wait of this caller; the fetch goes on for others.</param>
    /// <returns>The token, or null when there is none to be had; why has then been logged.</returns>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        Task<AccessToken?> fetching;
        lock (_gate)
        {
            if (_kept is { } kept && kept.ExpiresOn - clock.GetUtcNow() > Spare)
            {
                return kept.Token;
            }
            fetching = Fetch();
        }
        var fetched = await fetching.WaitAsync(cancellationToken);
        return (fetched ?? Rest())?.Token;
    }

    /// <summary>
    /// Another token in place of one that a connector refused. The same one is not asked for more than once a minute, so
    /// that a wrong setting does not become a storm of requests for tokens.
    /// </summary>
    /// <param name="refused">The token that was refused.</param>
    /// <param name="cancellationToken">Ends the wait of this caller.</param>
    /// <returns>A token that is not the refused one, or null when there is none to be had.</returns>
    public async ValueTask<string?> RenewAsync(string refused, CancellationToken cancellationToken)
    {
        Task<AccessToken?> fetching;
        lock (_gate)
        {
            if (_kept is { } kept && !IsSame(kept.Token, refused) && kept.ExpiresOn > clock.GetUtcNow())
            {
                return kept.Token;
            }
            if (_fetching is null)
            {
                if (clock.GetUtcNow() < _nextRenewal)
                {
                    return null;
                }
                _nextRenewal = clock.GetUtcNow() + BetweenRenewals;
                _credential = null;
            }
            fetching = Fetch();
        }
        var fetched = await fetching.WaitAsync(cancellationToken);
        return fetched is { } token && !IsSame(token.Token, refused) ? token.Token : null;
    }

    /// <summary>The fetch that is under way, or a new one. Only to be called by who holds the gate.</summary>
    private Task<AccessToken?> Fetch() => _fetching ??= Task.Run(FetchAsync);

    private async Task<AccessToken?> FetchAsync()
    {
        AccessToken? fetched = null;
        try
        {
            using var limit = new CancellationTokenSource(Patience, clock);
            var credential = _credential ??= credentials();
            fetched = await credential.GetTokenAsync(new TokenRequestContext([Scope]), limit.Token);
        }
        catch (Exception failure)
        {
            // Whatever a credential throws, a person gets no more than a reply that does not come.
            NoToken(logger, failure.GetType().Name, CodeIn(failure));
        }
        lock (_gate)
        {
            _kept = fetched ?? _kept;
            _fetching = null;
        }
        return fetched;
    }

    private AccessToken? Rest()
    {
        lock (_gate)
        {
            return _kept is { } kept && kept.ExpiresOn > clock.GetUtcNow() ? kept : null;
        }
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>Entra's code for what is wrong, such as AADSTS7000215; the rest of a message may tell too much.</summary>
    private static string CodeIn(Exception failure)
    {
        const string Start = "AADSTS";
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            var at = cause.Message.IndexOf(Start, StringComparison.Ordinal);
            if (at >= 0)
            {
                var digits = cause.Message.Skip(at + Start.Length).TakeWhile(char.IsAsciiDigit);
                return Start + string.Concat(digits);
            }
        }
        return "no code";
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The bot has no token for its replies ({Kind}, {Code}): check MicrosoftAppType, MicrosoftAppId, MicrosoftAppTenantId, and the password or the managed identity."
    )]
    private static partial void NoToken(ILogger logger, string kind, string code);
}
