using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Why a scheme is, or is not, among what an outcome shows. What it says of other answers has been tried out by walking
/// the journey with them.
/// </summary>
public abstract record WhyNot
{
    private WhyNot() { }

    /// <summary>It is shown.</summary>
    /// <param name="Match">The match that is shown.</param>
    public sealed record Shown(Match Match) : WhyNot;

    /// <summary>No outcome can show it on the day: it has closed, has been replaced, or does not exist.</summary>
    /// <param name="Standing">How it stands.</param>
    public sealed record NotLive(Standing Standing) : WhyNot;

    /// <summary>It has no rule on the day: it is only told of when somebody names it.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    public sealed record OnlyByName(SchemeOnDay Scheme) : WhyNot;

    /// <summary>The answers have not led to an outcome yet, so that nothing has been compared.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    public sealed record NotCompared(SchemeOnDay Scheme) : WhyNot;

    /// <summary>It fits, but as many as the outcome shows fit better.</summary>
    /// <param name="Match">The match that is not shown.</param>
    /// <param name="Most">How many the outcome shows.</param>
    public sealed record Outranked(Match Match, int Most) : WhyNot;

    /// <summary>
    /// One answer keeps it out: with another choice there, and every other answer as it is, the way ends at an outcome
    /// that shows it.
    /// </summary>
    /// <param name="Scheme">The scheme on the day.</param>
    /// <param name="Question">The question that was answered; where several would do, the one answered last.</param>
    /// <param name="Made">The choice that was made.</param>
    /// <param name="Others">All choices of the question that would show the scheme, in their order; at least one.</param>
    public sealed record NearMiss(SchemeOnDay Scheme, Question Question, Choice Made, ImmutableArray<Choice> Others)
        : WhyNot;

    /// <summary>No other choice at one question alone would show it.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    /// <param name="Closest">The rule of the scheme with the fewest conditions that are not met.</param>
    public sealed record RuledOut(SchemeOnDay Scheme, Rule Closest) : WhyNot;

    /// <summary>Why a scheme is, or is not, shown where a trail ends on a day.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="trail">The answers; within a check only those given in it are tried otherwise.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="today">The day for which schemes, rules and detours must hold.</param>
    public static WhyNot Explain(Journey journey, Trail trail, Scheme scheme, DateOnly today)
    {
        var (walked, node) = trail.Walk(journey, today);
        return At(journey, walked, node, scheme, today);
    }

    internal static WhyNot At(Journey journey, Trail trail, Node node, Scheme scheme, DateOnly today)
    {
        var standing = Standing.Of(journey, scheme, today);
        if (standing is not Standing.Live { Scheme: var live })
        {
            return new NotLive(standing);
        }
        var rules = live.Scheme.Rules.Where(rule => rule.Validity.Covers(today)).ToImmutableArray();
        if (rules.IsEmpty)
        {
            return new OnlyByName(live);
        }
        if (node is not Outcome outcome)
        {
            return new NotCompared(live);
        }
        var ranked = Matching.Rank(journey, trail, today);
        var place = ranked.ToList().FindIndex(match => Same(match.Scheme.Scheme.Id, live.Scheme.Id));
        if (place >= 0)
        {
            return place < outcome.Most ? new Shown(ranked[place]) : new Outranked(ranked[place], outcome.Most);
        }
        return (WhyNot?)NearMissOf(journey, trail, live, today)
            ?? new RuledOut(live, ClosestOf(rules, Facts.From(journey, trail)));
    }

    private static NearMiss? NearMissOf(Journey journey, Trail trail, SchemeOnDay scheme, DateOnly today)
    {
        for (var i = trail.Answers.Length - 1; i >= 0 && trail.Answers[i].CheckOf is null; i--)
        {
            if (
                journey.FindNode(trail.Answers[i].Question) is not Question question
                || question.FindChoice(trail.Answers[i].Choice) is not { } made
            )
            {
                continue;
            }
            var others = question
                .Choices.Where(other => other.Takes is null && !Same(other.Id, made.Id))
                .Where(other => Shows(journey, trail.Changed(i, new Answer(question.Id, other.Id)), scheme, today))
                .ToImmutableArray();
            if (!others.IsEmpty)
            {
                return new NearMiss(scheme, question, made, others);
            }
        }
        return null;
    }

    private static bool Shows(Journey journey, Trail trail, SchemeOnDay scheme, DateOnly today)
    {
        var (walked, node) = trail.Walk(journey, today);
        return node is Outcome outcome
            && Matching
                .Rank(journey, walked, today, outcome.Most)
                .Any(match => Same(match.Scheme.Scheme.Id, scheme.Scheme.Id));
    }

    private static Rule ClosestOf(ImmutableArray<Rule> rules, Facts facts) =>
        rules
            .OrderBy(rule => rule.Conditions.Count(condition => !condition.IsMetBy(facts)))
            .ThenBy(rule => rule.Fit)
            .ThenByDescending(rule => rule.Conditions.Length)
            .First();

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
