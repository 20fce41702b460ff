using System.Text;

namespace Signpost.Knowledge.Tests.Samples;

/// <summary>A knowledge folder in memory, good until a test changes it.</summary>
internal sealed class Sample
{
    public const string Journey = "journey.yaml";
    public const string Vocabulary = "vocabulary.yaml";
    public const string Words = "everyday-words.yaml";
    public const string Examples = "examples.yaml";
    public const string Fund = "schemes/seed-fund.md";
    public const string Body = "schemes/growth-hub.md";
    public const string Old = "schemes/old-loan.md";

    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private Sample() { }

    public static Sample Good()
    {
        var sample = new Sample();
        foreach (var (name, text) in GoodFiles.All)
        {
            sample.With(name, text);
        }
        return sample;
    }

    public static Sample Empty() => new();

    public string this[string file] => Encoding.UTF8.GetString(_files[file]);

    public IEnumerable<string> Names => _files.Keys;

    public Sample With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public Sample With(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public Sample Without(string file)
    {
        Assert.True(_files.Remove(file), file);
        return this;
    }

    /// <summary>Replaces what stands exactly once in the file.</summary>
    public Sample Change(string file, string old, string replacement)
    {
        var text = this[file];
        Assert.Equal(2, text.Split(old).Length);
        return With(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>The line and column, from 1, of what stands exactly once in the file.</summary>
    public (int Line, int Column) Find(string file, string wanted)
    {
        var parts = this[file].ReplaceLineEndings("\n").TrimStart('\uFEFF').Split(wanted);
        Assert.Equal(2, parts.Length);
        var lines = parts[0].Split('\n');
        return (lines.Length, lines[^1].Length + 1);
    }

    public KnowledgeReading Read() => Read(Today);

    public KnowledgeReading Read(DateOnly today)
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-");
        try
        {
            foreach (var (name, bytes) in _files)
            {
                var path = Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, bytes);
            }
            return KnowledgeFolder.Read(folder.FullName, today);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
