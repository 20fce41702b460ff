using Microsoft.AspNetCore.Http;

namespace Signpost.Pages.Requests;

/// <summary>Tells whether a form was sent from one of our own pages.</summary>
public static class OwnPage
{
    /// <summary>
    /// The Referrer-Policy with which browsers name the origin of a page's own forms, and name nothing to other sites.
    /// (https://www.w3.org/TR/referrer-policy/#referrer-policy-same-origin)
    /// </summary>
    public const string Referrer = "same-origin";

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

    /// <summary>
    /// The same for pages behind a sign-in, which a form of another site could misuse: there "null" alone is refused too. A
    /// page of another site can have it written by naming no referrer, and an old browser says nothing else. The pages that
    /// ask this have <see cref="Referrer"/> as their Referrer-Policy, so that old browsers name the origin of their own forms.
    /// A program that writes neither header is no browser, and has no sign-in but its own.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="isOwn">Whether an origin is that of our own pages.</param>
    public static bool MayHaveSentSignedIn(HttpRequest request, Func<HttpRequest, string, bool> isOwn) =>
        MayHaveSent(request, isOwn)
        && (request.Headers.Origin.ToString() is not "null" || request.Headers["Sec-Fetch-Site"].ToString() is not "");
}
