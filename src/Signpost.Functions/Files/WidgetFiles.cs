using System.Collections.Frozen;
using System.Text;

namespace Signpost.Functions.Files;

/// <summary>The files of the widget, each read when it is first asked for. What else lies in their folder is not served.</summary>
public sealed class WidgetFiles
{
    /// <summary>The name of the first screen, which is made and is no file.</summary>
    public const string FirstScreen = "start.json";

    private const string Demo = "demo/";
    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        [".css"] = "text/css; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Lazy<PublicFile>> _files;

    private WidgetFiles(FrozenDictionary<string, Lazy<PublicFile>> files) => _files = files;

    /// <summary>Lists a folder and reads nothing yet.</summary>
    /// <param name="folder">The folder; one that is not there has no files.</param>
    /// <param name="withDemo">Whether the example website is among them.</param>
    public static WidgetFiles In(string folder, bool withDemo) =>
        new(
            Names(folder, withDemo)
                .ToFrozenDictionary(
                    name => name,
                    name => new Lazy<PublicFile>(() => Read(folder, name), LazyThreadSafetyMode.PublicationOnly),
                    StringComparer.Ordinal
                )
        );

    /// <summary>The names of the files in a folder, such as <c>chat/chat.js</c>, in order.</summary>
    /// <param name="folder">The folder; one that is not there has no files.</param>
    /// <param name="withDemo">Whether the example website is among them.</param>
    public static IEnumerable<string> Names(string folder, bool withDemo) =>
        !Directory.Exists(folder)
            ? []
            : Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(name => MediaTypes.ContainsKey(Path.GetExtension(name)))
                .Where(name => withDemo || !name.StartsWith(Demo, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal);

    /// <summary>A file by its name, or null when there is none.</summary>
    internal PublicFile? Find(string? name) =>
        name is not null && _files.TryGetValue(name, out var file) ? file.Value : null;

    /// <summary>What is sent of a file: scripts and style sheets without their comments, all else as it is.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">One of its <see cref="Names"/>.</param>
    public static byte[] Content(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return Path.GetExtension(name) is ".js" or ".css"
            ? Encoding.UTF8.GetBytes(SourceText.WithoutComments(File.ReadAllText(file)))
            : File.ReadAllBytes(file);
    }

    private static PublicFile Read(string folder, string name) =>
        new(Content(folder, name), MediaTypes[Path.GetExtension(name)]);
}
