using System.Text.Json;

namespace Signpost.Functions.Endpoints;

/// <summary>
/// What the Functions host is answered when a timer has called.
/// (https://learn.microsoft.com/azure/azure-functions/functions-custom-handlers#response-payload)
/// </summary>
internal static class TimerAnswer
{
    /// <summary>Does what a timer is for, and answers with a line for the log: what came of it, or why it was not done.</summary>
    /// <param name="context">The request.</param>
    /// <param name="work">Does it, and says what came of it.</param>
    public static async Task GiveAsync(HttpContext context, Func<CancellationToken, Task<string>> work)
    {
        try
        {
            await WriteAsync(context, await work(context.RequestAborted));
        }
        catch (StorageUnavailableException failure)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await WriteAsync(context, failure.Message);
        }
    }

    private static async Task WriteAsync(HttpContext context, string log)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteNull("Outputs");
        json.WriteStartArray("Logs");
        json.WriteStringValue(log);
        json.WriteEndArray();
        json.WriteNull("ReturnValue");
        json.WriteEndObject();
    }
}
