using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>
/// A connector on a socket, for what only a socket can do: read a whole request and then answer nothing, or half, or break.
/// </summary>
internal sealed class SocketConnector : IAsyncDisposable
{
    public const string Taken = "HTTP/1.1 201 Created\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<int, string?> _answer;
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;

    /// <param name="answer">
    /// What to answer to the request of a number, from 1: a text, an empty text to close at once, or null to stay silent.
    /// After a text that is not a whole answer the connection is closed too.
    /// </param>
    public SocketConnector(Func<int, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string ServiceUrl => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    /// <summary>The bodies of all requests that came whole.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>Comes when a request has come whole that is not answered.</summary>
    public TaskCompletionSource Silent { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        await Task.WhenAll(_connections);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            while (await ReadRequestAsync(stream))
            {
                int number;
                lock (Bodies)
                {
                    number = Bodies.Count;
                }
                var answer = _answer(number);
                if (answer is null)
                {
                    Silent.TrySetResult();
                    await Task.Delay(Timeout.InfiniteTimeSpan, _end.Token);
                    return;
                }
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), _end.Token);
                if (answer != Taken)
                {
                    return;
                }
            }
        }
        catch (Exception over) when (over is OperationCanceledException or IOException)
        {
            return;
        }
    }

    private async Task<bool> ReadRequestAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n"))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
            {
                return false;
            }
            head.Append((char)one[0]);
        }
        var length = head.ToString()
            .Split("\r\n")
            .First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var body = new byte[int.Parse(length.AsSpan("Content-Length:".Length))];
        await stream.ReadExactlyAsync(body, _end.Token);
        lock (Bodies)
        {
            Bodies.Add(Encoding.UTF8.GetString(body));
        }
        return true;
    }
}
