namespace Signpost;

/// <summary>A scheme that was called by a name.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Name">The name that was used, old or new, as the knowledge has it.</param>
public sealed record NamedScheme(Scheme Scheme, string Name);
