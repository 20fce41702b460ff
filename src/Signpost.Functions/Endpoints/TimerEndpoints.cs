using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Conversations;

namespace Signpost.Functions.Endpoints;

/// <summary>
/// The functions that a timer starts. The Functions host posts to the name of the function, with no prefix; the
/// HTTP functions all have a prefix, so nobody outside can reach these paths through it.
/// (https://learn.microsoft.com/azure/azure-functions/functions-custom-handlers#request-payload)
/// </summary>
public static class TimerEndpoints
{
    /// <summary>The setting for how many days a conversation is kept after its last turn.</summary>
    public const string RetentionSetting = "Signpost:ConversationDays";

    private const int UsualDays = 30;

    /// <summary>Maps the timers.</summary>
    public static WebApplication MapTimers(this WebApplication app)
    {
        app.MapMethods("/tidy", [HttpMethods.Post], TidyAsync);
        return app;
    }

    // What the host sends says when the timer was due; which conversations are old does not depend on it.
    private static async Task TidyAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var days = Days(services.GetRequiredService<IConfiguration>());
        var before = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-days);
        try
        {
            var deleted = await services
                .GetRequiredService<ConversationStore>()
                .DeleteIdleAsync(before, context.RequestAborted);
            await AnswerAsync(context, $"Deleted {deleted} conversations that were idle for {days} days.");
        }
        catch (StorageUnavailableException failure)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await AnswerAsync(context, failure.Message);
        }
    }

    private static int Days(IConfiguration configuration) =>
        int.TryParse(configuration[RetentionSetting], NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && days > 0
            ? days
            : UsualDays;

    private static async Task AnswerAsync(HttpContext context, string log)
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
