using System.Collections.Immutable;

namespace Signpost.Knowledge.Reading;

/// <summary>What vocabulary.yaml says, with empty texts where something was reported.</summary>
internal sealed record VocabularyDraft
{
    public static VocabularyDraft Unread { get; } = new();

    public ImmutableArray<string> Facets { get; init; } = [];

    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Whether every facet and term was read with an id, so that an unknown id is one indeed.</summary>
    public bool IsWhole { get; init; }
}
