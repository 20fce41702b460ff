using System.Collections.Immutable;

namespace Signpost;

/// <summary>All that a journey is made of, as plain data: what the knowledge files say and what is published.</summary>
public sealed record JourneyContent
{
    /// <summary>The first words of every conversation.</summary>
    public required string Greeting { get; init; }

    /// <summary>The id of the first question.</summary>
    public required string Start { get; init; }

    /// <summary>The wording of the agreement to be contacted.</summary>
    public required Consent Consent { get; init; }

    /// <summary>The questions.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>The outcomes.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>The schemes.</summary>
    public required ImmutableArray<Scheme> Schemes { get; init; }

    /// <summary>The vocabulary: every value of every facet.</summary>
    public required ImmutableArray<Term> Terms { get; init; }
}
