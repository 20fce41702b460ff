using System.Numerics;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Tests.Samples;
using Signpost.Testing.Knowledge;

namespace Signpost.Knowledge.Tests.Paths;

public sealed class JourneyPathsTests
{
    [Fact]
    public void The_paths_of_a_small_tree_are_counted_by_outcome()
    {
        var paths = JourneyPaths.Of(Sample.Good().Read().Content!, Sample.Today);

        var start = Assert.Single(paths.Starts);
        Assert.Equal(("who", 5), (start.Start, start.Total));
        Assert.Equal([new OutcomePaths("result", 4), new OutcomePaths("nhs-result", 1)], start.Outcomes);
        Assert.Equal(
            [new PathAnswer("who", "company", null), new PathAnswer("where", "coventry", null)],
            start.Longest
        );
    }

    [Fact]
    public void A_scheme_is_reached_on_the_paths_on_which_a_rule_of_the_day_matches()
    {
        var content = Sample.Good().Read().Content!;

        var now = Of(content, Sample.Today, "seed-fund");
        var before = Of(content, new DateOnly(2024, 3, 31), "seed-fund");

        Assert.Equal([new SchemeReach("who", "result", 3)], now.Reaches);
        Assert.Equal([new SchemeReach("who", "result", 2)], before.Reaches);
        Assert.False(Of(content, Sample.Today, "old-loan").CanBeReached);
    }

    [Fact]
    public void Each_test_of_the_period_makes_paths_of_its_own()
    {
        var content = Sample
            .Good()
            .Change(
                Sample.Journey,
                "label: Coventry\n        next: result",
                "label: Coventry\n        next: result\n        takes: accounting-period\n        but:\n"
                    + "          - when: period-not-over\n            next: later\n"
                    + "          - when: too-late-to-claim\n            next: later"
            )
            .Change(Sample.Journey, "  - id: nhs-result", "  - id: later\n    text: Later.\n  - id: nhs-result")
            .Read()
            .Content!;

        var start = JourneyPaths.Of(content, Sample.Today).Starts[0];

        Assert.Equal(
            [new OutcomePaths("later", 4), new OutcomePaths("result", 4), new OutcomePaths("nhs-result", 1)],
            start.Outcomes
        );
    }

    [Fact]
    public void The_question_at_which_a_check_begins_is_a_start_that_knows_nothing_yet()
    {
        var good = Sample.Good().Read().Content!;
        var fund = good.Schemes[2] with { Check = new Check("where", "Is it for us?") };
        var content = good with { Schemes = [good.Schemes[0], good.Schemes[1], fund] };

        var paths = JourneyPaths.Of(content, Sample.Today);

        Assert.Equal([("who", 5), ("where", 2)], paths.Starts.Select(start => (start.Start, (int)start.Total)));
        Assert.Equal(7, paths.Total);
        Assert.Equal([new SchemeReach("who", "result", 3)], paths.Schemes[2].Reaches);
    }

    [Fact]
    public void More_paths_than_any_usual_number_holds_are_counted_to_the_last()
    {
        var content = LayeredJourney.OfManyPaths.ToContent();

        Assert.Equal(BigInteger.Pow(6, 12), JourneyPaths.Of(content, Sample.Today).Total);
    }

    [Fact]
    public void A_content_with_a_gap_is_refused()
    {
        var good = Sample.Good().Read().Content!;

        Assert.Throws<ArgumentException>(() => JourneyPaths.Of(good with { Outcomes = [] }, Sample.Today));
    }

    private static SchemePaths Of(JourneyContent content, DateOnly day, string scheme) =>
        JourneyPaths.Of(content, day).Schemes.Single(paths => paths.Scheme == scheme);
}
