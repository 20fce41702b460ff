using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Signpost.Benchmarks;

/// <summary>A server in a process of its own, whose processor time can be read.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private const int AtOnce = 8;
    private readonly Process _process;
    private readonly HttpClient _client;
    private int _conversations;

    private Contestant(Process process, int port)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public static async Task<Contestant> StartAsync(string role)
    {
        var port = FreePort();
        var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                ArgumentList = { "serve", role, port.ToString(CultureInfo.InvariantCulture) },
            }
        )!;
        await process.StandardOutput.ReadLineAsync();
        return new Contestant(process, port);
    }

    /// <summary>Holds conversations, several at once.</summary>
    /// <returns>The processor time that the server took for one turn.</returns>
    public async Task<TimeSpan> HoldAsync(int conversations)
    {
        _process.Refresh();
        var before = _process.TotalProcessorTime;
        var left = conversations;
        await Task.WhenAll(
            Enumerable
                .Range(0, AtOnce)
                .Select(async _ =>
                {
                    while (Interlocked.Decrement(ref left) >= 0)
                    {
                        await TalkAsync($"c{Interlocked.Increment(ref _conversations)}");
                    }
                })
        );
        _process.Refresh();
        return (_process.TotalProcessorTime - before) / (conversations * SixTurns.Count);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task TalkAsync(string conversation)
    {
        for (var turn = 0; turn < SixTurns.Count; turn++)
        {
            using var content = new ByteArrayContent(SixTurns.Body(conversation, turn));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await _client.PostAsync("/api/messages", content);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
