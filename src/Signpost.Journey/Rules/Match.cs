using System.Collections.Immutable;

namespace Signpost;

/// <summary>A scheme that fits, and why.</summary>
/// <param name="Scheme">The scheme on the day.</param>
/// <param name="Rule">The rule that matched.</param>
/// <param name="Reasons">
/// The answers that made it match, one for each condition of the rule, in words: "you are a company".
/// </param>
public sealed record Match(SchemeOnDay Scheme, Rule Rule, ImmutableArray<string> Reasons);
