using System.Collections.Immutable;
using System.Numerics;

namespace Signpost.Knowledge.Paths;

/// <summary>The paths that begin at one question.</summary>
public sealed record StartPaths
{
    /// <summary>The id of the question: the main start, or the first question of a scheme's <see cref="Check"/>.</summary>
    public required string Start { get; init; }

    /// <summary>How many paths there are, exactly; at least 1.</summary>
    public required BigInteger Total { get; init; }

    /// <summary>How many of them end at each outcome that one leads to, the most first.</summary>
    public required ImmutableArray<OutcomePaths> Outcomes { get; init; }

    /// <summary>A path that asks the most questions, of several the first in the order of choices.</summary>
    public required ImmutableArray<PathAnswer> Longest { get; init; }
}
