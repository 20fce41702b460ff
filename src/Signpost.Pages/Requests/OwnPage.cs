using Microsoft.AspNetCore.Http;

namespace Signpost.Pages.Requests;

/// <summary>Tells whether a form was sent from one of our own pages.</summary>
internal static class OwnPage
{
    /// <summary>
    /// Whether it may have been: false only where the browser says that it was not. It says so by Sec-Fetch-Site, and by
    /// Origin; but since our pages name no referrer, browsers write "null" there for them, and old ones do not write the
    /// other. (https://fetch.spec.whatwg.org/#append-a-request-origin-header)
    /// </summary>
    public static bool MayHaveSent(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && (request.Headers.Origin.ToString() is "" or "null" || IsOwn(request, request.Headers.Origin.ToString()));

    /// <summary>
    /// A front end may have ended TLS, so an https page counts as our own on an http request too; and it may have put the
    /// host that was asked for aside, which a page of another site cannot.
    /// </summary>
    private static bool IsOwn(HttpRequest request, string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var page) || page.Scheme is not ("http" or "https"))
        {
            return false;
        }
        var host = AskedFor(request) is { Length: > 0 } asked ? new HostString(asked) : request.Host;
        return (page.Scheme is "https" || string.Equals(page.Scheme, request.Scheme, StringComparison.Ordinal))
            && string.Equals(page.Host, host.Host, StringComparison.OrdinalIgnoreCase)
            && page.Port == (host.Port ?? (page.Scheme is "https" ? 443 : 80));
    }

    /// <summary>The host that the first of all front ends was asked for; each further one adds an entry.</summary>
    private static string? AskedFor(HttpRequest request) =>
        request.Headers["X-Forwarded-Host"] is [{ } line, ..] ? line.Split(',')[0].Trim() : null;
}
