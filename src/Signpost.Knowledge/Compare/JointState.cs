using System.Collections.Immutable;
using System.Numerics;

namespace Signpost.Knowledge.Compare;

/// <summary>Where somebody is in two trees who gives the same answers in both.</summary>
/// <param name="Nodes">The place in each tree, by <see cref="Side"/>.</param>
/// <param name="Kept">The answers that one tree has asked for and the other may still ask for, in order.</param>
internal sealed record JointState(Both<int> Nodes, ImmutableArray<KeptAnswer> Kept)
{
    /// <summary>How many answer sets lead here.</summary>
    public BigInteger Count { get; set; }

    /// <summary>The first few of them.</summary>
    public List<JointExample> Examples { get; } = [];

    /// <summary>Where each next answer leads, in order.</summary>
    public List<JointArrow> Arrows { get; } = [];

    /// <summary>The place in the order in which every arrow leads to a later state.</summary>
    public int Index { get; set; }

    /// <summary>Whether both trees have asked the same so far, with whatever answers led here.</summary>
    public bool HasCommonPast { get; set; } = true;

    /// <inheritdoc/>
    public bool Equals(JointState? other) =>
        other is not null && Nodes == other.Nodes && Kept.AsSpan().SequenceEqual(other.Kept.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = HashCode.Combine(Nodes.Old, Nodes.New);
        foreach (var kept in Kept)
        {
            hash = HashCode.Combine(hash, kept);
        }
        return hash;
    }
}
