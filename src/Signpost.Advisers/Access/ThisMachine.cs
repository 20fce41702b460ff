using System.Net;
using Microsoft.AspNetCore.Http;

namespace Signpost.Advisers.Access;

/// <summary>Tells whether a request was made by a program on this machine, by this machine's own name.</summary>
internal static class ThisMachine
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// Whether it seems so. A front end on this machine passes on what comes from elsewhere, and most say so by a header; one
    /// that says nothing and asks for this machine by its own name cannot be told from a browser here, so that this is asked
    /// only where <see cref="AccessSettings.LetsThisMachineIn"/>. A page of another site can have its own name lead to this
    /// machine (DNS rebinding), and then it is that name which is asked for.
    /// </summary>
    public static bool Sent(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && OwnNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !request.Headers.Keys.Any(IsOfAFrontEnd);

    private static bool IsOfAFrontEnd(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-ARR-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase)
        || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase);
}
