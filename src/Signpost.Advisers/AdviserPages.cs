using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Endpoints;

namespace Signpost.Advisers;

/// <summary>Puts the inbox on the map: the pages and the API for the people who follow enquiries up.</summary>
public static class AdviserPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Posting = [HttpMethods.Post];

    /// <summary>
    /// Maps <c>/advisers</c> and all below it. The application adds <see cref="IInbox"/>, <see cref="IJourneySource"/>,
    /// <see cref="WorkingDays"/>, a <see cref="TimeProvider"/> and a <see cref="RandomNumberGenerator"/>; nothing is made
    /// or connected before the first page is asked for.
    /// </summary>
    /// <param name="endpoints">Where they are mapped.</param>
    /// <param name="settings">Who may see enquiries.</param>
    /// <param name="isOwn">Whether an origin that a browser names is that of our own pages.</param>
    /// <returns>All of them, to put conditions on.</returns>
    public static IEndpointConventionBuilder MapAdvisers(
        this IEndpointRouteBuilder endpoints,
        AccessSettings settings,
        Func<HttpRequest, string, bool> isOwn
    )
    {
        var gate = new AdviserGate(settings);
        var all = endpoints.MapGroup(AdviserAddress.Root);
        all.MapMethods("/", Reading, PageAnswers.Guarded(gate, InboxEndpoint.GetAsync));
        const string Enquiry = $"/enquiries/{{{EnquiryEndpoint.Reference}}}";
        all.MapMethods(Enquiry, Reading, PageAnswers.Guarded(gate, EnquiryEndpoint.GetAsync));
        all.MapMethods(
            Enquiry,
            Posting,
            PageAnswers.Guarded(gate, (context, visitor) => EnquiryEndpoint.PostAsync(context, visitor, isOwn))
        );
        all.MapMethods("/{**path}", [.. Reading, .. Posting], PageAnswers.Guarded(gate, PageAnswers.NotFoundAsync));
        return all;
    }
}
