using System.Collections.Immutable;

namespace Signpost.Knowledge.Files;

/// <summary>What is in a knowledge folder.</summary>
/// <param name="Path">The folder.</param>
/// <param name="SchemeFiles">The scheme files, as <c>schemes/ktp.md</c>, in order of name.</param>
internal sealed record FolderListing(string Path, ImmutableArray<string> SchemeFiles)
{
    private const string Schemes = "schemes";
    private const string Ending = ".md";

    public static FolderListing? Open(string path, FindingLog log)
    {
        if (!Directory.Exists(path))
        {
            log.Error(
                Position.StartOf("."),
                FindingCode.UnreadableFolder,
                $"There is no knowledge folder at `{path}`; check the path."
            );
            return null;
        }
        try
        {
            return new FolderListing(path, ListSchemes(System.IO.Path.Combine(path, Schemes), log));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Error(
                Position.StartOf("."),
                FindingCode.UnreadableFolder,
                $"The folder `{path}` cannot be read; check that you may open it."
            );
            return null;
        }
    }

    private static ImmutableArray<string> ListSchemes(string path, FindingLog log)
    {
        var entries = Directory.Exists(path)
            ? new DirectoryInfo(path).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList()
            : [];
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
        {
            var name = $"{Schemes}/{entry.Name}";
            if (entry is FileInfo && entry.Name.EndsWith(Ending, StringComparison.Ordinal))
            {
                files.Add(name);
                continue;
            }
            log.Warning(
                Position.StartOf(name),
                FindingCode.StrayFile,
                $"`{name}` is not read, because {Reason(entry)}."
            );
        }
        if (files.Count is 0)
        {
            log.Error(
                Position.StartOf(Schemes),
                FindingCode.MissingFile,
                "There is no scheme file; add one for each scheme to the folder `schemes`, such as `schemes/ktp.md`."
            );
        }
        return files.ToImmutable();
    }

    private static string Reason(FileSystemInfo entry) =>
        entry is DirectoryInfo
            ? $"it is a folder and only files directly in `{Schemes}` are; move what it holds up into `{Schemes}`, or the folder elsewhere"
        : entry.Extension.Equals(Ending, StringComparison.OrdinalIgnoreCase)
            ? $"its name ends in `{entry.Extension}`; write the ending in small letters, as `{Ending}`"
        : $"scheme files end in `{Ending}`; rename it or move it elsewhere";
}
