using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Signpost.Pages.Requests;

/// <summary>Opens links on the journey that is published.</summary>
internal static partial class OpenedPlaces
{
    private const int VersionDigits = 16;

    // What has changed is good to know, and not worth more of anybody's time.
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The place that the address of a request names, or null when no journey has been published. What has changed since
    /// the link was made is not looked up: see <see cref="OpenWithChangesAsync"/>.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public static async ValueTask<OpenedLink?> OpenAsync(HttpContext context, JourneyLink link) =>
        await Journeys(context).CurrentAsync(context.RequestAborted) is { } journey
            ? OpenedLink.Of(link, journey, then: null, Today(context))
            : null;

    /// <summary>The same, with what has changed since the link was made, as far as it can be told.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer; an old version alone is done without.</exception>
    public static async ValueTask<OpenedLink?> OpenWithChangesAsync(HttpContext context, JourneyLink link) =>
        await Journeys(context).CurrentAsync(context.RequestAborted) is { } journey
            ? OpenedLink.Of(link, journey, await ThenAsync(context, link, journey), Today(context))
            : null;

    /// <summary>The day, in the United Kingdom.</summary>
    public static DateOnly Today(HttpContext context) =>
        UkCalendar.Today(context.RequestServices.GetRequiredService<TimeProvider>());

    /// <summary>The journey that a link was made on, or null where nothing is asked of it or it cannot be had.</summary>
    private static async ValueTask<Journey?> ThenAsync(HttpContext context, JourneyLink link, Journey journey)
    {
        if (
            link.Trail.Answers.IsEmpty
            || !IsVersion(link.Version)
            || string.Equals(link.Version, journey.Version, StringComparison.Ordinal)
        )
        {
            return null;
        }
        try
        {
            var look = Journeys(context).FindAsync(link.Version!, context.RequestAborted);
            var clock = context.RequestServices.GetRequiredService<TimeProvider>();
            return await look.AsTask().WaitAsync(LongestLook, clock, context.RequestAborted);
        }
        catch (Exception failure) when (failure is StorageUnavailableException or TimeoutException)
        {
            var logs = context.RequestServices.GetRequiredService<ILoggerFactory>();
            NoVersion(logs.CreateLogger(typeof(OpenedPlaces).FullName!), failure);
            return null;
        }
    }

    private static IJourneySource Journeys(HttpContext context) =>
        context.RequestServices.GetRequiredService<IJourneySource>();

    /// <summary>Whether storage need be asked for it: anybody may write anything into an address.</summary>
    private static bool IsVersion(string? version) =>
        version is { Length: VersionDigits } && version.All(char.IsAsciiHexDigitLower);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A page was shown without what has changed: the version of its link could not be read."
    )]
    private static partial void NoVersion(ILogger logger, Exception failure);
}
