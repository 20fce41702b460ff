using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Signpost.Bot.DirectLine;

/// <summary>Reads and compares origins: the scheme, host and port of a page, as browsers name it.</summary>
public static class Origin
{
    /// <summary>An http or https origin in the form in which browsers send it, or null when the text is no origin.</summary>
    public static string? TryRead(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && uri.PathAndQuery is "/"
        && uri.Fragment.Length == 0
        && Uri.CheckHostName(uri.IdnHost) is not UriHostNameType.Unknown
            ? Write(uri)
            : null;

    /// <summary>
    /// Whether the page is one of our own. A front end may have ended TLS, so an https page counts as our own on an http
    /// request too; and it may have put the host that was asked for aside (<c>X-Forwarded-Host</c>, as the proxying mode
    /// of the Functions host does; each further front end adds an entry), which a page of another site cannot.
    /// </summary>
    public static bool IsOwn(HttpRequest request, string origin)
    {
        if (TryRead(origin) is null)
        {
            return false;
        }
        var page = new Uri(origin);
        var host =
            request.Headers["X-Forwarded-Host"] is [{ } line, ..] && line.Split(',')[0].Trim() is { Length: > 0 } asked
                ? new HostString(asked)
                : request.Host;
        return (page.Scheme is "https" || string.Equals(page.Scheme, request.Scheme, StringComparison.Ordinal))
            && string.Equals(page.Host, host.Host, StringComparison.OrdinalIgnoreCase)
            && page.Port == (host.Port ?? (page.Scheme is "https" ? 443 : 80));
    }

    /// <summary>Whether an origin is in a list.</summary>
    public static bool IsIn(IReadOnlyList<string> origins, string origin) =>
        origins.Contains(origin, StringComparer.OrdinalIgnoreCase);

    // A host with letters beyond ASCII is sent in its other form (xn--...), and a port only where it is not the usual one.
    private static string Write(Uri uri)
    {
        var host = uri.HostNameType is UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort
            ? $"{uri.Scheme}://{host}"
            : string.Create(CultureInfo.InvariantCulture, $"{uri.Scheme}://{host}:{uri.Port}");
    }
}
