using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds the schemes that fit a trail.</summary>
public static class Matching
{
    /// <summary>
    /// The live schemes with a rule that matches, best first: by <see cref="Fit"/>, then the more conditions met the
    /// earlier, then what is confirmed as open before what is not, then by id so that the order never wavers.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="trail">The answers.</param>
    /// <param name="today">The day for which schemes and rules must hold.</param>
    /// <param name="most">How many at the most.</param>
    public static ImmutableArray<Match> Rank(Journey journey, Trail trail, DateOnly today, int most = int.MaxValue)
    {
        var facts = Facts.From(journey, trail);
        var candidates = new List<(SchemeOnDay Scheme, Rule Rule)>();
        foreach (var scheme in journey.LiveOn(today))
        {
            if (BestRule(scheme, facts, today) is { } rule)
            {
                candidates.Add((scheme, rule));
            }
        }
        candidates.Sort(Compare);
        var count = Math.Min(most, candidates.Count);
        var matches = ImmutableArray.CreateBuilder<Match>(count);
        for (var i = 0; i < count; i++)
        {
            var (scheme, rule) = candidates[i];
            matches.Add(new Match(scheme, rule, Reasons.Of(journey, scheme.Scheme, rule, facts, today)));
        }
        return matches.MoveToImmutable();
    }

    private static Rule? BestRule(SchemeOnDay scheme, Facts facts, DateOnly today)
    {
        Rule? best = null;
        foreach (var rule in scheme.Scheme.Rules)
        {
            if ((best is null || Compare(rule, best) < 0) && rule.Matches(facts, today))
            {
                best = rule;
            }
        }
        return best;
    }

    private static int Compare((SchemeOnDay Scheme, Rule Rule) left, (SchemeOnDay Scheme, Rule Rule) right) =>
        Compare(left.Rule, right.Rule) is not 0 and var byRule ? byRule
        : left.Scheme.Status.Kind.CompareTo(right.Scheme.Status.Kind) is not 0 and var byStatus ? byStatus
        : string.CompareOrdinal(left.Scheme.Scheme.Id, right.Scheme.Scheme.Id);

    private static int Compare(Rule left, Rule right) =>
        left.Fit != right.Fit ? (int)left.Fit - (int)right.Fit : right.Conditions.Length - left.Conditions.Length;
}
