namespace Signpost;

/// <summary>Cautions that follow from the accounting period.</summary>
internal static class PeriodCautions
{
    public static IEnumerable<ReliefCaution> Of(CautionGround ground)
    {
        var period = ground.Claim.Period;
        if (ReliefDates.Holds(ReliefTest.PeriodNotOver, period, ground.Claim.Today))
        {
            yield return new(
                CautionKind.PeriodNotOver,
                $"The period ends on {UkDate.Write(period.Last)}, so every figure is a forecast until then.",
                ReliefSources.TimeLimit
            );
        }
        if (ReliefDates.RateChangeWithin(period) is { } change)
        {
            yield return new(
                CautionKind.RatesChange,
                $"Other rates hold from {UkDate.Write(change)}, so split the spend and, with an adviser, the loss and "
                    + "the cap.",
                ReliefSources.Rates
            );
        }
        if (period.IsLongerThanTwelveMonths)
        {
            var last = UkDate.Write(period.ForCorporationTax[0].Last);
            yield return new(
                CautionKind.LongPeriod,
                $"Corporation Tax splits a period longer than twelve months at {last}, so the loss and the cap have to "
                    + "be worked out for each of the two.",
                ReliefSources.NotSettled
            );
        }
        if (period.IsShorterThanTwelveMonths && ground.Cap.Effect is not (CapEffect.NothingToCap or CapEffect.Exempt))
        {
            yield return new(
                CautionKind.ShortPeriod,
                "The cap is worked out as for twelve months; ask an adviser whether it is lower for a shorter period.",
                ReliefSources.NotSettled
            );
        }
    }
}
