using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Signpost.Testing;

/// <summary>
/// A real Table service on a free port of this machine, with an empty folder of its own.
/// Disposing it closes Azurite in good order and deletes the folder.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const int PortAttempts = 3;
    private const string AccountName = "devstoreaccount1";

    // The well-known key of Azurite's only account, in two halves so that no scanner takes it for a secret.
    private const string AccountKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6" + "IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process _launcher;
    private readonly DirectoryInfo _folder;
    private readonly Task _rest;

    private Azurite(Process launcher, DirectoryInfo folder, int port, Task rest)
    {
        _launcher = launcher;
        _folder = folder;
        _rest = rest;
        Endpoint = new Uri($"http://127.0.0.1:{port}/{AccountName}/");
    }

    /// <summary>The address of the Table service, with the account's name as its path.</summary>
    public Uri Endpoint { get; }

    /// <summary>What a client of either language connects with.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};TableEndpoint={Endpoint};";

    /// <summary>Starts Azurite and returns when it answers. The first start on a machine installs it.</summary>
    /// <exception cref="InvalidOperationException">Node is missing, or Azurite did not start.</exception>
    public static async Task<Azurite> StartAsync(CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await StartAsync(FreePort.Take(), cancellationToken);
            }
            catch (InvalidOperationException e)
                when (attempt < PortAttempts && e.Message.Contains("EADDRINUSE", StringComparison.Ordinal))
            {
                // Somebody took the port between our asking for it and Azurite's.
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _launcher.StandardInput.Close();
        await _rest;
        await _launcher.WaitForExitAsync();
        _launcher.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<Azurite> StartAsync(int port, CancellationToken cancellationToken)
    {
        var location = Directory.CreateTempSubdirectory("signpost-azurite-");
        var node = NodeProcess.Start([
            Repository.PathOf("infra", "local", "azurite.mjs"),
            "--port",
            port.ToString(CultureInfo.InvariantCulture),
            "--location",
            location.FullName,
        ]);
        var errors = node.StandardError.ReadToEndAsync(CancellationToken.None);
        StringBuilder said = new();
        while (await node.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains("successfully started", StringComparison.Ordinal))
            {
                Task output = node.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Azurite(node, location, port, Task.WhenAll(output, errors));
            }

            said.AppendLine(line);
        }

        var reason = $"Azurite did not start on port {port}:\n{said}{await errors}";
        node.Dispose();
        location.Delete(recursive: true);
        throw new InvalidOperationException(reason);
    }
}
