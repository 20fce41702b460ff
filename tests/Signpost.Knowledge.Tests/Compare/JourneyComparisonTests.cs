using System.Numerics;
using Signpost.Knowledge.Compare;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Tests.Samples;
using Signpost.Testing.Knowledge;

namespace Signpost.Knowledge.Tests.Compare;

public sealed class JourneyComparisonTests
{
    private static readonly JourneyContent Good = Sample.Good().Read().Content!;

    [Fact]
    public void A_choice_that_leads_elsewhere_moves_the_answer_sets_with_it()
    {
        var start = Compare(Led("where", "coventry", "nhs-result"));

        var move = Assert.Single(start.Moves);
        Assert.Equal(("result", "nhs-result", 2), (move.From, move.To, (int)move.Count));
        Assert.Equal(3, start.Unmoved);
        Assert.Equal(
            [
                [new PathAnswer("who", "company", null), new PathAnswer("where", "coventry", null)],
                [new PathAnswer("who", "sole-trader", null), new PathAnswer("where", "coventry", null)],
            ],
            move.Examples
        );
    }

    [Fact]
    public void A_question_that_is_skipped_now_counts_each_answer_that_it_had()
    {
        var start = Compare(Led("who", "sole-trader", "nhs-result"));

        var move = Assert.Single(start.Moves);
        Assert.Equal(("result", "nhs-result", 2), (move.From, move.To, (int)move.Count));
    }

    [Fact]
    public void A_choice_that_is_gone_leaves_its_answer_sets_without_an_end()
    {
        var where = Good.Questions[1];
        var start = Compare(Good with { Questions = [Good.Questions[0], where with { Choices = [where.Choices[0]] }] });

        var move = Assert.Single(start.Moves);
        Assert.Equal(("result", null, 2), (move.From, move.To, (int)move.Count));
    }

    [Fact]
    public void A_rule_that_is_taken_out_is_missed_where_it_alone_made_the_scheme_fit()
    {
        var fund = Good.Schemes[2] with { Rules = [Good.Schemes[2].Rules[1]] };

        var start = Compare(Good with { Schemes = [Good.Schemes[0], Good.Schemes[1], fund] });

        Assert.Empty(start.Moves);
        Assert.Equal([new FitChange("seed-fund", "result", FitsNow: false, 1)], start.Fits);
    }

    [Fact]
    public void A_scheme_that_is_renamed_is_the_same_one()
    {
        var fund = Good.Schemes[2] with { Id = "new-fund", FormerIds = ["seed-fund", "start-fund"] };

        var comparison = JourneyComparison.Of(
            Good,
            Good with
            {
                Schemes = [Good.Schemes[0], Good.Schemes[1], fund],
            },
            Sample.Today
        );

        Assert.False(comparison.IsChanged);
    }

    [Fact]
    public void A_new_check_is_a_place_where_nobody_could_begin_before()
    {
        var fund = Good.Schemes[2] with { Check = new Check("where", "Is it for us?") };

        var comparison = JourneyComparison.Of(
            Good,
            Good with
            {
                Schemes = [Good.Schemes[0], Good.Schemes[1], fund],
            },
            Sample.Today
        );

        Assert.False(comparison.Starts[0].IsChanged);
        var check = comparison.Starts[1];
        Assert.Equal(("seed-fund", null, "where"), (check.Scheme, check.Old, check.New));
        Assert.Equal([(null, "result", 2)], check.Moves.Select(move => (move.From, move.To, (int)move.Count)));
    }

    [Fact]
    public void Two_questions_that_change_places_change_nothing()
    {
        var (who, where) = (Good.Questions[0], Good.Questions[1]);
        var second = who with { Choices = [.. who.Choices.Select(choice => choice with { Next = "result" })] };
        var first = where with { Choices = [.. where.Choices.Select(choice => choice with { Next = "who" })] };
        var old = Good with
        {
            Questions = [who with { Choices = [.. who.Choices.Select(c => c with { Next = "where" })] }, where],
        };

        var comparison = JourneyComparison.Of(
            old,
            Good with
            {
                Start = "where",
                Questions = [second, first],
            },
            Sample.Today
        );

        Assert.False(comparison.IsChanged);
        Assert.Equal(6, comparison.Starts[0].Unmoved);
    }

    [Fact]
    public void Two_thousand_million_paths_are_compared_to_the_last()
    {
        var content = LayeredJourney.OfManyPaths.ToContent();

        var same = JourneyComparison.Of(content, content, Sample.Today);
        var edited = JourneyComparison.Of(content, JourneyEdits.Edit(content), Sample.Today);
        var longer = JourneyComparison.Of(content, JourneyEdits.Prefix(content), Sample.Today);

        Assert.False(same.IsChanged);
        Assert.Equal(BigInteger.Pow(6, 12), same.Starts[0].Unmoved);
        Assert.True(edited.IsChanged);
        Assert.Equal(BigInteger.Pow(6, 13), longer.Starts[0].Unmoved);
        Assert.False(longer.IsChanged);
    }

    private static StartComparison Compare(JourneyContent now) =>
        Assert.Single(JourneyComparison.Of(Good, now, Sample.Today).Starts);

    private static JourneyContent Led(string question, string choice, string next) =>
        Good with
        {
            Questions =
            [
                .. Good.Questions.Select(asked =>
                    asked.Id == question
                        ? asked with
                        {
                            Choices = [.. asked.Choices.Select(c => c.Id == choice ? c with { Next = next } : c)],
                        }
                        : asked
                ),
            ],
        };
}
