using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Running;

/// <summary>Signpost as a developer starts it: <c>signpost up</c>, on a port and with data of its own.</summary>
internal sealed class RunningSignpost : IAsyncDisposable
{
    private readonly string _storage;
    private readonly DirectoryInfo _data;
    private readonly int _port = FreePort.Next();
    private RunningProgram? _program;

    private RunningSignpost(string storage)
    {
        _storage = storage;
        _data = Directory.CreateTempSubdirectory("signpost-data-");
    }

    /// <summary>Where it serves, as <c>http://localhost:PORT</c>.</summary>
    public string Origin => $"http://localhost:{Port}";

    /// <summary>Where channels deliver activities.</summary>
    public string Messages => $"http://127.0.0.1:{Port}/api/messages";

    /// <summary>What its Direct Line tokens are signed with, in base 64.</summary>
    public string SigningKey => File.ReadAllText(Path.Combine(_data.FullName, "directline.key")).Trim();

    private string Port => _port.ToString(CultureInfo.InvariantCulture);

    private static string Signpost { get; } =
        Repository.PathOf(
            "src",
            "Signpost.Cli",
            "bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0",
            "signpost.dll"
        );

    /// <summary>Starts it on a storage and returns when it is ready.</summary>
    public static async Task<RunningSignpost> StartAsync(string storage)
    {
        var signpost = new RunningSignpost(storage);
        await signpost.StartAsync();
        return signpost;
    }

    /// <summary>Starts it, again or for the first time, where it was before.</summary>
    public async Task StartAsync()
    {
        _program = RunningProgram.Start(
            "dotnet",
            [Signpost, "up", "--port", Port, "--data", _data.FullName, "--storage", _storage],
            Repository.Root
        );
        await _program.WritesAsync("Signpost is ready at");
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public async Task CrashAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
            _program = null;
        }
    }

    /// <summary>The enquiries of one organisation, as a second run of the command lists them.</summary>
    public async Task<IReadOnlyList<ListedEnquiry>> EnquiriesOfAsync(string organisation)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Signpost, "enquiries", "list", "--json", "--data", _data.FullName, "--storage", _storage]
            )
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                WorkingDirectory = Repository.Root,
            }
        )!;
        using var list = await JsonDocument.ParseAsync(process.StandardOutput.BaseStream);
        await process.WaitForExitAsync();
        return
        [
            .. list
                .RootElement.EnumerateArray()
                .Select(ListedEnquiry.From)
                .Where(enquiry => enquiry.Organisation == organisation),
        ];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CrashAsync();
        _data.Delete(recursive: true);
    }
}
