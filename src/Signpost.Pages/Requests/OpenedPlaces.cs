using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Signpost.Pages.Requests;

/// <summary>Opens links on the journey that is published.</summary>
internal static class OpenedPlaces
{
    private const int VersionDigits = 16;

    /// <summary>The place that the address of a request names, or null when no journey has been published.</summary>
    /// <exception cref="StorageUnavailableException">Storage does not answer.</exception>
    public static async ValueTask<OpenedLink?> OpenAsync(HttpContext context, JourneyLink link)
    {
        var journeys = context.RequestServices.GetRequiredService<IJourneySource>();
        if (await journeys.CurrentAsync(context.RequestAborted) is not { } journey)
        {
            return null;
        }
        var then =
            IsVersion(link.Version) && !string.Equals(link.Version, journey.Version, StringComparison.Ordinal)
                ? await journeys.FindAsync(link.Version!, context.RequestAborted)
                : null;
        return OpenedLink.Of(link, journey, then, Today(context));
    }

    /// <summary>The day, in the United Kingdom.</summary>
    public static DateOnly Today(HttpContext context) =>
        UkCalendar.Today(context.RequestServices.GetRequiredService<TimeProvider>());

    /// <summary>Whether storage need be asked for it: anybody may write anything into an address.</summary>
    private static bool IsVersion(string? version) =>
        version is { Length: VersionDigits } && version.All(char.IsAsciiHexDigitLower);
}
