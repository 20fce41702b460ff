using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Bot.Limits;
using Signpost.Bot.Rendering;
using Signpost.Bot.Turns;

namespace Signpost.Bot.DirectLine;

/// <summary><c>conversations/{id}/activities</c>: what clients post, and what they poll.</summary>
internal sealed partial class ActivitiesEndpoint(
    DirectLineGate gate,
    BotAdapter adapter,
    IConversationStore conversations,
    RequestLimits limits,
    TimeProvider clock,
    ILogger<ActivitiesEndpoint> logger
)
{
    private const int MostActivities = 100;

    // One byte of a body becomes six characters at the most when it is written again, and what we add is short.
    private const long SurelyFits = 4_000;

    // A client gives a poll up after 20 seconds, and then never asks again. (Source: botframework-directlinejs, its timeout.)
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Takes what a client posts. A message is answered in the transcript before this returns, an event is kept, and
    /// anything else is accepted and left.
    /// </summary>
    public async Task PostAsync(HttpContext context)
    {
        var conversation = context.GetRouteValue("id") as string ?? string.Empty;
        var admission = await gate.AdmitAsync(context.Request, conversation);
        if (admission.Access is not { } access)
        {
            await admission.Refusal!.WriteAsync(context);
            return;
        }
        if (limits.RefuseTurn(DirectLineDelivery.Channel, conversation) is { } tooMany)
        {
            await tooMany.WriteAsync(context);
            return;
        }
        var parsed = await ActivityReader.ReadAsync(context.Request);
        if (parsed.Value is not { } body)
        {
            await parsed.Refusal!.WriteAsync(context);
            return;
        }
        if (RefuseUser(access, body) is { } wrongUser)
        {
            await wrongUser.WriteAsync(context);
            return;
        }
        var posted = body with { From = new ChannelAccount(access.UserId ?? body.From!.Id, body.From?.Name, "user") };
        if (posted.Type is not (ActivityTypes.Message or ActivityTypes.Event))
        {
            await AnswerAsync(context, DirectLineIds.Activity(conversation, 0));
            return;
        }
        if (parsed.Bytes > SurelyFits && !Fits(posted, conversation))
        {
            await DirectLineRefusals.TooLong.WriteAsync(context);
            return;
        }
        try
        {
            var result = await adapter.PostAsync(conversation, posted, context.RequestAborted);
            await AnswerAsync(context, result.Answer!);
        }
        catch (StorageUnavailableException failure)
        {
            NotTaken(logger, failure.Message);
            await DirectLineRefusals.NotSaved.WriteAsync(context);
        }
    }

    /// <summary>
    /// What came after the watermark. A client stops asking for good at any error, so trouble with storage is an empty
    /// list within a few seconds, as is a poll that comes too soon; and a watermark that is none means from the start. (Source:
    /// botframework-directlinejs, its poll loop.)
    /// </summary>
    public async Task PollAsync(HttpContext context)
    {
        var conversation = context.GetRouteValue("id") as string ?? string.Empty;
        var admission = await gate.AdmitAsync(context.Request, conversation);
        if (admission.Access is null)
        {
            await admission.Refusal!.WriteAsync(context);
            return;
        }
        var after = long.TryParse(
            context.Request.Query["watermark"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var watermark
        )
            ? watermark
            : 0;
        IReadOnlyList<TranscriptLine> lines = [];
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, patience.Token);
        try
        {
            // Nothing is lost: what is not given now comes after the same watermark.
            lines = limits.IsOnePollTooMany(context, conversation)
                ? []
                : await conversations.ReadTranscriptAsync(
                    ConversationKey.ForDirectLine(conversation),
                    after,
                    MostActivities,
                    either.Token
                );
        }
        catch (StorageUnavailableException failure)
        {
            NotRead(logger, failure.Message);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            NotRead(logger, $"Storage did not answer within {Patience.TotalSeconds} seconds.");
        }
        await AnswerAsync(context, lines, lines.Count == 0 ? after : lines[^1].Sequence);
    }

    private static Refusal? RefuseUser(DirectLineAccess access, Activity body) =>
        access.UserId is not null ? null
        : string.IsNullOrEmpty(body.From?.Id) ? Refusal.Missing("from.id")
        : !DirectLineIds.IsClientUser(body.From.Id) ? DirectLineRefusals.WrongUser
        : null;

    private bool Fits(Activity posted, string conversation) =>
        KeptActivity
            .Of(
                DirectLineDelivery.AsShown(
                    posted,
                    conversation,
                    DirectLineIds.Activity(conversation, long.MaxValue),
                    clock.GetUtcNow()
                )
            )
            .Fits;

    private static Task AnswerAsync(HttpContext context, string id) =>
        context.Response.WriteAsJsonAsync(
            new PostedAnswer(id),
            DirectLineJson.Default.PostedAnswer,
            contentType: null,
            context.RequestAborted
        );

    private static async Task AnswerAsync(HttpContext context, IReadOnlyList<TranscriptLine> lines, long watermark)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var output = context.Response.BodyWriter;
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities"u8);
            foreach (var line in lines)
            {
                writer.WriteRawValue(line.Content, skipInputValidation: true);
            }
            writer.WriteEndArray();
            writer.WriteString("watermark"u8, watermark.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }
        await output.FlushAsync(context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A Direct Line activity was not taken. {Reason}")]
    private static partial void NotTaken(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A Direct Line poll was answered empty. {Reason}")]
    private static partial void NotRead(ILogger logger, string reason);
}
