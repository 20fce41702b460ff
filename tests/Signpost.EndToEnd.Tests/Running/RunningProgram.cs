using System.Diagnostics;
using System.Text;

namespace Signpost.EndToEnd.Tests.Running;

/// <summary>A program that runs until it is ended, and what it has written so far.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _written = new();
    private readonly List<(string Part, TaskCompletionSource Seen)> _awaited = [];
    private readonly Lock _gate = new();
    private readonly Task _reading;

    private RunningProgram(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    /// <summary>Starts a program in a folder.</summary>
    public static RunningProgram Start(string program, IEnumerable<string> arguments, string folder) =>
        new(
            Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                    WorkingDirectory = folder,
                }
            ) ?? throw new InvalidOperationException($"{program} did not start.")
        );

    /// <summary>Returns when a line with <paramref name="part"/> has been written.</summary>
    /// <exception cref="InvalidOperationException">The program ended before it wrote one.</exception>
    public Task WritesAsync(string part)
    {
        lock (_gate)
        {
            if (_written.ToString().Contains(part, StringComparison.Ordinal))
            {
                return Task.CompletedTask;
            }
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((part, seen));
            return Task.WhenAny(seen.Task, EndAsync(part)).Unwrap();
        }
    }

    /// <summary>Ends the program and what it started at once, as a crash would.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _reading;
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task EndAsync(string part)
    {
        await _reading;
        throw new InvalidOperationException($"The program ended before it wrote \"{part}\":\n{_written}");
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (_gate)
            {
                _written.AppendLine(line);
                foreach (var (part, seen) in _awaited)
                {
                    if (line.Contains(part, StringComparison.Ordinal))
                    {
                        seen.TrySetResult();
                    }
                }
            }
        }
    }
}
