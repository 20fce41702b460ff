using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Signpost.Bot.Connector;

/// <summary>Judges the addresses that replies are posted to.</summary>
public static class ServiceUrl
{
    private const string Https = "https://";

    /// <summary>
    /// Whether it is an http or https address of this machine and nothing else: no user, no query, no fragment, no
    /// character that programs read differently.
    /// </summary>
    public static bool IsLoopback([NotNullWhen(true)] string? serviceUrl) =>
        IsPlain(serviceUrl)
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && IsLoopbackHost(uri.Host);

    /// <summary>
    /// The host of an https address in lower case, or null for anything that is not https, host and path alone. Ports,
    /// user names and host names with a dot at the end are refused: no channel has them, and tricks do. It is the text
    /// itself that is read, so that nothing depends on how a parser understands what is unusual.
    /// </summary>
    internal static string? HttpsHost(string? serviceUrl)
    {
        if (!IsPlain(serviceUrl) || !serviceUrl.StartsWith(Https, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var rest = serviceUrl.AsSpan(Https.Length);
        var slash = rest.IndexOf('/');
        var host = (slash < 0 ? rest : rest[..slash]).ToString().ToLowerInvariant();
        // What the client connects to is what its parser found: the two must agree.
        return
            IsHostName(host)
            && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            && string.Equals(uri.IdnHost, host, StringComparison.Ordinal)
            && uri is { IsDefaultPort: true, UserInfo.Length: 0 }
            ? host
            : null;
    }

    /// <summary>
    /// Whether it is a host name of at least two labels in lower case (a to z, 0 to 9, hyphens inside), and no address.
    /// </summary>
    internal static bool IsHostName(string host)
    {
        var labels = host.Split('.');
        return host.Length <= 253
            && labels.Length > 1
            && labels.All(IsLabel)
            && !labels[^1].All(char.IsAsciiDigit)
            && !IPAddress.TryParse(host, out _);
    }

    /// <summary>Whether a host name or address is that of this machine.</summary>
    internal static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    /// <summary>Whether an address is that of this machine, also when it is an IPv4 address written as IPv6.</summary>
    internal static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    /// <summary>Whether it is written in visible ASCII without a backslash, and has neither query nor fragment.</summary>
    private static bool IsPlain([NotNullWhen(true)] string? serviceUrl) =>
        serviceUrl is { Length: > 0 }
        && !serviceUrl.AsSpan().ContainsAnyExceptInRange('!', '~')
        && serviceUrl.AsSpan().IndexOfAny('\\', '?', '#') < 0;

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63
        && label[0] is not '-'
        && label[^1] is not '-'
        && label.All(character =>
            char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-'
        );
}
