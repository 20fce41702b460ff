using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Signpost.Bot.Connector;

namespace Signpost.Bot.Limits;

/// <summary>Finds the address that a limit counts by.</summary>
internal static class CallerAddress
{
    /// <summary>
    /// The number of the network that a request came from: the IPv4 address, or the first half (/64) of the IPv6 address,
    /// which is what one household or office has. It is that of the connection; but behind a front end (in Azure, and for
    /// any proxy on this machine) it is the last entry of <c>X-Forwarded-For</c>, which the front end itself has written.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="hosted">Whether this is an instance in Azure, so that every connection comes from a front end.</param>
    /// <returns>
    /// Null when no caller can be told from others: a program on this machine, or a front end that names an address of the
    /// inside of a network in place of the caller's.
    /// </returns>
    public static long? NetworkOf(HttpContext context, bool hosted)
    {
        var connection = context.Connection.RemoteIpAddress;
        var isFront = hosted || (connection is not null && ServiceUrl.IsLoopback(connection));
        var address = isFront && LastForwarded(context.Request) is { } forwarded ? forwarded : connection;
        if (address is null)
        {
            return null;
        }
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(address) || (hosted && IsInside(address)) ? null : NumberOf(address);
    }

    private static IPAddress? LastForwarded(HttpRequest request)
    {
        if (request.Headers["X-Forwarded-For"] is not [.., { } line])
        {
            return null;
        }
        var last = line.AsSpan(line.LastIndexOf(',') + 1).Trim();
        return IPAddress.TryParse(last, out var address) ? address
            : IPEndPoint.TryParse(last, out var endpoint) ? endpoint.Address
            : null;
    }

    /// <summary>Whether it is an address that is not used on the internet.</summary>
    private static bool IsInside(IPAddress address)
    {
        if (address.AddressFamily is AddressFamily.InterNetworkV6)
        {
            return address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal;
        }
        Span<byte> bytes = stackalloc byte[4];
        address.TryWriteBytes(bytes, out _);
        return bytes switch
        {
            [10, ..] or [192, 168, ..] or [169, 254, ..] => true,
            [172, var second, ..] => second is >= 16 and < 32,
            [100, var second, ..] => second is >= 64 and < 128,
            _ => false,
        };
    }

    private static long NumberOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        return length == 4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadInt64BigEndian(bytes);
    }
}
