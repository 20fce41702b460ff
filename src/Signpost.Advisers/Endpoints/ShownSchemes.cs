using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Signpost.Advisers.Views;

namespace Signpost.Advisers.Endpoints;

/// <summary>Finds out what somebody was shown before they enquired, and why.</summary>
internal static class ShownSchemes
{
    private const string Results = "/journey?";
    private const int VersionDigits = 16;

    /// <summary>The schemes, on the version of the journey that the person walked.</summary>
    public static async Task<SchemesView> OfAsync(HttpContext context, RecordedEnquiry recorded)
    {
        var enquiry = recorded.Enquiry;
        if (enquiry.Schemes.IsEmpty)
        {
            return new([], null);
        }
        var journeys = context.RequestServices.GetRequiredService<IJourneySource>();
        var journey = IsVersion(enquiry.JourneyVersion)
            ? await journeys.FindAsync(enquiry.JourneyVersion, context.RequestAborted)
            : null;
        if (journey is null)
        {
            return new([.. enquiry.Schemes.Select(id => new ShownScheme(id, null, null))], null);
        }
        var day = DateOnly.FromDateTime(UkCalendar.Local(recorded.RecordedAt).DateTime);
        var matches = Matching
            .Rank(journey, enquiry.Trail, day)
            .ToDictionary(match => match.Scheme.Scheme.Id, StringComparer.Ordinal);
        return new(
            [
                .. enquiry.Schemes.Select(id =>
                    matches.TryGetValue(id, out var match)
                        ? new ShownScheme(id, match.Scheme.Name, Reason.Join(match.Reasons))
                        : new ShownScheme(id, journey.FindScheme(id)?.On(day)?.Name, null)
                ),
            ],
            Results + new JourneyLink(enquiry.Trail, enquiry.JourneyVersion, day).Query
        );
    }

    private static bool IsVersion(string version) =>
        version.Length == VersionDigits && version.All(char.IsAsciiHexDigitLower);
}
