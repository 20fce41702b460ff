using System.Net;
using System.Net.Sockets;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>TCP ports of this machine.</summary>
public static class Ports
{
    /// <summary>Whether something accepts connections on a port.</summary>
    public static async Task<bool> IsTakenAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
