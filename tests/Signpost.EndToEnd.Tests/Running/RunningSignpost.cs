using System.Globalization;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Running;

/// <summary>Signpost as a developer starts it: <c>signpost up</c>, on a port and with data of its own.</summary>
internal sealed class RunningSignpost : IAsyncDisposable
{
    private readonly string _storage;
    private readonly IReadOnlyDictionary<string, string?>? _settings;
    private readonly DirectoryInfo _data;
    private readonly int _port = FreePort.Take();
    private RunningProgram? _program;

    private RunningSignpost(string storage, IReadOnlyDictionary<string, string?>? settings)
    {
        _storage = storage;
        _settings = settings;
        _data = Directory.CreateTempSubdirectory("signpost-data-");
    }

    /// <summary>Where it serves, as <c>http://localhost:PORT</c>.</summary>
    public string Origin => $"http://localhost:{Port}";

    /// <summary>Where channels deliver activities.</summary>
    public string Messages => $"http://127.0.0.1:{Port}/api/messages";

    /// <summary>What its Direct Line tokens are signed with, in base 64.</summary>
    public string SigningKey => File.ReadAllText(Path.Combine(_data.FullName, "directline.key")).Trim();

    private string Port => _port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Starts it on a storage and returns when it is ready.</summary>
    /// <param name="storage">The storage's connection string.</param>
    /// <param name="settings">Settings, named as environment variables are; null for none.</param>
    public static async Task<RunningSignpost> StartAsync(
        string storage,
        IReadOnlyDictionary<string, string?>? settings = null
    )
    {
        var signpost = new RunningSignpost(storage, settings);
        await signpost.StartAsync();
        return signpost;
    }

    /// <summary>Starts it, again or for the first time, where it was before.</summary>
    public async Task StartAsync()
    {
        _program = RunningProgram.Start(
            SignpostCommand.DotNet,
            [SignpostCommand.Dll, "up", "--port", Port, "--data", _data.FullName, "--storage", _storage],
            _settings
        );
        await _program.Output.WithAsync("Signpost is ready at");
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
        var listed = await Enquiries.ListAsync("--data", _data.FullName, "--storage", _storage);
        return [.. listed.Select(ListedEnquiry.From).Where(enquiry => enquiry.Organisation == organisation)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CrashAsync();
        _data.Delete(recursive: true);
    }
}
