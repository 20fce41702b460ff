using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns topics into the schemes that somebody is pointed to.</summary>
internal sealed class Pointing(Journey journey, TopicIndex topics)
{
    /// <summary>
    /// The best schemes: one that another has replaced comes after that one, and a part after its whole.
    /// </summary>
    /// <param name="best">The best topics, best first.</param>
    /// <param name="scores">Their scores.</param>
    /// <param name="today">The day.</param>
    public ImmutableArray<ScoredScheme> To(ReadOnlySpan<int> best, TopicScores scores, DateOnly today)
    {
        var found = ImmutableArray.CreateBuilder<ScoredScheme>(Understood.MostSchemes);
        foreach (var topic in best)
        {
            if (topics.Topics[topic].Scheme is not { } scheme || found.Count == Understood.MostSchemes)
            {
                continue;
            }
            var score = Math.Round(scores[topic] / (scores[topic] + scores.Counts.All), 3);
            Add(found, Whole(scheme, today), score);
            Add(found, (Standing.Of(journey, scheme, today) as Standing.Replaced)?.By.Scheme, score);
            Add(found, scheme, score);
        }
        return found.ToImmutable();
    }

    /// <summary>What comes before a part: the whole, unless it is the part alone that is open.</summary>
    private Scheme? Whole(Scheme part, DateOnly today) =>
        part.PartOf is { } id
        && journey.FindScheme(id) is { } whole
        && (whole.On(today)?.Status.Kind is StatusKind.Open || part.On(today)?.Status.Kind is not StatusKind.Open)
            ? whole
            : null;

    private static void Add(ImmutableArray<ScoredScheme>.Builder found, Scheme? scheme, double score)
    {
        if (scheme is null || found.Count == Understood.MostSchemes)
        {
            return;
        }
        foreach (var other in found)
        {
            if (ReferenceEquals(other.Scheme, scheme))
            {
                return;
            }
        }
        found.Add(new ScoredScheme(scheme, score));
    }
}
