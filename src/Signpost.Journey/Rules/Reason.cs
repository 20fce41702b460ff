using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// An answer that decides that a scheme fits: there is another choice at its question with which no rule of the scheme
/// would match, all other answers being what they are.
/// </summary>
/// <param name="Question">The question that was answered.</param>
/// <param name="Choice">The choice that was made.</param>
/// <param name="Words">How it reads after "because": "you are a company".</param>
public sealed record Reason(Question Question, Choice Choice, string Words)
{
    /// <summary>
    /// Why a scheme fits, without a full stop: "because you are a company and you have an idea", or that no single
    /// answer decides it where there is no reason.
    /// </summary>
    /// <param name="reasons">All reasons of one scheme.</param>
    public static string Join(ImmutableArray<Reason> reasons) =>
        reasons.IsEmpty
            ? "your answers fit it as a whole, and no single one of them decides it"
            : $"because {Sentence.Join([.. reasons.Select(reason => reason.Words)])}";
}
