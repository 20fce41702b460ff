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

    /// <summary>Why, as short plain sentences.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>
    /// The words that speak for the first scheme, as the knowledge writes them and in the order in which they were typed.
    /// </summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The scheme that was called by one of its names; null where none was.</summary>
    public NamedScheme? Named { get; init; }

    /// <summary>The choices of the question asked now that it may mean, where it is not plain which.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What was plainly said besides, such as a place or a stage.</summary>
    public ImmutableArray<HeardFact> Heard { get; init; } = [];

    /// <summary>The language that it is written in, where that is not English; else null.</summary>
    public string? Language { get; init; }

    /// <summary>What it is about, where Signpost does not know about that; else null.</summary>
    public string? Outside { get; init; }

    /// <summary>Whom to turn to at once, with <see cref="Decision.Safety"/>; else null.</summary>
    public string? Line { get; init; }
}
