namespace Signpost.Knowledge.Review;

/// <summary>By what a scheme is pointed to.</summary>
public enum PointerKind
{
    /// <summary>Another scheme names it as worth a look.</summary>
    SeeAlso,

    /// <summary>It stands at the end of a chain of successors of a closed scheme.</summary>
    ReplacedBy,

    /// <summary>A rule of its own still holds and would match.</summary>
    Rule,
}
