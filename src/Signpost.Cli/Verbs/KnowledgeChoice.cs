using System.CommandLine;
using Signpost.Cli.Local;

namespace Signpost.Cli.Verbs;

/// <summary>The option that says which knowledge folder is read.</summary>
internal sealed class KnowledgeChoice
{
    private readonly Option<DirectoryInfo?> _folder = new("--knowledge")
    {
        Description = "Folder of knowledge files. [default: knowledge beside Signpost.sln]",
    };

    public void AddTo(Command command) => command.Options.Add(_folder);

    /// <summary>The folder, which exists.</summary>
    /// <exception cref="Problem">It does not.</exception>
    public string Folder(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder)?.FullName ?? Path.Combine(Checkout.Root, "knowledge");
        return Directory.Exists(folder)
            ? folder
            : throw new Problem($"There is no knowledge folder at {folder}: name the right one with --knowledge.");
    }

    /// <summary>A folder as a sentence names it: from the current folder where it lies below that, else in full.</summary>
    public static string Name(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return relative.StartsWith('.') ? folder : relative;
    }
}
