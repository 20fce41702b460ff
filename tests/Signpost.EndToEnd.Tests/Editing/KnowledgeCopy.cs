using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Editing;

/// <summary>A copy of this repository's knowledge, for a test that edits it.</summary>
internal sealed class KnowledgeCopy : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Copies the files.</summary>
    public KnowledgeCopy()
    {
        var knowledge = Repository.PathOf("knowledge");
        foreach (var file in Directory.EnumerateFiles(knowledge, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(System.IO.Path.GetRelativePath(knowledge, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.Path;

    /// <summary>A path inside it.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Puts one text in the place of another, which must stand in a file exactly once.</summary>
    public void Replace(string name, string before, string after)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Equal(2, text.Split(before).Length);
        File.WriteAllText(PathOf(name), text.Replace(before, after));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
