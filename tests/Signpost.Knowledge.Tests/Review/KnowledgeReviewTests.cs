using Signpost.Knowledge.Review;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Review;

public sealed class KnowledgeReviewTests
{
    [Theory]
    [InlineData("2027-01-22", new string[0])]
    [InlineData("2027-01-23", new[] { "seed-fund -30" })]
    [InlineData("2027-02-22", new[] { "seed-fund 0", "growth-hub -7" })]
    [InlineData("2027-03-02", new[] { "seed-fund 8", "growth-hub 1", "old-loan -30" })]
    public void What_is_due_is_told_a_month_ahead_and_the_longest_overdue_first(string day, string[] expected)
    {
        var review = Of(Sample.Good(), day);

        Assert.Equal(expected, review.Due.Select(due => $"{due.Scheme} {due.DaysOverdue}"));
        Assert.All(review.Due, due => Assert.Equal(due.DaysOverdue <= 0, due.IsStillToCome));
    }

    [Fact]
    public void What_nobody_could_confirm_is_told_with_its_place()
    {
        var sample = Sample
            .Good()
            .Change(
                Sample.Body,
                "owner: content team",
                "unconfirmed: [It may move., It may grow.]\nowner: content team"
            );

        var review = Of(sample, "2026-11-22");

        Assert.Equal(
            [
                ("growth-hub", UnconfirmedReason.Listed, "It may move.", At(sample, Sample.Body, "It may move.")),
                ("growth-hub", UnconfirmedReason.Listed, "It may grow.", At(sample, Sample.Body, "It may grow.")),
                (
                    "seed-fund",
                    UnconfirmedReason.Source,
                    "A paper leaflet",
                    At(sample, Sample.Fund, "check-first\nowner")
                ),
                (
                    "seed-fund",
                    UnconfirmedReason.Status,
                    "Ask before you apply.",
                    At(sample, Sample.Fund, "check-first\n    from")
                ),
            ],
            review.Unconfirmed.Select(fact => (fact.Scheme, fact.Reason, fact.Text, fact.At))
        );
    }

    [Fact]
    public void A_status_that_was_confirmed_on_the_day_is_not_unconfirmed() =>
        Assert.DoesNotContain(
            Of(Sample.Good(), "2026-03-31").Unconfirmed,
            fact => fact.Reason is UnconfirmedReason.Status
        );

    [Fact]
    public void What_points_to_a_closed_scheme_is_told()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Fund, "see-also: [growth-hub]", "see-also: [growth-hub, old-loan]")
            .Change(
                Sample.Old,
                "replaced-by: seed-fund",
                "rules:\n  - fit: also\n    for:\n      audience: [nhs]\n"
                    + "  - fit: also\n    for:\n      audience: [nhs]\n    to: 2020-12-31"
            );

        var review = Of(sample, "2026-11-22");

        Assert.Equal(
            [
                new ClosedPointer(
                    "old-loan",
                    PointerKind.Rule,
                    "old-loan",
                    At(sample, Sample.Old, "fit: also\n    for:\n      audience: [nhs]\n  -")
                ),
                new ClosedPointer("seed-fund", PointerKind.SeeAlso, "old-loan", At(sample, Sample.Fund, "old-loan")),
            ],
            review.Closed
        );
    }

    [Fact]
    public void What_has_yet_to_begin_is_not_told_as_closed()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Fund, "open\n    to: 2026-03-31", "open\n    from: 2020-01-01\n    to: 2026-03-31");

        Assert.Empty(Of(sample, "2019-12-31").Closed);
    }

    [Fact]
    public void A_chain_of_successors_that_ends_closed_is_told_and_one_that_ends_open_is_not()
    {
        Assert.Empty(Of(Sample.Good(), "2026-11-22").Closed);

        var sample = Sample
            .Good()
            .Change(
                Sample.Fund,
                "    note: Ask before you apply.",
                "    to: 2027-05-31\n  - status: closed\n    from: 2027-06-01"
            );
        var closed = Of(sample, "2027-06-01").Closed;

        Assert.Contains(
            new ClosedPointer("old-loan", PointerKind.ReplacedBy, "seed-fund", At(sample, Sample.Old, "seed-fund\n")),
            closed
        );
        Assert.Equal(2, closed.Count(pointer => pointer.Through is PointerKind.Rule));
    }

    [Fact]
    public void A_scheme_that_no_path_reaches_is_told_apart_from_one_that_has_no_rules()
    {
        var sample = Sample.Good();
        sample.With(
            "schemes/spare.md",
            sample[Sample.Body].Replace("growth-hub", "spare").Replace("Growth Hub", "Spare")[..^4]
        );
        sample.With("schemes/spare.md", sample["schemes/spare.md"].Split("rules:")[0] + "---\n");
        sample.With(
            "schemes/lost.md",
            sample[Sample.Body]
                .Replace("growth-hub", "lost")
                .Replace("Growth Hub", "Lost")
                .Replace("[company, sole-trader, nhs]", "[nhs]\n      place: [coventry]")
        );

        var review = Of(sample, "2026-11-22");

        Assert.Equal(["lost"], review.Unreached.Select(scheme => scheme.Scheme));
        Assert.Equal(["spare"], review.OnlyByName.Select(scheme => scheme.Scheme));
    }

    [Fact]
    public void Knowledge_with_errors_is_not_reviewed()
    {
        var reading = Sample.Good().Without(Sample.Vocabulary).Read();

        Assert.Throws<ArgumentException>(() => KnowledgeReview.Of(reading, Sample.Today));
    }

    private static KnowledgeReview Of(Sample sample, string day) =>
        KnowledgeReview.Of(sample.Read(), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static Position At(Sample sample, string file, string text)
    {
        var (line, column) = sample.Find(file, text);
        return new Position(file, line, column);
    }
}
