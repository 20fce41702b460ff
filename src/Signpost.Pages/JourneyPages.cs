using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Signpost.Pages.Addresses;
using Signpost.Pages.Endpoints;

namespace Signpost.Pages;

/// <summary>Puts the pages on the map: the journey for browsers without scripts, and for whoever opens a link.</summary>
public static class JourneyPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Posting = [HttpMethods.Post];

    /// <summary>
    /// Maps <c>/journey</c> and all below it. The application adds <see cref="IJourneySource"/>,
    /// <see cref="IEnquiryLog"/>, a <see cref="TimeProvider"/> and a <see cref="RandomNumberGenerator"/>; nothing is made
    /// or connected before the first page is asked for.
    /// </summary>
    /// <param name="endpoints">Where they are mapped.</param>
    /// <param name="refuseEnquiry">
    /// Asked for each enquiry that is about to be written: null when it is taken, else after how many seconds it would be.
    /// </param>
    /// <param name="isOwn">Whether an origin that a browser names is that of our own pages.</param>
    /// <returns>All of the pages, to put conditions on.</returns>
    public static IEndpointConventionBuilder MapJourneyPages(
        this IEndpointRouteBuilder endpoints,
        Func<HttpContext, int?> refuseEnquiry,
        Func<HttpRequest, string, bool> isOwn
    )
    {
        var pages = endpoints.MapGroup(PageAddress.Root);
        pages.MapMethods("/", Reading, Answers.Guarded(PlaceEndpoint.GetAsync));
        pages.MapMethods("/", Posting, Answers.Guarded(context => PlaceEndpoint.PostAsync(context, isOwn)));
        pages.MapMethods($"/schemes/{{{SchemeEndpoint.Id}}}", Reading, Answers.Guarded(SchemeEndpoint.GetAsync));
        pages.MapMethods("/enquiry", Reading, Answers.Guarded(EnquiryEndpoint.GetAsync));
        pages.MapMethods(
            "/enquiry",
            Posting,
            Answers.Guarded(context => EnquiryEndpoint.PostAsync(context, refuseEnquiry, isOwn))
        );
        pages.MapMethods(
            "/{**path}",
            [.. Reading, .. Posting],
            new RequestDelegate(context =>
                Answers.NotFoundAsync(context, "The address may be mistyped, or the page may have moved.")
            )
        );
        return pages;
    }
}
