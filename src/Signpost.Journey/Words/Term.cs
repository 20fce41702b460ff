using System.Collections.Immutable;

namespace Signpost;

/// <summary>One value of a facet: a stage, a place, a need.</summary>
public sealed record Term
{
    /// <summary>What this is a value of: <c>audience</c>, <c>place</c>, <c>stage</c>, <c>need</c>, ...</summary>
    public required string Facet { get; init; }

    /// <summary>The opaque, stable id, unique in its facet.</summary>
    public required string Id { get; init; }

    /// <summary>How it reads in a reason, after "because": "you are a company", "you are in Coventry".</summary>
    public required string Reason { get; init; }

    /// <summary>Everyday words for it.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>
    /// Phrases that plainly give it anywhere in a sentence: "our hospital", "have a prototype". Of a place its
    /// <see cref="Words"/> do so as well.
    /// </summary>
    public ImmutableArray<string> Mentions
    {
        // Journeys that were published before there was such a list are read without one.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>
    /// The areas of the postcodes there, for a place: one or two capital letters each, such as <c>CV</c>. Several places
    /// may share an area.
    /// </summary>
    public ImmutableArray<string> PostcodeAreas
    {
        // Journeys that were published before there was such a list are read without one.
        get => field.IsDefault ? [] : field;
        init;
    } = [];
}
