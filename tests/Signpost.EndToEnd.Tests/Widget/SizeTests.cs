using System.IO.Compression;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>What the widget costs its visitors, as gzip sends it.</summary>
public sealed class SizeTests
{
    private const int Kilobyte = 1_024;
    private static readonly string Folder = Repository.PathOf("src", "Signpost.Widget");

    [Fact]
    public void BeforeTheChatIsOpened_AtMost4KilobytesAreLoaded() =>
        Assert.InRange(Compressed(["signpost.js", "launcher.css"]), 1, 4 * Kilobyte);

    [Fact]
    public void EverythingThatIsEverLoaded_IsAtMost30Kilobytes() =>
        Assert.InRange(
            Compressed(["signpost.js", "launcher.css", .. Directory.GetFiles(Path.Combine(Folder, "chat"))]),
            1,
            30 * Kilobyte
        );

    private static int Compressed(IEnumerable<string> files) => files.Sum(file => Compressed(Path.Combine(Folder, file)));

    private static int Compressed(string file)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }
        return (int)sent.Length;
    }
}
