using System.IO.Compression;
using System.Text;

namespace Signpost.Cli.Teams;

/// <summary>The package of a Teams app, as an administrator uploads it.</summary>
internal static class TeamsPackage
{
    // The first moment that a zip can name. The same app makes the same bytes, whenever it is packed.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Read and written by whoever unpacks it, and read by others: what Unix keeps in the upper half.
    private const int Permissions = 0x81A4 << 16;

    /// <summary>Packs the manifest and the icons.</summary>
    public static byte[] Write(TeamsApp app)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "manifest.json", Encoding.UTF8.GetBytes(TeamsManifest.Write(app)));
            Add(package, "color.png", TeamsFiles.Icon("color.png"));
            Add(package, "outline.png", TeamsFiles.Icon("outline.png"));
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive package, string name, ReadOnlySpan<byte> content)
    {
        // Stored as it is: a compressor may find other bytes in its next version.
        var entry = package.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Written;
        entry.ExternalAttributes = Permissions;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
