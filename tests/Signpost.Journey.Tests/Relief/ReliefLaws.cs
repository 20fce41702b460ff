using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Relief;

public class ReliefLaws
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void The_last_day_to_claim_is_after_the_period_and_after_the_last_day_to_tell_HMRC() =>
        Prop.ForAll(
                SomeClaim.Periods(),
                period =>
                {
                    var tell = ReliefDates.NotificationWindow(period);
                    Assert.Equal(period.First, tell.From);
                    Assert.True(tell.To > period.Last);
                    Assert.True(ReliefDates.ClaimBy(period) > tell.To);
                }
            )
            .Check(Cases);

    [Fact]
    public void The_parts_of_a_period_follow_each_other_and_cover_it() =>
        Prop.ForAll(
                SomeClaim.Periods(),
                period =>
                {
                    var found = ReliefAssessment.Of(new() { Period = period, Today = SomeClaim.Day });
                    var days = found.Regimes.Select(regime => regime.Days).Distinct().ToList();
                    Assert.InRange(days.Count, 1, 2);
                    Assert.Equal(period.First, days[0].From);
                    Assert.Equal(period.Last, days[^1].To);
                    Assert.Equal(days.Count == 2 ? days[1].From : null, ReliefDates.RateChangeWithin(period));
                    Assert.Equal(days[0].To!.Value.AddDays(1), days.Count == 2 ? days[1].From : period.Last.AddDays(1));
                }
            )
            .Check(Cases);

    [Fact]
    public void Low_is_never_above_high_and_every_amount_is_to_the_penny() =>
        Prop.ForAll(
                SomeClaim.Any().ToArbitrary(),
                claim =>
                {
                    var found = ReliefAssessment.Of(claim);
                    var ranges = found
                        .Regimes.SelectMany(regime => new[] { regime.PerHundred, regime.Amount!.Value })
                        .Append(found.PerHundred)
                        .Append(found.Amount!.Value);
                    foreach (var range in ranges)
                    {
                        Assert.InRange(range.Low, 0, range.High);
                        Assert.Equal(decimal.Round(range.High, 2), range.High);
                        Assert.Equal(decimal.Round(range.Low, 2), range.Low);
                    }
                }
            )
            .Check(Cases);

    [Fact]
    public void The_amount_lies_within_what_the_regimes_give_unless_the_parts_add_up() =>
        Prop.ForAll(
                SomeClaim.Any().ToArbitrary(),
                claim =>
                {
                    var found = ReliefAssessment.Of(claim with { EarlierSpend = null });
                    Assert.True(found.Amount!.Value.High <= found.Regimes.Max(regime => regime.Amount!.Value.High));
                    Assert.True(found.Amount!.Value.Low >= found.Regimes.Min(regime => regime.Amount!.Value.Low));
                }
            )
            .Check(Cases);

    [Fact]
    public void More_spend_never_gives_less() =>
        Prop.ForAll(
                (
                    from claim in SomeClaim.Any()
                    from more in Gen.OneOf(SomeClaim.Pennies(1, 100), SomeClaim.Pennies(1, 60_000_000))
                    select (claim, more)
                ).ToArbitrary(),
                given =>
                {
                    var less = ReliefAssessment.Of(given.claim).Amount!.Value;
                    var more = ReliefAssessment.Of(given.claim with { Spend = given.claim.Spend + given.more });
                    Assert.True(more.Amount!.Value.Low >= less.Low);
                    Assert.True(more.Amount!.Value.High >= less.High);
                }
            )
            .Check(Cases);

    [Fact]
    public void The_cap_never_raises_an_amount() =>
        Prop.ForAll(
                SomeClaim.Any().ToArbitrary(),
                claim =>
                {
                    var capped = ReliefAssessment.Of(claim).Amount!.Value;
                    var exempt = ReliefAssessment.Of(claim with { IsCapExempt = true }).Amount!.Value;
                    Assert.True(capped.Low <= exempt.Low);
                    Assert.True(capped.High <= exempt.High);
                }
            )
            .Check(Cases);

    [Fact]
    public void Knowing_more_never_leads_out_of_the_range() =>
        Prop.ForAll(
                SomeClaim.Any().ToArbitrary(),
                claim =>
                {
                    var wide = ReliefAssessment
                        .Of(claim with { Trading = new TradingResult.Unknown(), Size = CompanySize.Unknown })
                        .Amount!.Value;
                    var narrow = ReliefAssessment.Of(claim).Amount!.Value;
                    Assert.InRange(narrow.Low, wide.Low, wide.High);
                    Assert.InRange(narrow.High, wide.Low, wide.High);
                }
            )
            .Check(Cases);

    [Fact]
    public void Every_line_of_working_and_every_caution_is_a_sentence_with_a_source() =>
        Prop.ForAll(
                SomeClaim.Any().ToArbitrary(),
                claim =>
                {
                    var found = ReliefAssessment.Of(claim);
                    var sentences = found
                        .Working.Concat(found.Cautions.Select(caution => caution.Sentence))
                        .Concat(found.Regimes.Select(regime => regime.Reason))
                        .Append(found.Cap.Sentence)
                        .Append(found.Notification.Sentence);
                    Assert.All(sentences, sentence => Assert.Matches(@"^\S.*[^.]\.$", sentence));
                    Assert.All(found.Cautions, caution => Assert.NotEmpty(caution.Source.Title));
                    Assert.Equal(found.Cautions.DistinctBy(caution => caution.Kind).Count(), found.Cautions.Length);
                    Assert.Equal($"So the indicative amount is {found.Amount}.", found.Working[^1]);
                }
            )
            .Check(Cases);
}
