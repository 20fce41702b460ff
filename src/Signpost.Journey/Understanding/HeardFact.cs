namespace Signpost;

/// <summary>Something that a person has plainly said, without having been asked for it.</summary>
/// <param name="Facet">What it is a value of.</param>
/// <param name="Term">The id of the term.</param>
public sealed record HeardFact(string Facet, string Term);
