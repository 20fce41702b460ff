using System.Collections.Immutable;

namespace Signpost;

/// <summary>What somebody's words were taken to mean.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    /// <summary>
    /// An answer to the question that is asked now; <paramref name="Value"/> is what was typed for a choice that takes
    /// a value, or null where only the choice was named.
    /// </summary>
    public sealed record Chose(Question Question, Choice Choice, string? Value) : Meaning;

    /// <summary>
    /// An answer to a question that was asked before; <paramref name="Index"/> is its place in the trail. A check may
    /// have been begun there in place of an answer.
    /// </summary>
    public sealed record ChangedAnswer(int Index, Question Question, Choice Choice, string? Value) : Meaning;

    /// <summary>Figures to work with at an outcome.</summary>
    public sealed record GaveFigures(ReliefFigures Figures) : Meaning;

    /// <summary>A value that cannot be taken; <paramref name="Problem"/> is one plain sentence.</summary>
    public sealed record Malformed(string Problem) : Meaning;

    /// <summary>One of the words that are always understood.</summary>
    public sealed record Meant(Intent Intent) : Meaning;

    /// <summary>The name of a scheme, old or new; <paramref name="Phrase"/> is the name that was used.</summary>
    public sealed record Named(Scheme Scheme, string Phrase) : Meaning;

    /// <summary>Why a scheme is, or is not, in the list.</summary>
    public sealed record AskedWhy(Scheme Scheme, string Phrase) : Meaning;

    /// <summary>The check of a scheme is to begin.</summary>
    public sealed record BeganCheck(Scheme Scheme) : Meaning;

    /// <summary>The reference of an enquiry, perhaps not of this conversation.</summary>
    public sealed record GaveReference(string Reference) : Meaning;

    /// <summary>Words that had to be understood; see <see cref="Journey.Understand(string, DateOnly)"/>.</summary>
    public sealed record Heard(Understood What) : Meaning;

    /// <summary>Nothing that can be told for certain; at most three guesses to ask about, perhaps none.</summary>
    public sealed record Unclear(ImmutableArray<Option> Suggestions) : Meaning;
}
