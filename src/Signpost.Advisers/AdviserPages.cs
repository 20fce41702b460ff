using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Api;
using Signpost.Advisers.Endpoints;

namespace Signpost.Advisers;

/// <summary>Puts the inbox on the map: the pages and the API for the people who follow enquiries up.</summary>
public static class AdviserPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Posting = [HttpMethods.Post];

    /// <summary>
    /// Maps <c>/advisers</c> and all below it. The application adds <see cref="IInbox"/>, <see cref="IEnquiryLog"/>, <see cref="IAdvisers"/>,
    /// <see cref="IJourneySource"/>, <see cref="IInsights"/>, <see cref="IOutbox"/>, <see cref="WorkingDays"/>, a <see cref="TimeProvider"/> and a <see cref="RandomNumberGenerator"/>; nothing is made
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
        all.MapMethods("/insights", Reading, PageAnswers.Guarded(gate, InsightsEndpoint.GetAsync));
        all.MapMethods("/gaps", Reading, PageAnswers.Guarded(gate, GapsEndpoint.GetAsync));
        all.MapMethods("/notices", Reading, PageAnswers.Guarded(gate, NoticesEndpoint.GetAsync));
        all.MapMethods(
            "/notices",
            Posting,
            PageAnswers.Guarded(gate, (context, visitor) => NoticesEndpoint.PostAsync(context, visitor, isOwn))
        );
        all.MapMethods("/export.csv", [HttpMethods.Get], PageAnswers.Guarded(gate, ExportEndpoint.CsvAsync));
        all.MapMethods("/export.jsonl", [HttpMethods.Get], PageAnswers.Guarded(gate, ExportEndpoint.LinesAsync));
        MapApi(all, gate, isOwn);
        all.MapMethods("/{**path}", [.. Reading, .. Posting], PageAnswers.Guarded(gate, PageAnswers.NotFoundAsync));
        return all;
    }

    private static void MapApi(IEndpointRouteBuilder all, AdviserGate gate, Func<HttpRequest, string, bool> isOwn)
    {
        var edits = new ApiEdits(isOwn);
        var api = all.MapGroup("/api");
        const string Enquiry = $"/enquiries/{{{EnquiryEndpoint.Reference}}}";
        Map(HttpMethods.Get, "/enquiries", ApiEndpoints.ListAsync);
        Map(HttpMethods.Get, Enquiry, ApiEndpoints.GetAsync);
        Map(HttpMethods.Patch, Enquiry, edits.PatchAsync);
        Map(HttpMethods.Post, $"{Enquiry}/notes", edits.NoteAsync);
        Map(HttpMethods.Get, "/advisers", ApiEndpoints.AdvisersAsync);
        Map(HttpMethods.Get, "/openapi.json", ApiEndpoints.DescribeAsync);
        api.Map("/{**path}", ApiAnswers.Guarded(gate, ApiAnswers.NotFoundAsync));

        void Map(string method, string path, Func<HttpContext, Visitor, Task> call) =>
            api.MapMethods(path, [method], ApiAnswers.Guarded(gate, call));
    }
}
