using System.Collections.Immutable;

namespace Signpost;

/// <summary>The words of a text that a topic has, as the numbers of their stems.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Stems">The words in order, without those that hold sentences together.</param>
/// <param name="Source">Where the topic has them.</param>
internal readonly record struct TopicPhrase(int Topic, ImmutableArray<int> Stems, TopicSource Source);
