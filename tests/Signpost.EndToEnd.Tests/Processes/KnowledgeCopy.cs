using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>A copy of this repository's knowledge that a test can change.</summary>
public sealed class KnowledgeCopy : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Copies it.</summary>
    public KnowledgeCopy()
    {
        var knowledge = Repository.PathOf("knowledge");
        foreach (var file in Directory.EnumerateFiles(knowledge, "*", SearchOption.AllDirectories))
        {
            var target = _folder.PathOf(System.IO.Path.GetRelativePath(knowledge, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Its path.</summary>
    public string Path => _folder.Path;

    /// <summary>Puts one wording in the place of another, everywhere in the tree's file, where it must occur.</summary>
    public void Reword(string before, string after)
    {
        var journey = _folder.PathOf("journey.yaml");
        var text = File.ReadAllText(journey);
        Assert.Contains(before, text);
        File.WriteAllText(journey, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
