using System.CommandLine;

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
        parsed.GetValue(_data)?.FullName ?? Path.Combine(Local.Checkout.Root, ".signpost");
}
