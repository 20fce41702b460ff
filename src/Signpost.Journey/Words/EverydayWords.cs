using System.Collections.Immutable;

namespace Signpost;

/// <summary>What people say that names no scheme and no answer, and how it is understood.</summary>
public sealed record EverydayWords
{
    /// <summary>Words that mean the same to us, such as "money" and "cash": single words, or short phrases.</summary>
    public ImmutableArray<ImmutableArray<string>> Alike { get; init; } = [];

    /// <summary>Words that say too little by themselves to point to anything, such as "business" and "funding".</summary>
    public ImmutableArray<string> Vague { get; init; } = [];

    /// <summary>What is said to somebody in danger; the first line of which a phrase was used counts.</summary>
    public ImmutableArray<SafetyLine> Safety { get; init; } = [];

    /// <summary>Languages other than English, to tell people that only English is understood.</summary>
    public ImmutableArray<OtherLanguage> Languages { get; init; } = [];

    /// <summary>What people ask for that Signpost does not know about.</summary>
    public ImmutableArray<OutsideTopic> Outside { get; init; } = [];
}
