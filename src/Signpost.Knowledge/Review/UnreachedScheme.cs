namespace Signpost.Knowledge.Review;

/// <summary>A live scheme that no path leads to on the day.</summary>
/// <param name="Scheme">The id of the scheme.</param>
/// <param name="At">Where it is written down: its rules, or the scheme where it has none.</param>
public sealed record UnreachedScheme(string Scheme, Position At);
