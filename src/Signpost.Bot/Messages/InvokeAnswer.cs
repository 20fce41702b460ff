using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Signpost.Bot.Activities;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Messages;

/// <summary>
/// Answers an invoke in the HTTP response: a pressed <c>Action.Execute</c> gets the card that takes the place of the one
/// it was pressed on. (https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model)
/// </summary>
internal static class InvokeAnswer
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Takes the turn and answers; 501 for an invoke of another name, 400 for data that is not ours.</summary>
    public static async Task WriteAsync(HttpContext context, Activity invoke, BotAdapter adapter)
    {
        if (!string.Equals(invoke.Name, CardInvoke.Name, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return;
        }
        if (ActivityInput.Of(invoke) is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await AnswerAsync(context, StatusCodes.Status400BadRequest, ErrorType, WriteError);
            return;
        }
        var answer = await adapter.ReceiveAsync(invoke, context.RequestAborted);
        // What was not saved must not take the place of the card: its buttons are needed to try again.
        if (answer is { Saved: true, Message.Attachments: [{ ContentType: CardType, Content: { } card }, ..] })
        {
            await AnswerAsync(context, StatusCodes.Status200OK, CardType, card.WriteTo);
        }
        else
        {
            var text = answer.Message?.Text ?? string.Empty;
            await AnswerAsync(context, StatusCodes.Status200OK, MessageType, json => json.WriteStringValue(text));
        }
    }

    private static void WriteError(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, "BadRequest"u8);
        json.WriteString("message"u8, "The action must be an Action.Execute with the data of one of our cards."u8);
        json.WriteEndObject();
    }

    private static async Task AnswerAsync(HttpContext context, int status, string type, Action<Utf8JsonWriter> value)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var output = context.Response.BodyWriter;
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode"u8, status);
            json.WriteString("type"u8, type);
            json.WritePropertyName("value"u8);
            value(json);
            json.WriteEndObject();
        }
        await output.FlushAsync(context.RequestAborted);
    }
}
