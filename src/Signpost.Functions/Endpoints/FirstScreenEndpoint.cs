using Signpost.Bot.Rendering.Web;
using Signpost.Functions.Files;

namespace Signpost.Functions.Endpoints;

/// <summary>
/// The first screen of the journey that new conversations use, so that a page has something to show before it has asked for
/// a conversation. One is kept for as long as neither the version nor the day changes.
/// </summary>
internal sealed partial class FirstScreenEndpoint(
    IJourneySource journeys,
    TimeProvider clock,
    ILogger<FirstScreenEndpoint> logger
)
{
    private const string Kept = "public, max-age=300, stale-while-revalidate=86400";

    // A page that waits longer shows its own words instead.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private Made? _made;

    /// <summary>Answers with it, or with 503 when nothing is published or storage does not answer.</summary>
    public async Task SendAsync(HttpContext context)
    {
        WidgetEndpoint.OpenToAnySite(context.Response);
        if (await CurrentAsync(context.RequestAborted) is not { } file)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        context.Response.Headers.CacheControl = Kept;
        await file.SendAsync(context);
    }

    private async Task<PublicFile?> CurrentAsync(CancellationToken aborted)
    {
        if (await JourneyAsync(aborted) is not { } journey)
        {
            return null;
        }
        var day = UkCalendar.Today(clock);
        var made = _made;
        if (made is null || !made.Screen.IsOf(journey, day))
        {
            var screen = FirstScreen.Of(journey, day);
            _made = made = new Made(screen, new PublicFile(screen.Json, "application/json; charset=utf-8"));
        }
        return made.File;
    }

    private async Task<Journey?> JourneyAsync(CancellationToken aborted)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, patience.Token);
        try
        {
            return await journeys.CurrentAsync(either.Token);
        }
        catch (StorageUnavailableException failure)
        {
            NotMade(logger, failure.Message);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            NotMade(logger, $"Storage did not answer within {Patience.TotalSeconds} seconds.");
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first screen could not be made. {Reason}")]
    private static partial void NotMade(ILogger logger, string reason);

    private sealed record Made(FirstScreen Screen, PublicFile File);
}
