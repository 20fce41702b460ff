namespace Signpost.Functions.Endpoints;

/// <summary>What our pages may do: use what comes from their own host, with nothing written into the page itself.</summary>
internal static class PagePolicy
{
    /// <summary>No other site may show the page in a frame.</summary>
    public static IReadOnlyList<string> NotFramed { get; } = [];

    /// <summary>Sets the headers.</summary>
    /// <param name="response">The response.</param>
    /// <param name="framedBy">The origins of other sites whose pages may show the page in a frame.</param>
    public static void Set(HttpResponse response, IReadOnlyList<string> framedBy)
    {
        var ancestors = string.Join(' ', ["'self'", .. framedBy]);
        response.Headers.ContentSecurityPolicy =
            $"default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}; object-src 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
