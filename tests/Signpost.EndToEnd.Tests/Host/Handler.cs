using System.Globalization;
using System.Net.Sockets;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>
/// The process of a custom handler, started and ended as the Functions host does it. (Source: Azure/azure-functions-host,
/// HttpWorkerProcess and DefaultHttpWorkerService.)
/// </summary>
public sealed class Handler : IAsyncDisposable
{
    /// <summary>How often the Functions host asks whether the handler is up.</summary>
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromMilliseconds(25);

    private Handler(RunningProgram program, int port)
    {
        Program = program;
        Address = new Uri($"http://127.0.0.1:{port}/");
    }

    /// <summary>The process.</summary>
    public RunningProgram Program { get; }

    /// <summary>Where the Functions host calls it.</summary>
    public Uri Address { get; }

    /// <summary>Starts the handler and returns at once.</summary>
    /// <param name="root">The app.</param>
    /// <param name="settings">Its app settings.</param>
    public static Handler Start(ScriptRoot root, IReadOnlyDictionary<string, string?> settings)
    {
        var port = FreePort.Take();
        var portText = port.ToString(CultureInfo.InvariantCulture);
        var worker = Guid.NewGuid().ToString();
        var environment = new Dictionary<string, string?>(settings)
        {
            ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = portText,
            ["FUNCTIONS_HTTPWORKER_PORT"] = portText,
            ["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = worker,
            ["FUNCTIONS_HTTPWORKER_ID"] = worker,
            ["FUNCTIONS_APP_ROOT_PATH"] = root.Folder,
            // What a base image or an app setting may have left: the host's port goes before all of it.
            ["ASPNETCORE_URLS"] = "http://0.0.0.0:1",
            ["ASPNETCORE_HTTP_PORTS"] = "2",
            ["ASPNETCORE_HTTPS_PORTS"] = "3",
        };
        return new Handler(RunningProgram.Start(root.Executable, [], environment, root.Folder), port);
    }

    /// <summary>Returns when <c>GET /</c> has any answer at all, which is what the Functions host waits for.</summary>
    /// <exception cref="InvalidOperationException">The handler ended instead.</exception>
    public async Task ReadyAsync()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var limit = new CancellationTokenSource(RunningProgram.Patience);
        using var probe = new PeriodicTimer(ProbeEvery);
        while (!Program.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(Address, limit.Token);
                return;
            }
            catch (HttpRequestException refused) when (refused.InnerException is SocketException)
            {
                await probe.WaitForNextTickAsync(limit.Token);
            }
        }

        var code = await Program.ExitAsync();
        throw new InvalidOperationException(
            $"The handler ended with exit code {code}:\n{Program.Output.Text}\n{Program.Errors.Text}"
        );
    }

    /// <summary>Kills the process: the Functions host gives no warning and no time to finish.</summary>
    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
