using Signpost.Knowledge;

namespace Signpost.Testing.Replies;

/// <summary>The journey that this repository's knowledge folder makes.</summary>
public static class RealJourney
{
    private static readonly Lazy<Journey> LazyJourney = new(() =>
        Journey.Compile(KnowledgeFolder.Read(Repository.PathOf("knowledge"), Day).Content!)
    );

    /// <summary>The day that it is walked on.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    /// <summary>The journey.</summary>
    public static Journey Journey => LazyJourney.Value;
}
