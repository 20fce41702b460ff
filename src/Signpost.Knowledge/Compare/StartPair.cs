using System.Collections.Immutable;

namespace Signpost.Knowledge.Compare;

/// <summary>A place to begin in two trees: the main start, or the check of one scheme.</summary>
/// <param name="Scheme">The id of the scheme; null for the main start.</param>
/// <param name="Old">The id of the first question in the old tree, or null.</param>
/// <param name="New">The id of the first question in the new tree, or null.</param>
internal sealed record StartPair(string? Scheme, string? Old, string? New)
{
    /// <summary>The main start, then the checks; two checks that begin at the same questions are one.</summary>
    public static IEnumerable<StartPair> Of(
        JourneyContent old,
        JourneyContent now,
        ImmutableArray<SchemePair> schemes
    ) =>
        schemes
            .Where(pair => pair.Old?.Check is not null || pair.New?.Check is not null)
            .Select(pair => new StartPair(pair.Id, pair.Old?.Check?.Question, pair.New?.Check?.Question))
            .Prepend(new StartPair(Scheme: null, old.Start, now.Start))
            .DistinctBy(start => (start.Old, start.New));
}
