using System.Numerics;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Proofs;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Tests.Laws;

public sealed class PathLaws
{
    [Fact]
    public void Paths_are_counted_as_if_they_were_listed() =>
        LawCases.ForAnySeed(seed =>
        {
            var content = new RandomJourney(seed).Content();

            var paths = JourneyPaths.Of(content, RandomJourney.Today);

            Assert.Equal(content.Starts, paths.Starts.Select(start => start.Start));
            foreach (var start in paths.Starts)
            {
                var listed = ListedPaths.From(content, start.Start).ToList();
                Assert.Equal(listed.Count, start.Total);
                Assert.Equal(
                    listed.CountBy(ListedPaths.End).ToDictionary(end => end.Key, end => (BigInteger)end.Value),
                    start.Outcomes.ToDictionary(outcome => outcome.Outcome, outcome => outcome.Count)
                );
                Assert.Equal(listed.Max(path => path.Length), start.Longest.Length);
                Assert.Contains(listed, path => path.Select(PathAnswer.Of).SequenceEqual(start.Longest));
            }
        });

    [Fact]
    public void The_paths_on_which_a_scheme_fits_are_counted_as_if_they_were_listed() =>
        LawCases.ForAnySeed(seed =>
        {
            var content = new RandomJourney(seed).Content();
            var day = RandomJourney.Today.AddDays(seed % 100);

            var paths = JourneyPaths.Of(content, day);

            foreach (var (scheme, counted) in content.Schemes.Zip(paths.Schemes))
            {
                var listed = content
                    .Starts.SelectMany(start => ListedPaths.From(content, start).Select(path => (start, path)))
                    .Where(pair => ListedPaths.Fits(scheme, ListedPaths.Facts(pair.path), day))
                    .CountBy(pair => (pair.start, ListedPaths.End(pair.path)))
                    .ToDictionary(end => end.Key, end => (BigInteger)end.Value);
                Assert.Equal(
                    listed,
                    counted.Reaches.ToDictionary(reach => (reach.Start, reach.Outcome), reach => reach.Count)
                );
            }
        });

    [Fact]
    public void An_outcome_is_found_empty_exactly_from_the_first_day_on_which_it_is() =>
        LawCases.ForAnySeed(seed =>
        {
            var content = new RandomJourney(seed).Content(questions: 4);
            var tree = TreeGraph.Of(content);

            var (holes, gaveUp) = EmptyOutcomes.Find(content, tree, RandomJourney.Today);

            Assert.False(gaveUp);
            Assert.Equal(
                FirstEmptyDays(content),
                holes.ToDictionary(hole => tree.Nodes[hole.Outcome].Id, hole => hole.Day)
            );
            foreach (var hole in holes)
            {
                var path = Step.Ways(hole.Last);
                Assert.Contains(path[0].Question.Id, content.Starts);
                Assert.Equal(tree.Nodes[hole.Outcome].Id, ListedPaths.End(path));
                Assert.All(path.Zip(path.Skip(1)), pair => Assert.Equal(pair.First.Next, pair.Second.Question.Id));
                var facts = ListedPaths.Facts(path);
                Assert.DoesNotContain(content.Schemes, scheme => ListedPaths.Fits(scheme, facts, hole.Day));
            }
        });

    [Fact]
    public void A_rule_reads_what_is_not_asked_exactly_where_listing_shows_it() =>
        LawCases.ForAnySeed(seed =>
        {
            var content = new RandomJourney(seed).Content();
            var tree = TreeGraph.Of(content);

            var gaps = UnreadRules.Find(tree, content.Schemes);

            Assert.Equal(
                Unread(content),
                gaps.SelectMany(gap => gap.Readings)
                    .Select(reading => Name(content, tree.Nodes[reading.Outcome].Id, reading.Condition))
                    .ToHashSet()
            );
            foreach (var gap in gaps)
            {
                var path = Step.Ways(gap.Last);
                Assert.Equal(tree.Nodes[gap.Readings[0].Outcome].Id, ListedPaths.End(path));
                Assert.DoesNotContain(path, way => way.Question.Facet == gap.Readings[0].Condition.Facet);
            }
        });

    private static Dictionary<string, DateOnly> FirstEmptyDays(JourneyContent content)
    {
        var ends = content
            .Starts.SelectMany(start => ListedPaths.From(content, start))
            .Select(path => (End: ListedPaths.End(path), Facts: ListedPaths.Facts(path)))
            .ToList();
        var days = new Dictionary<string, DateOnly>();
        for (var day = RandomJourney.Today; day <= RandomJourney.Today.AddMonths(12); day = day.AddDays(1))
        {
            foreach (var (end, facts) in ends)
            {
                if (!days.ContainsKey(end) && !content.Schemes.Any(scheme => ListedPaths.Fits(scheme, facts, day)))
                {
                    days.Add(end, day);
                }
            }
        }
        return days;
    }

    private static HashSet<string> Unread(JourneyContent content) =>
        (
            from start in content.Starts
            from end in ListedPaths.From(content, start).GroupBy(ListedPaths.End)
            let facts = end.Select(ListedPaths.Facts).ToList()
            from rule in content.Schemes.SelectMany(scheme => scheme.Rules)
            where facts.Exists(known => ListedPaths.Matches(rule, known))
            from condition in rule.Conditions
            where facts.Exists(known => !known.ContainsKey(condition.Facet))
            select Name(content, end.Key, condition)
        ).ToHashSet();

    /// <summary>Two conditions can be equal, so one is named by its place.</summary>
    private static string Name(JourneyContent content, string outcome, Condition condition) =>
        outcome
        + content
            .Schemes.SelectMany(scheme => scheme.Rules)
            .SelectMany(rule => rule.Conditions)
            .ToList()
            .FindIndex(other => ReferenceEquals(other, condition));
}
