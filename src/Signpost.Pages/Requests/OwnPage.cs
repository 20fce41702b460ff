using Microsoft.AspNetCore.Http;

namespace Signpost.Pages.Requests;

/// <summary>Tells whether a form was sent from one of our own pages.</summary>
public static class OwnPage
{
    /// <summary>
    /// Whether it may have been: false only where the browser says that it was not. It says so by Sec-Fetch-Site, and by
    /// Origin; but since our pages name no referrer, browsers write "null" there for them, and old ones do not write the
    /// other. (https://fetch.spec.whatwg.org/#append-a-request-origin-header)
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="isOwn">Whether an origin is that of our own pages.</param>
    public static bool MayHaveSent(HttpRequest request, Func<HttpRequest, string, bool> isOwn) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && (request.Headers.Origin.ToString() is "" or "null" || isOwn(request, request.Headers.Origin.ToString()));
}
