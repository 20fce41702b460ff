namespace Signpost.Functions.Endpoints;

/// <summary>
/// The functions that a timer starts. The Functions host posts to the name of the function, with no prefix; the
/// HTTP functions all have a prefix, so nobody outside can reach these paths through it.
/// (https://learn.microsoft.com/azure/azure-functions/functions-custom-handlers#request-payload)
/// </summary>
public static class TimerEndpoints
{
    /// <summary>Maps the timers.</summary>
    public static WebApplication MapTimers(this WebApplication app)
    {
        app.MapMethods("/tidy", [HttpMethods.Post], TidyTimer.RunAsync);
        app.MapMethods("/notify", [HttpMethods.Post], NoticeTimers.NotifyAsync);
        app.MapMethods("/digest", [HttpMethods.Post], NoticeTimers.DigestAsync);
        app.MapMethods("/insights", [HttpMethods.Post], InsightsTimer.RunAsync);
        return app;
    }
}
