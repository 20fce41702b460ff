namespace Signpost;

/// <summary>A scheme that a text may be about.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Score">How much of the text it explains, 0 to 1: to compare within one text, not between texts.</param>
public sealed record ScoredScheme(Scheme Scheme, double Score);
