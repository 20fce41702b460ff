using System.Net;
using Microsoft.AspNetCore.Http;
using Signpost.Bot.Connector;

namespace Signpost.Bot.Authentication;

/// <summary>
/// Recognises calls made from this machine. A front end passes calls on from loopback too, so nothing that a front end
/// says about the caller may name another machine; and a web page of another site may not reach in through a browser.
/// </summary>
internal static class LocalCaller
{
    private static readonly string[] AddressHeaders =
    [
        "X-Forwarded-For",
        "X-Original-For",
        "X-Azure-ClientIP",
        "X-Azure-SocketIP",
        "X-Client-IP",
        "Client-IP",
        "X-Real-IP",
        "True-Client-IP",
        "CF-Connecting-IP",
    ];

    /// <summary>Whether the call was made from this machine, as far as everything about it says.</summary>
    public static bool Is(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } remote || !ServiceUrl.IsLoopback(remote))
        {
            return false;
        }
        var headers = context.Request.Headers;
        if (headers.ContainsKey("Forwarded"))
        {
            return false;
        }
        foreach (var name in AddressHeaders)
        {
            foreach (var value in headers[name])
            {
                if (!AllLoopback(value))
                {
                    return false;
                }
            }
        }
        foreach (var origin in headers.Origin)
        {
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var page) || !ServiceUrl.IsLoopbackHost(page.Host))
            {
                return false;
            }
        }
        return true;
    }

    private static bool AllLoopback(string? addresses)
    {
        foreach (var part in (addresses ?? string.Empty).Split(',', StringSplitOptions.TrimEntries))
        {
            if (!IPAddress.TryParse(part, out var address))
            {
                if (!IPEndPoint.TryParse(part, out var endpoint))
                {
                    return false;
                }
                address = endpoint.Address;
            }
            if (!ServiceUrl.IsLoopback(address))
            {
                return false;
            }
        }
        return true;
    }
}
