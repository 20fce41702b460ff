using System.Collections.Immutable;
using System.Numerics;
using Signpost.Knowledge.Paths;

namespace Signpost.Knowledge.Compare;

/// <summary>People who give the same answers and end elsewhere.</summary>
public sealed record Move
{
    /// <summary>The most examples of one move.</summary>
    public const int MostExamples = 3;

    /// <summary>
    /// The id of the outcome at which they ended in the old tree; null where they gave an answer that it does not have.
    /// </summary>
    public required string? From { get; init; }

    /// <summary>
    /// The id of the outcome at which they end in the new tree; null where they give an answer that it does not have.
    /// </summary>
    public required string? To { get; init; }

    /// <summary>How many answer sets move so, exactly; at least 1. See <see cref="JourneyComparison"/>.</summary>
    public required BigInteger Count { get; init; }

    /// <summary>
    /// Answer sets that move so, in an order that never wavers: <see cref="MostExamples"/> of them, or all where there
    /// are fewer. Each has the answers to all that either tree asks, in the order in which they are asked.
    /// </summary>
    public required ImmutableArray<ImmutableArray<PathAnswer>> Examples { get; init; }
}
