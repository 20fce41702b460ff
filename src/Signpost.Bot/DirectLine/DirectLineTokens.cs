using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Signpost.Bot.DirectLine;

/// <summary>
/// Issues and reads tokens: signed JWTs, each bound to one conversation. The claim <c>user</c> is the one that
/// botframework-directlinejs reads.
/// </summary>
internal sealed class DirectLineTokens
{
    /// <summary>How long a token lasts, in seconds; clients refresh every 900.</summary>
    public const int Seconds = 1_800;

    /// <summary>How many days after its end a token can still be changed for a new one.</summary>
    public const int RenewableDays = 30;

    private const string Issuer = "signpost";
    private const string Audience = "signpost-directline";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string OriginsClaim = "origins";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly TokenValidationParameters _rules;
    private readonly SigningCredentials _signing;
    private readonly TimeProvider _clock;

    public DirectLineTokens(DirectLineOptions options, TimeProvider clock)
    {
        var key = new SymmetricSecurityKey(options.SigningKey);
        _clock = clock;
        _signing = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        _rules = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = key,
            ValidateLifetime = false,
            RequireExpirationTime = true,
            LogValidationExceptions = false,
        };
    }

    /// <summary>A new token.</summary>
    /// <param name="conversationId">The conversation that it is bound to.</param>
    /// <param name="access">Who has it and from where it may be used.</param>
    public string Issue(string conversationId, DirectLineAccess access)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>(StringComparer.Ordinal) { [ConversationClaim] = conversationId };
        if (access.UserId is { } user)
        {
            claims[UserClaim] = user;
        }
        if (access.TrustedOrigins.Count > 0)
        {
            claims[OriginsClaim] = string.Join(' ', access.TrustedOrigins);
        }
        return _handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = Audience,
                NotBefore = now,
                Expires = now.AddSeconds(Seconds),
                Claims = claims,
                SigningCredentials = _signing,
            }
        );
    }

    /// <summary>What a token lets its holder reach, or why it lets them reach nothing.</summary>
    public Task<Admission> ReadAsync(string token) => ReadAsync(token, afterEnd: TimeSpan.Zero);

    /// <summary>As <see cref="ReadAsync(string)"/>, and also for <see cref="RenewableDays"/> after the token's end.</summary>
    public Task<Admission> ReadToRenewAsync(string token) => ReadAsync(token, TimeSpan.FromDays(RenewableDays));

    private async Task<Admission> ReadAsync(string token, TimeSpan afterEnd)
    {
        var result = await _handler.ValidateTokenAsync(token, _rules);
        if (
            !result.IsValid
            || result.SecurityToken is not JsonWebToken jwt
            || !jwt.TryGetPayloadValue<string>(ConversationClaim, out var conversation)
        )
        {
            return new Admission(null, DirectLineRefusals.WrongCredential);
        }
        if (jwt.ValidTo <= _clock.GetUtcNow().UtcDateTime - afterEnd)
        {
            return new Admission(null, DirectLineRefusals.Expired);
        }
        jwt.TryGetPayloadValue<string>(UserClaim, out var user);
        jwt.TryGetPayloadValue<string>(OriginsClaim, out var origins);
        return new Admission(new DirectLineAccess(conversation, user, origins?.Split(' ') ?? []), null);
    }
}
