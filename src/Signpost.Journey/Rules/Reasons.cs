using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds which answers made a scheme fit.</summary>
internal static class Reasons
{
    /// <summary>
    /// The reasons of a scheme, in the order of the conditions of the rule that matched. An answer outside that rule
    /// never decides, since the rule matches without it. Those that decide; where none does, all of the rule's answers.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">A rule of the scheme that matches.</param>
    /// <param name="facts">The answers.</param>
    /// <param name="today">The day for which rules must hold.</param>
    public static ImmutableArray<Reason> Of(Journey journey, Scheme scheme, Rule rule, Facts facts, DateOnly today)
    {
        var reasons = All(journey, scheme, rule, facts, today);
        return reasons.Any(reason => reason.Decides) ? [.. reasons.Where(reason => reason.Decides)] : reasons;
    }

    private static ImmutableArray<Reason> All(Journey journey, Scheme scheme, Rule rule, Facts facts, DateOnly today)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>(rule.Conditions.Length);
        foreach (var condition in rule.Conditions)
        {
            if (
                facts.FindQuestion(condition.Facet) is { } question
                && facts.Find(condition.Facet) is { } made
                && question.FindChoice(made) is { } choice
            )
            {
                var words = journey.FindTerm(question.Facet, made)?.Reason ?? made;
                reasons.Add(new Reason(question, choice, words, Decides(scheme, condition, question, facts, today)));
            }
        }
        return reasons.DrainToImmutable();
    }

    private static bool Decides(Scheme scheme, Condition condition, Question question, Facts facts, DateOnly today)
    {
        foreach (var other in question.Choices)
        {
            if (!condition.Allows(other.Id) && !MatchesWith(scheme, facts, today, condition.Facet, other.Id))
            {
                return true;
            }
        }
        return false;
    }

    private static bool MatchesWith(Scheme scheme, Facts facts, DateOnly today, string facet, string term)
    {
        foreach (var rule in scheme.Rules)
        {
            if (rule.MatchesWith(facts, today, facet, term))
            {
                return true;
            }
        }
        return false;
    }
}
