using System.Numerics;
using Signpost.Knowledge.Compare;

namespace Signpost.Knowledge.Tests.Laws;

public sealed class ComparisonLaws
{
    private static readonly DateOnly Day = RandomJourney.Today;

    [Fact]
    public void Moves_are_counted_as_if_all_answer_sets_were_listed() =>
        LawCases.ForAnySeed(seed =>
        {
            var (old, now) = Two(seed);

            foreach (var start in JourneyComparison.Of(old, now, Day).Starts)
            {
                var ends = ListedWalks
                    .Pairs(old, start.Old, now, start.New)
                    .CountBy(pair => (From: pair.Old.End, To: pair.New.End))
                    .ToLookup(end => end.Key.From == end.Key.To);
                Assert.Equal(ends[true].Sum(end => end.Value), start.Unmoved);
                Assert.Equal(
                    ends[false].ToDictionary(end => end.Key, end => (BigInteger)end.Value),
                    start.Moves.ToDictionary(move => (From: move.From, To: move.To), move => move.Count)
                );
            }
        });

    [Fact]
    public void The_examples_of_a_move_are_answer_sets_that_make_it() =>
        LawCases.ForAnySeed(seed =>
        {
            var (old, now) = Two(seed);

            foreach (var start in JourneyComparison.Of(old, now, Day).Starts)
            {
                var sets = ListedWalks
                    .Pairs(old, start.Old, now, start.New)
                    .Select(pair => (pair.Old.End, pair.New.End, pair.Old.Answers.Union(pair.New.Answers).ToHashSet()))
                    .ToList();
                foreach (var move in start.Moves)
                {
                    Assert.Equal(BigInteger.Min(3, move.Count), move.Examples.Length);
                    Assert.Equal(
                        move.Examples.Length,
                        move.Examples.Select(e => string.Join(';', e)).Distinct().Count()
                    );
                    Assert.All(
                        move.Examples,
                        example =>
                            Assert.Contains(
                                sets,
                                set => set.Item1 == move.From && set.Item2 == move.To && set.Item3.SetEquals(example)
                            )
                    );
                }
            }
        });

    [Fact]
    public void Where_a_scheme_comes_to_fit_or_ceases_to_is_counted_as_if_all_answer_sets_were_listed() =>
        LawCases.ForAnySeed(seed =>
        {
            var (old, now) = Two(seed);

            foreach (var start in JourneyComparison.Of(old, now, Day).Starts)
            {
                var pairs = ListedWalks
                    .Pairs(old, start.Old, now, start.New)
                    .Where(pair => pair.Old.End is not null && pair.New.End is not null)
                    .ToList();
                foreach (var (before, after) in old.Schemes.Zip(now.Schemes))
                {
                    var changes = pairs
                        .Select(pair =>
                            (
                                pair.Old.End,
                                pair.New.End,
                                Was: ListedPaths.Fits(before, pair.Old.Facts, Day),
                                Is: ListedPaths.Fits(after, pair.New.Facts, Day)
                            )
                        )
                        .Where(pair => pair.Was != pair.Is)
                        .CountBy(pair => (Outcome: pair.Is ? pair.Item2 : pair.Item1, FitsNow: pair.Is))
                        .ToDictionary(change => change.Key, change => (BigInteger)change.Value);
                    Assert.Equal(
                        changes,
                        start
                            .Fits.Where(fit => fit.Scheme == after.Id)
                            .ToDictionary(fit => (Outcome: (string?)fit.Outcome, fit.FitsNow), fit => fit.Count)
                    );
                }
            }
        });

    [Fact]
    public void Looked_at_from_the_other_side_every_move_goes_the_other_way() =>
        LawCases.ForAnySeed(seed =>
        {
            var (old, now) = Two(seed);

            var there = JourneyComparison.Of(old, now, Day);
            var back = JourneyComparison.Of(now, old, Day);

            Assert.Equal(there.Moved, back.Moved);
            Assert.Equal(
                there.Starts.Select(start => (start.Old, start.New)).Order(),
                back.Starts.Select(start => (start.New, start.Old)).Order()
            );
            foreach (var start in there.Starts)
            {
                var mirror = back.Starts.Single(other => other.Old == start.New && other.New == start.Old);
                Assert.Equal(start.Unmoved, mirror.Unmoved);
                Assert.Equal(
                    start.Moves.Select(move => Told(move.From, move.To, move)).Order(),
                    mirror.Moves.Select(move => Told(move.To, move.From, move)).Order()
                );
                Assert.Equal(
                    start.Fits.Select(fit => (fit.Scheme, fit.Outcome, fit.FitsNow, fit.Count)).Order(),
                    mirror.Fits.Select(fit => (fit.Scheme, fit.Outcome, !fit.FitsNow, fit.Count)).Order()
                );
            }
        });

    [Fact]
    public void What_has_not_changed_shows_no_change() =>
        LawCases.ForAnySeed(seed =>
        {
            var content = new RandomJourney(seed).Content();

            var comparison = JourneyComparison.Of(content, content, Day);

            Assert.False(comparison.IsChanged);
            Assert.All(
                comparison.Starts,
                start => Assert.Equal(ListedPaths.From(content, start.Old!).Count(), start.Unmoved)
            );
        });

    /// <summary>Two journeys that have grown apart, a little or altogether.</summary>
    private static (JourneyContent Old, JourneyContent New) Two(int seed)
    {
        var old = new RandomJourney(seed).Content(questions: 4);
        var other = new RandomJourney(seed + 1);
        return (old, seed % 2 is 0 ? other.Edit(old) : other.Content(questions: 4));
    }

    private static string Told(string? from, string? to, Move move) =>
        $"{from}>{to}: {move.Count}: "
        + string.Join(" | ", move.Examples.Select(example => string.Join(", ", example)));
}
