using System.Collections.Immutable;
using System.Numerics;

namespace Signpost.Knowledge.Paths;

/// <summary>
/// The paths on which a scheme fits on a day: one of its rules that holds then matches. An outcome shows only the best
/// of what fits (see <see cref="Outcome.Most"/>), so a scheme may fit and not be shown.
/// </summary>
public sealed record SchemePaths
{
    /// <summary>The id of the scheme.</summary>
    public required string Scheme { get; init; }

    /// <summary>
    /// How many paths from each start end at each outcome with the scheme fitting, in the order of
    /// <see cref="JourneyPaths.Starts"/> and then the most first; none where no path reaches the scheme.
    /// </summary>
    public required ImmutableArray<SchemeReach> Reaches { get; init; }

    /// <summary>Whether an outcome could point to it at all: it is live on the day and has a rule.</summary>
    public required bool CanBeReached { get; init; }

    /// <summary>How many paths there are on which it fits, from all starts together.</summary>
    public BigInteger Total => Reaches.Aggregate(BigInteger.Zero, (sum, reach) => sum + reach.Count);
}
