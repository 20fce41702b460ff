using System.Collections.Immutable;

namespace Signpost.Knowledge.Evaluation;

/// <summary>Something that people might type, with what should be done about it.</summary>
/// <param name="Query">The text as typed.</param>
/// <param name="Decision">What should be done.</param>
/// <param name="Schemes">
/// The ids of the schemes that are right, the best first, present or former ones: with <see cref="Decision.Answer"/> at
/// least one, with <see cref="Decision.Clarify"/> what a good question may offer.
/// </param>
/// <param name="At">Where it is written down.</param>
public sealed record LabelledQuery(string Query, Decision Decision, ImmutableArray<string> Schemes, Position At)
{
    /// <summary>What makes it hard, in a word; empty where nobody said.</summary>
    public string Kind { get; init; } = string.Empty;
}
