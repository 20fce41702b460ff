using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Embedding;

/// <summary>What <c>docs/embedding.md</c> prints to be copied, as it is printed.</summary>
internal static class EmbeddingGuide
{
    /// <summary>The blocks of one language, such as <c>html</c>, in their order.</summary>
    public static IReadOnlyList<string> Blocks(string language)
    {
        const string Fence = "```";
        var blocks = new List<string>();
        List<string>? block = null;
        foreach (var line in File.ReadLines(Repository.PathOf("docs", "embedding.md")))
        {
            if (block is not null && line == Fence)
            {
                blocks.Add(string.Join('\n', block));
                block = null;
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (line == $"{Fence}{language}")
            {
                block = [];
            }
        }
        return blocks;
    }

    /// <summary>The one block of a language that contains a text.</summary>
    public static string Block(string language, string text) =>
        Assert.Single(Blocks(language), block => block.Contains(text, StringComparison.Ordinal));

    /// <summary>The settings that let a page of another site talk to the bot.</summary>
    public static Dictionary<string, string?> Setting() =>
        Block("text", "AllowedOrigins")
            .Split('\n')
            .Select(line => line.Split('='))
            .ToDictionary(parts => parts[0], parts => (string?)parts[1]);
}
