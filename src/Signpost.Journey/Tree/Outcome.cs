namespace Signpost;

/// <summary>
/// A leaf of the tree. It points to the schemes whose rules match the answers, best first
/// (see <see cref="Matching.Rank"/>).
/// </summary>
public sealed record Outcome : Node
{
    /// <summary>The most schemes that an outcome shows unless it says otherwise.</summary>
    public const int UsualMost = 4;

    /// <summary>What is said before the schemes, as full sentences.</summary>
    public required string Text { get; init; }

    /// <summary>How many schemes are shown at the most; 1 to 9.</summary>
    public int Most { get; init; } = UsualMost;

    /// <summary>What is worked out here from the answers, or null.</summary>
    public Calculation? Calculation { get; init; }
}
