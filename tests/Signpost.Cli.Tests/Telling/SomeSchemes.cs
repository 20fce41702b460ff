using Signpost.Knowledge;
using Signpost.Testing;

namespace Signpost.Cli.Tests.Telling;

/// <summary>Schemes of this repository, to tell of.</summary>
internal static class SomeSchemes
{
    /// <summary>The day on which they are told of.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    /// <summary>All there is.</summary>
    public static Journey Journey { get; } =
        Journey.Compile(KnowledgeFolder.Read(Repository.PathOf("knowledge"), Day).Content!);

    /// <summary>A scheme with a score.</summary>
    public static ScoredScheme Scored(string id, double score) => new(Journey.FindScheme(id)!, score);
}
