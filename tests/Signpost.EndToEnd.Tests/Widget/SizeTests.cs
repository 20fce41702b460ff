using System.IO.Compression;
using System.Text.RegularExpressions;
using Signpost.Functions.Files;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>What the widget costs its visitors, as gzip sends it.</summary>
public sealed partial class SizeTests
{
    private const int Kilobyte = 1_024;
    private static readonly string Folder = Repository.PathOf("src", "Signpost.Widget");

    [Fact]
    public void BeforeTheChatIsOpened_AtMost4KilobytesAreLoaded() =>
        Assert.InRange(Compressed(["signpost.js", "launcher.css"]), 1, 4 * Kilobyte);

    [Fact]
    public void EverythingThatIsEverLoaded_IsAtMost30Kilobytes() =>
        Assert.InRange(
            Compressed(["launcher.css", .. Directory.GetFiles(Path.Combine(Folder, "chat"), "*.css"), .. Modules]),
            1,
            30 * Kilobyte
        );

    /// <summary>All modules that others lead to. Those that hold types alone are named in comments only.</summary>
    private static IEnumerable<string> Modules
    {
        get
        {
            var found = new List<string> { Path.Combine(Folder, "signpost.js") };
            for (var i = 0; i < found.Count; i++)
            {
                var folder = Path.GetDirectoryName(found[i])!;
                var named = Import().Matches(File.ReadAllText(found[i])).Select(import => import.Groups["file"].Value);
                found.AddRange(named.Select(file => Path.GetFullPath(file, folder)).Distinct().Except(found));
            }
            return found;
        }
    }

    private static int Compressed(IEnumerable<string> files) =>
        files.Sum(file => Compressed(Path.Combine(Folder, file)));

    private static int Compressed(string file)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(WidgetFiles.Content(Folder, Path.GetRelativePath(Folder, file)));
        }
        return (int)sent.Length;
    }

    [GeneratedRegex(
        @"(?:^import [^;]*? from |\bimport\()'(?<file>\.[^']+\.js)'",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Import();
}
