using System.Net;
using System.Net.Sockets;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>TCP ports of this machine.</summary>
public static class Ports
{
    /// <summary>A port that nobody used a moment ago.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

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
