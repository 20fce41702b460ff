using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Bot.Authentication;
using Signpost.Bot.Connector;
using Signpost.Bot.Limits;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Messages;

/// <summary>
/// <c>/api/messages</c>: where channels deliver activities; <see cref="ActivityGate"/> says whose are taken. With no app id
/// it replies to this machine only.
/// </summary>
internal sealed partial class MessagesEndpoint(
    ActivityGate gate,
    BotAdapter adapter,
    ConnectorClient connector,
    RequestLimits limits,
    TimeProvider clock,
    ILogger<MessagesEndpoint> logger
)
{
    // A channel waits 15 seconds. Of these, keys may have taken up to 5 and the turn up to 5.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(13);

    /// <summary>Answers a probe.</summary>
    public static Task HeadAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status200OK;
        return Task.CompletedTask;
    }

    /// <summary>Takes one activity; its replies have been delivered, or are in the answer, when this returns.</summary>
    public async Task PostAsync(HttpContext context)
    {
        if (gate.RefuseCaller(context) is { } closed)
        {
            context.Response.StatusCode = closed;
            return;
        }
        var parsed = await ActivityReader.ReadAsync(context.Request);
        if (parsed.Refusal is { } refusal)
        {
            await refusal.WriteAsync(context);
            return;
        }
        var begun = clock.GetTimestamp();
        var inbound = parsed.Value!;
        if (await gate.AdmitAsync(context, inbound) is { } refused)
        {
            context.Response.StatusCode = refused;
            return;
        }
        if (Check(inbound, out refusal))
        {
            await refusal.WriteAsync(context);
            return;
        }
        if (
            limits.RefuseTurn(inbound.ChannelId ?? string.Empty, inbound.Conversation?.Id ?? string.Empty) is
            { } tooMany
        )
        {
            await tooMany.WriteAsync(context);
            return;
        }
        if (inbound.Type is ActivityTypes.Invoke)
        {
            await InvokeAnswer.WriteAsync(context, inbound, adapter);
            return;
        }
        var reply = (await adapter.ReceiveAsync(inbound, context.RequestAborted)).Message;
        if (inbound.DeliveryMode is DeliveryModes.ExpectReplies)
        {
            await context.Response.WriteAsJsonAsync(
                new ExpectedReplies(reply is null ? [] : [reply]),
                ActivityJson.Compact.ExpectedReplies,
                contentType: null,
                context.RequestAborted
            );
            return;
        }
        if (reply is not null)
        {
            var result = await connector.ReplyAsync(
                reply,
                Patience - clock.GetElapsedTime(begun),
                context.RequestAborted
            );
            await AnswerAsync(context, inbound, result);
        }
    }

    /// <summary>
    /// Answers the channel. 502 invites it to send the activity again, and the same reply is then sent again: so not when
    /// the person may have the reply. Then it is 202: the turn was taken, and what became of the reply is not known.
    /// </summary>
    private Task AnswerAsync(HttpContext context, Activity inbound, ReplyResult result)
    {
        if (result.Outcome is ReplyOutcome.Delivered)
        {
            return Task.CompletedTask;
        }
        var key = Scope.KeyOf(inbound, ActivityInput.Of(inbound)!);
        NotDelivered(logger, key, result.Outcome, (int?)result.Status, result.Tries);
        if (result.Outcome is ReplyOutcome.Unknown)
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return Task.CompletedTask;
        }
        return NotDeliveredRefusal.WriteAsync(context);
    }

    private static Refusal NotDeliveredRefusal { get; } =
        new(
            StatusCodes.Status502BadGateway,
            "ServiceError",
            "The reply could not be delivered to the serviceUrl; send the activity again to have it delivered."
        );

    private static Refusal NotReached { get; } =
        new(
            StatusCodes.Status400BadRequest,
            "BadArgument",
            "The serviceUrl must be an https address of a connector of the Bot Service, or of this machine where no app id is configured."
        );

    /// <summary>What an activity that is to be answered lacks.</summary>
    private bool Check(Activity inbound, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Refusal? refusal)
    {
        refusal =
            ActivityInput.Of(inbound) is not { } input ? null
            : string.IsNullOrEmpty(inbound.ChannelId) ? Refusal.Missing("channelId")
            : string.IsNullOrEmpty(inbound.Conversation?.Id) ? Refusal.Missing("conversation.id")
            : input is not Input.Arrived && string.IsNullOrEmpty(inbound.From?.Id) ? Refusal.Missing("from.id")
            : inbound.DeliveryMode is DeliveryModes.ExpectReplies || inbound.Type is ActivityTypes.Invoke ? null
            : string.IsNullOrEmpty(inbound.ServiceUrl) ? Refusal.Missing("serviceUrl")
            : !connector.Reaches(inbound.ServiceUrl) ? NotReached
            : null;
        return refusal is not null;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A reply to conversation {Key} was not seen to be delivered: {Outcome}, status {Status}, tries {Tries}."
    )]
    private static partial void NotDelivered(ILogger logger, string key, ReplyOutcome outcome, int? status, int tries);
}
