namespace Signpost;

/// <summary>A place in the tree: a <see cref="Question"/> or an <see cref="Outcome"/>.</summary>
public abstract record Node
{
    /// <summary>The opaque, stable id: lower-case letters, digits and hyphens; unique among the nodes of a journey.</summary>
    public required string Id { get; init; }
}
