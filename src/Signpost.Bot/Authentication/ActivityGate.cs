using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Authentication;

/// <summary>
/// Decides whose activities are taken, whatever their type. Without an app id those are callers on this machine that
/// send no token; with one, whoever has a token of the Bot Service, or of an Emulator that is let in. A caller who is
/// refused is told the status and nothing else, and the log gets the reason as one word.
/// </summary>
/// <remarks>
/// A bad token is answered 401, whatever is bad about it. While the keys have never been read, a token that may well be good
/// is answered 503: nobody is let in, and the fault is ours, which 401 would put on the sender. Neither makes the Bot
/// Service send the activity again of itself; a client that sees its message fail can send it again. A tenant that is not
/// allowed is answered 403.
/// </remarks>
internal sealed partial class ActivityGate(
    BotSettings settings,
    ChannelTokens channels,
    EmulatorTokens emulator,
    ILogger<ActivityGate> logger
)
{
    /// <summary>
    /// Looks at the caller before the body is read; the status to refuse it with, or null. With an app id every caller may
    /// send a body, since the token is held against it.
    /// </summary>
    public int? RefuseCaller(HttpContext context) =>
        settings.AppId is not null ? null
        : !LocalCaller.Is(context) ? StatusCodes.Status403Forbidden
        : context.Request.Headers.Authorization.Count > 0 ? StatusCodes.Status401Unauthorized
        : null;

    /// <summary>Looks at the token and the tenant of an activity; the status to refuse it with, or null.</summary>
    /// <param name="context">The request, whose caller has not been refused.</param>
    /// <param name="activity">Its activity.</param>
    public async ValueTask<int?> AdmitAsync(HttpContext context, Activity activity)
    {
        var fault = settings.AppId is null ? TokenFault.None : await FaultOfAsync(context, activity);
        switch (fault)
        {
            case TokenFault.None when TeamsTenants.Admit(settings.AllowedTenants, activity):
                return null;
            case TokenFault.None:
                OtherTenant(logger);
                return StatusCodes.Status403Forbidden;
            case TokenFault.NoKeys:
                NoKeys(logger);
                return StatusCodes.Status503ServiceUnavailable;
            default:
                Refused(logger, fault);
                return StatusCodes.Status401Unauthorized;
        }
    }

    private ValueTask<TokenFault> FaultOfAsync(HttpContext context, Activity activity)
    {
        var authorization = context.Request.Headers.Authorization;
        if (authorization.Count == 0)
        {
            return ValueTask.FromResult(TokenFault.Missing);
        }
        if (UnverifiedToken.Read(authorization) is not { } token)
        {
            return ValueTask.FromResult(TokenFault.Malformed);
        }
        // The claims of a token can only be held against what is there.
        if (string.IsNullOrWhiteSpace(activity.ChannelId))
        {
            return ValueTask.FromResult(TokenFault.Endorsement);
        }
        if (string.IsNullOrWhiteSpace(activity.ServiceUrl))
        {
            return ValueTask.FromResult(TokenFault.ServiceUrl);
        }
        return token.Claims.Issuer is ChannelTokens.Issuer
            ? channels.CheckAsync(token, activity, context.RequestAborted)
            : emulator.CheckAsync(token, activity, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An activity was refused with 401: {Reason}.")]
    private static partial void Refused(ILogger logger, TokenFault reason);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "An activity was refused with 403: its tenant is not allowed."
    )]
    private static partial void OtherTenant(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An activity was refused with 503: there are no keys yet.")]
    private static partial void NoKeys(ILogger logger);
}
