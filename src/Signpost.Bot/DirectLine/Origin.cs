using Microsoft.AspNetCore.Http;

namespace Signpost.Bot.DirectLine;

/// <summary>Reads and compares origins: the scheme, host and port of a page, as browsers name it.</summary>
internal static class Origin
{
    /// <summary>An http or https origin in the form in which browsers send it, or null when the text is no origin.</summary>
    public static string? TryRead(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && uri.PathAndQuery is "/"
        && uri.Fragment.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;

    /// <summary>
    /// Whether the page is one of our own. A front end may have ended TLS, so an https page counts as our own on an http
    /// request too.
    /// </summary>
    public static bool IsOwn(HttpRequest request, string origin) =>
        TryRead(origin) is not null
        && new Uri(origin) is var page
        && (page.Scheme is "https" || string.Equals(page.Scheme, request.Scheme, StringComparison.Ordinal))
        && string.Equals(page.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase)
        && page.Port == (request.Host.Port ?? (page.Scheme is "https" ? 443 : 80));

    /// <summary>Whether an origin is in a list.</summary>
    public static bool IsIn(IReadOnlyList<string> origins, string origin) =>
        origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
