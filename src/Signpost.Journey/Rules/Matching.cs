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
    public static ImmutableArray<Match> Rank(Journey journey, Trail trail, DateOnly today)
    {
        var facts = Facts.From(journey, trail);
        return
        [
            .. journey
                .Schemes.Select(scheme => Best(journey, scheme, facts, today))
                .OfType<Match>()
                .OrderBy(match => match.Rule.Fit)
                .ThenByDescending(match => match.Rule.Conditions.Length)
                .ThenBy(match => match.Scheme.Status.Kind)
                .ThenBy(match => match.Scheme.Scheme.Id, StringComparer.Ordinal),
        ];
    }

    private static Match? Best(Journey journey, Scheme scheme, Facts facts, DateOnly today)
    {
        if (scheme.On(today) is not { IsLive: true } onDay)
        {
            return null;
        }
        var rule = scheme
            .Rules.Where(rule => rule.Matches(facts, today))
            .OrderBy(rule => rule.Fit)
            .ThenByDescending(rule => rule.Conditions.Length)
            .FirstOrDefault();
        return rule is null ? null : new Match(onDay, rule, Reasons(journey, rule, facts));
    }

    private static ImmutableArray<string> Reasons(Journey journey, Rule rule, Facts facts) =>
        [
            .. rule.Conditions.Select(condition =>
                journey.FindTerm(condition.Facet, facts.Find(condition.Facet)!)?.Reason ?? facts.Find(condition.Facet)!
            ),
        ];
}
