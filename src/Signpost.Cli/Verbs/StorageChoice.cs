using System.CommandLine;
using Signpost.Cli.Local;

namespace Signpost.Cli.Verbs;

/// <summary>The options that say where data is kept.</summary>
internal sealed class StorageChoice
{
    private readonly Option<string?> _storage = new("--storage")
    {
        Description = "Connection string of the storage to use, instead of a local Azurite.",
    };

    private readonly Option<DirectoryInfo?> _data = new("--data")
    {
        Description = "Folder for local data. [default: .signpost beside Signpost.sln]",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_storage);
        command.Options.Add(_data);
    }

    /// <summary>Whether either was given.</summary>
    public bool IsGiven(ParseResult parsed) =>
        parsed.GetResult(_storage) is not null || parsed.GetResult(_data) is not null;

    public string? ConnectionString(ParseResult parsed) => parsed.GetValue(_storage);

    public string DataFolder(ParseResult parsed) =>
        parsed.GetValue(_data)?.FullName ?? Path.Combine(Checkout.Root, ".signpost");

    /// <summary>Opens what was chosen; what takes time is told on standard error.</summary>
    public Task<LocalStorage> OpenAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        LocalStorage.OpenAsync(
            ConnectionString(parsed),
            DataFolder(parsed),
            Console.Error.WriteLine,
            cancellationToken
        );
}
