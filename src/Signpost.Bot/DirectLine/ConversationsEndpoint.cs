using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Bot.Limits;
using Signpost.Bot.Turns;

namespace Signpost.Bot.DirectLine;

/// <summary><c>conversations</c>: begins one with a greeting, or takes one up again.</summary>
internal sealed partial class ConversationsEndpoint(
    DirectLineGate gate,
    DirectLineTokens tokens,
    DirectLineIds ids,
    BotAdapter adapter,
    RequestLimits limits,
    ILogger<ConversationsEndpoint> logger
)
{
    /// <summary>Begins the token's conversation: 201, or 200 when it had begun.</summary>
    public async Task StartAsync(HttpContext context)
    {
        var admission = await gate.AdmitAsync(context.Request);
        if (admission.Access is not { } access)
        {
            await admission.Refusal!.WriteAsync(context);
            return;
        }
        var parsed = await RequestBody.ReadAsync(context.Request, DirectLineJson.Default.TokenRequest);
        if (parsed.Refusal is not null)
        {
            await parsed.Refusal.WriteAsync(context);
            return;
        }
        var user = access.UserId;
        if (user is null && parsed.Value?.User?.Id is { Length: > 0 } claimed)
        {
            var mayCarry = access.ConversationId is null && DirectLineIds.IsTokenUser(claimed);
            if (!mayCarry && !DirectLineIds.IsClientUser(claimed))
            {
                await DirectLineRefusals.WrongUser.WriteAsync(context);
                return;
            }
            user = claimed;
            access = mayCarry ? access with { UserId = claimed } : access;
        }
        var conversation = access.ConversationId ?? ids.NewConversation();
        if (limits.RefuseTurn(DirectLineDelivery.Channel, conversation) is { } tooMany)
        {
            await tooMany.WriteAsync(context);
            return;
        }
        try
        {
            var result = await adapter.BeginAsync(conversation, user, context.RequestAborted);
            context.Response.StatusCode =
                result.Outcome is TurnOutcome.Taken ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        }
        catch (StorageUnavailableException failure)
        {
            NotBegun(logger, failure.Message);
            await DirectLineRefusals.NotSaved.WriteAsync(context);
            return;
        }
        await TokensEndpoint.AnswerAsync(context, tokens, conversation, access);
    }

    /// <summary>Gives a new token for a conversation that a client takes up again.</summary>
    public async Task ReconnectAsync(HttpContext context)
    {
        var conversation = context.GetRouteValue("id") as string ?? string.Empty;
        var admission = await gate.AdmitAsync(context.Request, conversation);
        if (admission.Access is not { } access)
        {
            await admission.Refusal!.WriteAsync(context);
            return;
        }
        await TokensEndpoint.AnswerAsync(context, tokens, conversation, access);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A Direct Line conversation could not begin. {Reason}")]
    private static partial void NotBegun(ILogger logger, string reason);
}
