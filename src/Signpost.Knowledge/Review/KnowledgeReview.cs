using System.Collections.Immutable;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Review;

/// <summary>What the owners of the schemes have to look at.</summary>
public sealed record KnowledgeReview
{
    /// <summary>The day for which it was drawn up.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The schemes to look at again, by now or within 30 days: the longest overdue first.</summary>
    public required ImmutableArray<DueReview> Due { get; init; }

    /// <summary>What nobody could confirm, by scheme.</summary>
    public required ImmutableArray<UnconfirmedFact> Unconfirmed { get; init; }

    /// <summary>What points to a closed scheme, by the scheme that points.</summary>
    public required ImmutableArray<ClosedPointer> Closed { get; init; }

    /// <summary>The live schemes whose rules match on no path.</summary>
    public required ImmutableArray<UnreachedScheme> Unreached { get; init; }

    /// <summary>The live schemes without a rule: they are found by their names only.</summary>
    public required ImmutableArray<UnreachedScheme> OnlyByName { get; init; }

    /// <summary>Draws it up.</summary>
    /// <param name="reading">Knowledge without errors.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The knowledge has errors.</exception>
    public static KnowledgeReview Of(KnowledgeReading reading, DateOnly asOf)
    {
        var content =
            reading.Content
            ?? throw new ArgumentException("The knowledge has errors; put them right first.", nameof(reading));
        var origins = reading.Origins;
        var paths = JourneyPaths.Of(content, asOf);
        var live = content.Schemes.Zip(paths.Schemes).Where(pair => pair.First.On(asOf) is { IsLive: true }).ToList();
        return new KnowledgeReview
        {
            AsOf = asOf,
            Due = [.. DueIn(content, origins, asOf)],
            Unconfirmed = [.. content.Schemes.SelectMany(scheme => UnconfirmedIn(scheme, origins, asOf))],
            Closed = ClosedPointers.Find(content, origins, asOf),
            Unreached =
            [
                .. live.Where(pair => pair.Second is { CanBeReached: true, Reaches.IsEmpty: true })
                    .Select(pair => new UnreachedScheme(pair.First.Id, origins.At(pair.First, "rules"))),
            ],
            OnlyByName =
            [
                .. live.Where(pair => pair.First.Rules.IsEmpty)
                    .Select(pair => new UnreachedScheme(pair.First.Id, origins.Find(pair.First)!.Value)),
            ],
        };
    }

    private static IEnumerable<DueReview> DueIn(JourneyContent content, Origins origins, DateOnly asOf) =>
        content
            .Schemes.Select(scheme => new DueReview(
                scheme.Id,
                scheme.Owner,
                scheme.ReviewBy,
                asOf.DayNumber - scheme.ReviewBy.DayNumber,
                origins.At(scheme, "review-by")
            ))
            .Where(due => due.DaysOverdue >= -DueReview.DaysAhead)
            .OrderByDescending(due => due.DaysOverdue)
            .ThenBy(due => due.Scheme, StringComparer.Ordinal);

    private static IEnumerable<UnconfirmedFact> UnconfirmedIn(Scheme scheme, Origins origins, DateOnly asOf)
    {
        for (var i = 0; i < scheme.Unconfirmed.Length; i++)
        {
            var at = origins.At(scheme, "unconfirmed", i);
            yield return new UnconfirmedFact(scheme.Id, UnconfirmedReason.Listed, scheme.Unconfirmed[i], at);
        }
        foreach (var source in scheme.Sources.Where(source => source.Confidence is Confidence.CheckFirst))
        {
            var at = origins.At(source, "confidence");
            yield return new UnconfirmedFact(scheme.Id, UnconfirmedReason.Source, source.Title, at);
        }
        if (scheme.On(asOf) is { Status: { Kind: StatusKind.CheckFirst } status })
        {
            var at = origins.At(scheme, "statuses", scheme.Statuses.IndexOf(status), "status");
            yield return new UnconfirmedFact(scheme.Id, UnconfirmedReason.Status, status.Note ?? string.Empty, at);
        }
    }
}
