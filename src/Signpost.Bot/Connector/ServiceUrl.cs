using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Signpost.Bot.Connector;

/// <summary>Judges the addresses that replies are posted to.</summary>
public static class ServiceUrl
{
    /// <summary>
    /// Whether it is an http or https address of this machine and nothing else: no user, no query, no fragment.
    /// </summary>
    public static bool IsLoopback([NotNullWhen(true)] string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0
        && IsLoopbackHost(uri.Host);

    /// <summary>Whether a host name or address is that of this machine.</summary>
    internal static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    /// <summary>Whether an address is that of this machine, also when it is an IPv4 address written as IPv6.</summary>
    internal static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
