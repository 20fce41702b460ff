using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// An answer that made a scheme fit. The reasons of a scheme are the answers that decide it; only where no single answer
/// does, they are all answers that its best rule reads.
/// </summary>
/// <param name="Question">The question that was answered.</param>
/// <param name="Choice">The choice that was made.</param>
/// <param name="Words">How it reads after "because": "you are a company".</param>
/// <param name="Decides">
/// Whether there is another choice at the question with which no rule of the scheme would match, all other answers being
/// what they are.
/// </param>
public sealed record Reason(Question Question, Choice Choice, string Words, bool Decides = true)
{
    /// <summary>
    /// Why a scheme fits, without a full stop: "because you are a company and you have an idea"; where no single answer
    /// decides, "because of your answers together: you are a company and you have an idea".
    /// </summary>
    /// <param name="reasons">All reasons of one scheme; at least one.</param>
    public static string Join(ImmutableArray<Reason> reasons)
    {
        var words = Sentence.Join([.. reasons.Select(reason => reason.Words)]);
        return reasons.Any(reason => reason.Decides)
            ? $"because {words}"
            : $"because of your answers together: {words}";
    }
}
