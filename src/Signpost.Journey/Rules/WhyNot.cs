using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// Explains why a scheme is shown or not. What it says of other answers it has tried out by walking the journey with
/// them.
/// </summary>
public static class WhyNot
{
    /// <summary>Why a scheme is, or is not, shown where a trail ends on a day.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="trail">The answers; within a check only those given in it are tried otherwise.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="today">The day for which schemes, rules and detours must hold.</param>
    public static Explanation Explain(Journey journey, Trail trail, Scheme scheme, DateOnly today)
    {
        var (walked, node) = trail.Walk(journey, today);
        return At(journey, walked, node, scheme, today);
    }

    internal static Explanation At(Journey journey, Trail trail, Node node, Scheme scheme, DateOnly today)
    {
        var standing = Standing.Of(journey, scheme, today);
        if (standing is not Standing.Live { Scheme: var live })
        {
            return new Explanation.NotLive(standing);
        }
        var rules = live.Scheme.Rules.Where(rule => rule.Validity.Covers(today)).ToImmutableArray();
        if (rules.IsEmpty)
        {
            return new Explanation.OnlyByName(live);
        }
        if (node is not Outcome outcome)
        {
            return new Explanation.NotCompared(live);
        }
        var ranked = Matching.Rank(journey, trail, today);
        var place = ranked.ToList().FindIndex(match => Same(match.Scheme.Scheme.Id, live.Scheme.Id));
        if (place >= 0)
        {
            return place < outcome.Most
                ? new Explanation.Shown(ranked[place])
                : new Explanation.Outranked(ranked[place], outcome.Most);
        }
        return NearMiss(journey, trail, live, today)
            ?? new Explanation.RuledOut(live, Closest(rules, Facts.From(journey, trail)));
    }

    private static Explanation? NearMiss(Journey journey, Trail trail, SchemeOnDay scheme, DateOnly today)
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
                return new Explanation.NearMiss(scheme, question, made, others);
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

    private static Rule Closest(ImmutableArray<Rule> rules, Facts facts) =>
        rules
            .OrderBy(rule => rule.Conditions.Count(condition => !condition.IsMetBy(facts)))
            .ThenBy(rule => rule.Fit)
            .ThenByDescending(rule => rule.Conditions.Length)
            .First();

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
