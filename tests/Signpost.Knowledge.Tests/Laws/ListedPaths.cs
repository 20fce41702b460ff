using System.Collections.Immutable;

namespace Signpost.Knowledge.Tests.Laws;

/// <summary>The paths of a small journey one by one: slow, and plainly right.</summary>
internal static class ListedPaths
{
    /// <summary>Every path from a question, as its ways.</summary>
    public static IEnumerable<ImmutableArray<Way>> From(JourneyContent content, string start) =>
        content.Questions.FirstOrDefault(question => question.Id == start) is { } first
            ? first.Ways.SelectMany(way => From(content, way.Next).Select(rest => rest.Insert(0, way)))
            :
            [
                [],
            ];

    public static string End(ImmutableArray<Way> path) => path[^1].Next;

    public static Dictionary<string, string> Facts(ImmutableArray<Way> path)
    {
        var facts = new Dictionary<string, string>();
        foreach (var way in path)
        {
            facts[way.Question.Facet] = way.Choice.Id;
        }
        return facts;
    }

    public static bool Matches(Rule rule, Dictionary<string, string> facts) =>
        rule.Conditions.All(condition =>
            facts.TryGetValue(condition.Facet, out var term) && condition.Terms.Contains(term)
        );

    public static bool Fits(Scheme scheme, Dictionary<string, string> facts, DateOnly day) =>
        scheme.On(day) is { IsLive: true }
        && scheme.Rules.Any(rule => rule.Validity.Covers(day) && Matches(rule, facts));
}
