using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Signpost.Cli.Local;

/// <summary>
/// An Azurite that this process started. It closes in good order, tables written, when this process ends, however
/// that happens: see infra/local/azurite.mjs.
/// </summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    private const string Started = "successfully started";
    private readonly Process _launcher;
    private readonly Task _output;

    private AzuriteProcess(Process launcher, Task output)
    {
        _launcher = launcher;
        _output = output;
    }

    /// <summary>Installs Azurite if need be, starts it and returns when it answers.</summary>
    /// <exception cref="Problem">Node is missing, or Azurite did not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        int port,
        string location,
        Action<string> report,
        CancellationToken cancellationToken
    )
    {
        var launcher = Launch(port, location);
        var errors = launcher.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            while (await launcher.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                if (line.Contains(Started, StringComparison.Ordinal))
                {
                    var output = launcher.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                    return new AzuriteProcess(launcher, Task.WhenAll(output, errors));
                }
                report(line);
            }
        }
        catch (OperationCanceledException)
        {
            launcher.StandardInput.Close();
            throw;
        }
        var said = (await errors).Trim();
        launcher.Dispose();
        throw new Problem(
            $"Azurite did not start: {(said.Length > 0 ? FirstLine(said) : "it gave no reason")}. "
                + "Put that right, or name another storage with --storage."
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _launcher.StandardInput.Close();
        await _launcher.WaitForExitAsync();
        await _output;
        _launcher.Dispose();
    }

    private static Process Launch(int port, string location)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(Checkout.Root, "infra", "local", "azurite.mjs"),
                "--port",
                port.ToString(CultureInfo.InvariantCulture),
                "--location",
                location,
                "--owner",
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
            },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new Problem(
                "Node.js was not found, and the local storage (Azurite) runs on it: install Node.js 20 or later, "
                    + "or name another storage with --storage.",
                missing
            );
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim().TrimEnd('.');
}
