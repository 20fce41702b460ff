using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Signpost.Testing;

/// <summary>TCP ports of this machine for programs that are told which port to listen on.</summary>
public static class FreePort
{
    // Below what systems give to outgoing connections: those would take a port between our asking for it and its use, or
    // while a program that listens on it is stopped and started again.
    private const int Lowest = 20_000;
    private const int Highest = 32_000;

    private static readonly ConcurrentDictionary<int, bool> Taken = new();

    /// <summary>A port that nobody used a moment ago, and that is given to nobody else in this run of the tests.</summary>
    public static int Take()
    {
        while (true)
        {
            var port = Random.Shared.Next(Lowest, Highest);
            if (Taken.TryAdd(port, true) && IsFree(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using TcpListener listener = new(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
