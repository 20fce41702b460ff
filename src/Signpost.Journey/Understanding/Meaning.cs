using System.Collections.Immutable;

namespace Signpost;

/// <summary>What somebody's words were taken to mean.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    /// <summary>An answer to the question that is asked now.</summary>
    public sealed record Chose(Question Question, Choice Choice) : Meaning;

    /// <summary>Another answer to a question that was answered before.</summary>
    public sealed record ChangedAnswer(Question Question, Choice Choice) : Meaning;

    /// <summary>One of the words that are always understood.</summary>
    public sealed record Meant(Intent Intent) : Meaning;

    /// <summary>The name of a scheme, old or new.</summary>
    public sealed record Named(Scheme Scheme) : Meaning;

    /// <summary>Nothing that can be told for certain; at most three guesses to ask about, perhaps none.</summary>
    public sealed record Unclear(ImmutableArray<Option> Suggestions) : Meaning;
}
