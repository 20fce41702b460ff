namespace Signpost.Knowledge.Graph;

/// <summary>Finds the schemes that an outcome can point to.</summary>
internal static class SchemesInReach
{
    // A rule has one condition for each facet, and no way through a tree asks nearly as many questions as this.
    private const int MostConditions = 64;

    /// <summary>
    /// The names on <paramref name="day"/> of the schemes that each outcome can point to: those with a rule that some
    /// answers on the way there meet. How many an outcome shows at the most plays no part.
    /// </summary>
    public static ILookup<string, string> On(Journey journey, DateOnly day) =>
        journey
            .LiveOn(day)
            .SelectMany(scheme => Outcomes(journey, scheme, day).Select(outcome => (outcome, scheme.Name)))
            .OrderBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
            .ToLookup(pair => pair.outcome, pair => pair.Name, StringComparer.Ordinal);

    private static IEnumerable<string> Outcomes(Journey journey, SchemeOnDay scheme, DateOnly day) =>
        scheme
            .Scheme.Rules.Where(rule => rule.Validity.Covers(day) && rule.Conditions.Length < MostConditions)
            .SelectMany(rule => Outcomes(journey, rule))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The outcomes that can be reached with every condition of a rule met.</summary>
    private static IEnumerable<string> Outcomes(Journey journey, Rule rule)
    {
        var all = (1UL << rule.Conditions.Length) - 1;
        var seen = new HashSet<(string Node, ulong Met)>();
        var pending = new Stack<(string Node, ulong Met)>(journey.Content.Starts.Select(start => (start, 0UL)));
        while (pending.TryPop(out var state))
        {
            if (!seen.Add(state))
            {
                continue;
            }
            if (journey.FindNode(state.Node) is Question question)
            {
                foreach (var way in question.Ways)
                {
                    pending.Push((way.Next, After(rule, state.Met, way)));
                }
            }
            else if (state.Met == all)
            {
                yield return state.Node;
            }
        }
    }

    /// <summary>Which conditions are met after a way, one bit each; a later answer on a facet takes an earlier one's place.</summary>
    private static ulong After(Rule rule, ulong met, Way way)
    {
        for (var i = 0; i < rule.Conditions.Length; i++)
        {
            var condition = rule.Conditions[i];
            if (string.Equals(condition.Facet, way.Question.Facet, StringComparison.Ordinal))
            {
                var bit = 1UL << i;
                met = condition.Terms.Contains(way.Choice.Id, StringComparer.Ordinal) ? met | bit : met & ~bit;
            }
        }
        return met;
    }
}
