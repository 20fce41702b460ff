using System.Diagnostics;
using System.Globalization;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>
/// A program that a test started, with its streams piped. Disposing it kills it and what it started.
/// </summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process)
    {
        _process = process;
        Output = new Lines(process.StandardOutput);
        Errors = new Lines(process.StandardError);
    }

    /// <summary>How long anything may take on a machine that is busy with other tests.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    /// <summary>What it writes to standard output.</summary>
    public Lines Output { get; }

    /// <summary>What it writes to standard error.</summary>
    public Lines Errors { get; }

    /// <summary>Its standard input.</summary>
    public StreamWriter Input => _process.StandardInput;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts a program.</summary>
    /// <param name="file">Its path, or its name when it is on the PATH.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What to change in the environment; a null value takes a variable away.</param>
    /// <param name="folder">The folder to run it in; null for that of the tests.</param>
    public static RunningProgram Start(
        string file,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment = null,
        string? folder = null
    )
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? string.Empty,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        return new RunningProgram(Process.Start(start)!);
    }

    /// <summary>Its exit code, once it has ended and all that it wrote has been read.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        await Task.WhenAll(Output.Ended, Errors.Ended).WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Asks it to end: <c>TERM</c> as a service manager does, <c>INT</c> as Ctrl-C does.</summary>
    public async Task SignalAsync(string signal)
    {
        var id = _process.Id.ToString(CultureInfo.InvariantCulture);
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {id}"]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Ends it as a crash would (SIGKILL), and it alone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
