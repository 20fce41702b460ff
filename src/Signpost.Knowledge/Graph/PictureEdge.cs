using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>All the ways from one question to one node.</summary>
/// <param name="From">The id of the question.</param>
/// <param name="To">The id of the node.</param>
/// <param name="Conditions">What each way takes; at least one.</param>
public sealed record PictureEdge(string From, string To, ImmutableArray<EdgeCondition> Conditions)
{
    /// <summary>Whether every way of it is a detour.</summary>
    public bool IsDetour => Conditions.All(condition => condition.When is not null);
}
