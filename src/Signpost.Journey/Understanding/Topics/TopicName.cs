using System.Collections.Immutable;

namespace Signpost;

/// <summary>A name of a topic.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Text">The name.</param>
/// <param name="Stems">Its words as the numbers of their stems, each once.</param>
internal readonly record struct TopicName(int Topic, string Text, ImmutableArray<int> Stems);
