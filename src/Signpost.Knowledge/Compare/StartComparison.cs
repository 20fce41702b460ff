using System.Collections.Immutable;
using System.Numerics;

namespace Signpost.Knowledge.Compare;

/// <summary>What has changed for people who begin at one place.</summary>
public sealed record StartComparison
{
    /// <summary>The id of the scheme whose check begins here; null for the main start.</summary>
    public required string? Scheme { get; init; }

    /// <summary>The id of the first question in the old tree, or null where nobody could begin here.</summary>
    public required string? Old { get; init; }

    /// <summary>The id of the first question in the new tree, or null where nobody can begin here any more.</summary>
    public required string? New { get; init; }

    /// <summary>How many answer sets end at the same outcome in both trees, exactly.</summary>
    public required BigInteger Unmoved { get; init; }

    /// <summary>Those that do not, the most first.</summary>
    public required ImmutableArray<Move> Moves { get; init; }

    /// <summary>Where a scheme has come to fit, or has ceased to, by scheme and then the most first.</summary>
    public required ImmutableArray<FitChange> Fits { get; init; }

    /// <summary>Whether anything has changed at all.</summary>
    public bool IsChanged => !Moves.IsEmpty || !Fits.IsEmpty;
}
