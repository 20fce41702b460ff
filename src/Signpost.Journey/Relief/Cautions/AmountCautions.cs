namespace Signpost;

/// <summary>Cautions about what may make the amount another one.</summary>
internal static class AmountCautions
{
    public static IEnumerable<ReliefCaution> Of(CautionGround ground)
    {
        var mayBeProfit = ground.Claim.Trading.IsLoss is not true;
        if (mayBeProfit || ground.Has(ReliefRegime.RdecAt13, ReliefRegime.RdecAt20))
        {
            yield return new(
                CautionKind.TaxRate,
                "A company that pays Corporation Tax at another rate, or at a rate between two, keeps a little more or "
                    + "less than this.",
                ReliefSources.NotSettled
            );
        }
        if (mayBeProfit && ground.Has(ReliefRegime.SmeAt130, ReliefRegime.SmeAt86))
        {
            yield return new(
                CautionKind.UpTo,
                "An extra deduction saves tax only as far as there is profit, so the amount is the most that it can be.",
                ReliefSources.Rates
            );
        }
        if (ground.Cap.Effect is CapEffect.Bites or CapEffect.MayBite)
        {
            yield return new(CautionKind.PayeCap, ground.Cap.Sentence, ground.Cap.Source);
        }
        if (ground.Has(ReliefRegime.RdecAt13, ReliefRegime.RdecAt20) && ground.Claim.Trading.IsLoss is not false)
        {
            yield return new(
                CautionKind.RdecLimits,
                "We do not work out whether a cap cuts what RDEC pays to a company with a loss; ask an adviser.",
                ReliefSources.NotSettled
            );
        }
    }
}
