using System.Globalization;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Playground;

/// <summary>The Microsoft 365 Agents Playground, talking to a bot as one channel does.</summary>
internal sealed class RunningPlayground : IAsyncDisposable
{
    private readonly RunningProgram _program;
    private readonly DirectoryInfo _folder;

    private RunningPlayground(RunningProgram program, DirectoryInfo folder, string origin)
    {
        _program = program;
        _folder = folder;
        Origin = origin;
    }

    /// <summary>Where its page is.</summary>
    public string Origin { get; }

    /// <summary>
    /// Starts it, with a conversation of its own: it would give each run the same conversation id, and the bot would go
    /// on where the run before had ended. The first start on a machine installs it.
    /// </summary>
    /// <param name="channel">The channel that it plays, such as <c>msteams</c>.</param>
    /// <param name="messages">The address of the bot.</param>
    public static async Task<RunningPlayground> StartAsync(string channel, string messages)
    {
        var port = FreePort.Take().ToString(CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("signpost-playground-");
        var program = RunningProgram.Start(
            "node",
            [
                Repository.PathOf("tests", "js", "playground", "run.mjs"),
                "--app-endpoint",
                messages,
                "--channel-id",
                channel,
                "--conversation-id",
                Guid.NewGuid().ToString(),
                "--port",
                port,
                "--disable-telemetry",
            ],
            folder: folder.FullName
        );
        await program.Output.WithAsync($"Listening on {port}");
        return new RunningPlayground(program, folder, $"http://localhost:{port}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
