using System.Collections.Immutable;

namespace Signpost;

/// <summary>A language that Signpost does not speak.</summary>
/// <param name="Language">Its name in English: "French".</param>
/// <param name="Words">Frequent words of it that are no English words.</param>
public sealed record OtherLanguage(string Language, ImmutableArray<string> Words);
