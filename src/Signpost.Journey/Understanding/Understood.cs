using System.Collections.Immutable;

namespace Signpost;

/// <summary>What a text was taken to mean, and why.</summary>
/// <param name="Decision">What is done about it.</param>
/// <param name="Schemes">
/// The schemes that it points to, best first, at most <see cref="MostSchemes"/>: with <see cref="Decision.Clarify"/> those
/// that it may mean, and none with the other decisions but <see cref="Decision.Answer"/>.
/// </param>
public sealed record Understood(Decision Decision, ImmutableArray<ScoredScheme> Schemes)
{
    /// <summary>The most schemes that one text points to.</summary>
    public const int MostSchemes = 3;

    /// <summary>Why, as short phrases: the words that counted and what they stand for.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>The language that it is written in, where that is not English; else null.</summary>
    public string? Language { get; init; }

    /// <summary>What is said in place of an answer, or null: with <see cref="Decision.Safety"/> whom to turn to.</summary>
    public string? Line { get; init; }
}
