namespace Signpost.Knowledge.Review;

/// <summary>Something that still points to a scheme that has closed, or of which nothing is said on the day.</summary>
/// <param name="Scheme">The id of the scheme that points.</param>
/// <param name="Through">By what it points.</param>
/// <param name="To">The id of the closed scheme; the same one where it is its own rule.</param>
/// <param name="At">Where it is written down.</param>
public sealed record ClosedPointer(string Scheme, PointerKind Through, string To, Position At);
