using System.IO.Compression;
using System.Text;
using Signpost.Cli.Teams;
using Signpost.Testing;

namespace Signpost.Cli.Tests.Teams;

public sealed class TeamsPackageTests
{
    [Fact]
    public void Package_HoldsTheManifestAndTheIconsAtItsRoot_AndNothingElse()
    {
        using var package = Open(TeamsPackage.Write(Choosing.All()));

        Assert.Equal(["manifest.json", "color.png", "outline.png"], package.Entries.Select(entry => entry.FullName));
        Assert.Equal(TeamsManifest.Write(Choosing.All()), Encoding.UTF8.GetString(Bytes(package, "manifest.json")));
    }

    [Theory]
    [InlineData("color.png")]
    [InlineData("outline.png")]
    public void Icons_AreThoseOfTheCheckout(string icon)
    {
        using var package = Open(TeamsPackage.Write(Choosing.All()));

        Assert.Equal(File.ReadAllBytes(Repository.PathOf("infra", "teams", icon)), Bytes(package, icon));
    }

    [Fact]
    public void ManifestBeginsWithItsBrace_SoThatNoReaderStumblesOverAByteOrderMark()
    {
        using var package = Open(TeamsPackage.Write(Choosing.All()));

        Assert.Equal((byte)'{', Bytes(package, "manifest.json")[0]);
    }

    [Fact]
    public void SameApp_MakesTheSameBytes() =>
        Assert.Equal(TeamsPackage.Write(Choosing.All()), TeamsPackage.Write(Choosing.All()));

    [Fact]
    public void Entries_TellNothingOfWhenTheyWerePacked_AndAreStoredAsTheyAre()
    {
        using var package = Open(TeamsPackage.Write(Choosing.All()));

        Assert.All(
            package.Entries,
            entry =>
            {
                Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
                Assert.Equal(entry.Length, entry.CompressedLength);
            }
        );
    }

    private static ZipArchive Open(byte[] package) => new(new MemoryStream(package));

    private static byte[] Bytes(ZipArchive package, string name)
    {
        using var entry = package.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
