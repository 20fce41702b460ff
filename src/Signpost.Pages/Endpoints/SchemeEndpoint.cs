using Microsoft.AspNetCore.Http;
using Signpost.Pages.Components;
using Signpost.Pages.Rendering;
using Signpost.Pages.Requests;
using Signpost.Pages.Views;

namespace Signpost.Pages.Endpoints;

/// <summary>The page about one scheme.</summary>
internal static class SchemeEndpoint
{
    /// <summary>The name of the scheme's id in the route.</summary>
    public const string Id = "id";

    /// <summary>Shows the page.</summary>
    public static async Task GetAsync(HttpContext context)
    {
        if (await OpenedPlaces.OpenAsync(context, LinkQuery.Read(context.Request.Query)) is not { } place)
        {
            await Answers.NotReadyAsync(context);
        }
        else if (place.Journey.FindScheme(context.Request.RouteValues[Id] as string ?? string.Empty) is not { } scheme)
        {
            await Answers.NotFoundAsync(context, "We know of no scheme with this address. It may have been taken out.");
        }
        else
        {
            await PageWriter.WriteAsync<SchemePage>(context, new SchemeView(place, place.Tell(scheme)), Caching.Ask);
        }
    }
}
