namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>An empty folder that is deleted again.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("signpost-tests-");

    /// <summary>Its path.</summary>
    public string Path => _folder.FullName;

    /// <summary>A path inside it.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
