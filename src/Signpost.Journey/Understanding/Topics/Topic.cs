namespace Signpost;

/// <summary>Something that a text can be about: a scheme, or a topic outside of what Signpost knows.</summary>
/// <param name="Scheme">The scheme, or null.</param>
/// <param name="Outside">The topic outside, or null.</param>
internal sealed record Topic(Scheme? Scheme, OutsideTopic? Outside);
