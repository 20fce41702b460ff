using System.Collections.Immutable;
using System.Text.Json.Serialization;

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

    /// <summary>
    /// The wording of the agreement to pass details on to one organisation, with <c>{organisation}</c> where its name
    /// goes; null in journeys from before there was one: then nothing is passed on and nobody is asked.
    /// </summary>
    public Consent? PassOn { get; init; }

    /// <summary>The questions.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>The outcomes.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>The schemes.</summary>
    public required ImmutableArray<Scheme> Schemes { get; init; }

    /// <summary>The vocabulary: every value of every facet.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>How everyday words are understood; null in journeys from before there were any.</summary>
    public EverydayWords? EverydayWords { get; init; }

    /// <summary>
    /// The ids of the questions at which a conversation, or a branch of one, can begin: <see cref="Start"/>, then the
    /// first question of each scheme's <see cref="Check"/>.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<string> Starts =>
        Schemes
            .Select(scheme => scheme.Check?.Question)
            .OfType<string>()
            .Prepend(Start)
            .Distinct(StringComparer.Ordinal);
}
