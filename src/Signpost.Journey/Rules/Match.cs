using System.Collections.Immutable;

namespace Signpost;

/// <summary>A scheme that fits, and why.</summary>
/// <param name="Scheme">The scheme on the day.</param>
/// <param name="Rule">The rule that matched.</param>
/// <param name="Reasons">Why it fits; at least one.</param>
public sealed record Match(SchemeOnDay Scheme, Rule Rule, ImmutableArray<Reason> Reasons);
