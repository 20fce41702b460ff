using System.Collections.Immutable;

namespace Signpost;

/// <summary>Why a scheme is, or is not, among what an outcome shows.</summary>
public abstract record Explanation
{
    private Explanation() { }

    /// <summary>It is shown.</summary>
    /// <param name="Match">The match that is shown.</param>
    public sealed record Shown(Match Match) : Explanation;

    /// <summary>No outcome can show it on the day: it has closed, has been replaced, or does not exist.</summary>
    /// <param name="Standing">How it stands.</param>
    public sealed record NotLive(Standing Standing) : Explanation;

    /// <summary>It has no rule on the day: it is only told of when somebody names it.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    public sealed record OnlyByName(SchemeOnDay Scheme) : Explanation;

    /// <summary>The answers have not led to an outcome yet, so that nothing has been compared.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    public sealed record NotCompared(SchemeOnDay Scheme) : Explanation;

    /// <summary>It fits, but as many as the outcome shows fit better.</summary>
    /// <param name="Match">The match that is not shown.</param>
    /// <param name="Most">How many the outcome shows.</param>
    public sealed record Outranked(Match Match, int Most) : Explanation;

    /// <summary>
    /// One answer keeps it out: with another choice there, and every other answer as it is, the way ends at an outcome
    /// that shows it.
    /// </summary>
    /// <param name="Scheme">The scheme on the day.</param>
    /// <param name="Question">The question that was answered; where several would do, the one answered last.</param>
    /// <param name="Made">The choice that was made.</param>
    /// <param name="Others">All choices of the question that would show the scheme, in their order; at least one.</param>
    public sealed record NearMiss(SchemeOnDay Scheme, Question Question, Choice Made, ImmutableArray<Choice> Others)
        : Explanation;

    /// <summary>No other choice at one question alone would show it.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    /// <param name="Closest">The rule of the scheme with the fewest conditions that are not met.</param>
    public sealed record RuledOut(SchemeOnDay Scheme, Rule Closest) : Explanation;
}
