using System.Collections.Immutable;

namespace Signpost;

/// <summary>Puts an assessment together.</summary>
internal static class Assessor
{
    public static ReliefAssessment Assess(ReliefClaim claim)
    {
        var parts = RatePart.Of(claim.Period);
        var spend = CountedSpend.Of(claim, parts.Length);
        var intensive = parts.Select(part => IsIntensive(claim, part.Threshold, spend)).ToImmutableArray();
        var reckoning = new Reckoning(claim, parts, intensive);

        // A longer period, or one whose rates change, has a loss and a cap for each accounting period.
        var isWhole = parts.Length == 1 && !claim.Period.IsLongerThanTwelveMonths;
        var cap = PayeCap.AmountFor(claim, isWhole);
        var limits = PayeCap.Limits(claim, cap);
        var loss = isWhole && claim.Trading is TradingResult.Loss known ? known.Amount : null;

        var hundreds = reckoning.Worths(CountedSpend.Hundred(parts.Length), loss: null, PayeCap.NoLimits);
        var worths = spend is null ? default : reckoning.Worths(spend, loss, limits);
        var findings = Findings(reckoning, parts, hundreds, worths);
        var amount = Total(worths, worth => worth.Amount, spend, limits);
        var payable = Total(Capped(worths), worth => worth.Uncapped, spend, PayeCap.NoLimits);
        var notification = ClaimNotification.Of(claim);
        var effect = PayeCap.Of(claim, cap, limits, payable, isPaid: Capped(hundreds).Length > 0);
        return new()
        {
            Regimes = findings,
            Notification = notification,
            ClaimBy = new(
                ReliefDates.ClaimBy(claim.Period),
                ReliefDates.Holds(ReliefTest.TooLateToClaim, claim.Period, claim.Today)
            ),
            NeedsAdditionalInformation = ReliefDates.NeedsAdditionalInformation(claim.Period, claim.Today),
            PerHundred = Reckoning.Total(hundreds, worth => worth.Amount, isSplit: false, PayeCap.NoLimits),
            Amount = amount,
            Working = Explanation.Of(parts, spend, worths.IsDefault ? hundreds : worths, amount, effect),
            Cap = effect,
            Cautions = new CautionGround(claim, parts, intensive, findings, notification, effect).Cautions(),
        };
    }

    private static bool? IsIntensive(ReliefClaim claim, IntensityThreshold? threshold, CountedSpend? spend) =>
        threshold is null ? false
        : spend is not null && claim.TotalSpend is > 0 and { } total ? threshold.IsReachedBy(spend.Whole, total)
        : claim.MeetsIntensity;

    private static ImmutableArray<RegimeFinding> Findings(
        Reckoning reckoning,
        ImmutableArray<RatePart> parts,
        ImmutableArray<Worth> hundreds,
        ImmutableArray<Worth> worths
    ) =>
        [
            .. from part in Enumerable.Range(0, parts.Length)
            from regime in reckoning.Regimes(part)
            let rate = regime.Rate
            let hundred = hundreds.Where(worth => worth.Is(part, rate.Regime)).ToList()
            let own = worths.IsDefault ? [] : worths.Where(worth => worth.Is(part, rate.Regime)).ToList()
            select new RegimeFinding(
                rate.Regime,
                rate.Name,
                parts[part].Days,
                regime.Standing,
                regime.Reason,
                Over(hundred)!.Value,
                Over(own),
                [.. (own.Count > 0 ? own : hundred).SelectMany(worth => worth.Working)],
                rate.Source
            ),
        ];

    private static MoneyRange? Over(List<Worth> worths) =>
        worths.Count == 0 ? null : worths.Select(worth => worth.Amount).Aggregate((one, other) => one.Or(other));

    private static ImmutableArray<Worth> Capped(ImmutableArray<Worth> worths) =>
        worths.IsDefault ? worths : [.. worths.Where(worth => worth.IsCapped)];

    private static MoneyRange? Total(
        ImmutableArray<Worth> worths,
        Func<Worth, MoneyRange> amount,
        CountedSpend? spend,
        MoneyRange limits
    ) => worths.IsDefaultOrEmpty ? null : Reckoning.Total(worths, amount, spend!.IsSplit, limits);
}
