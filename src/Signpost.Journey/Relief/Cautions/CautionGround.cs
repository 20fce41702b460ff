using System.Collections.Immutable;

namespace Signpost;

/// <summary>What cautions are found from.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Parts">The parts of its period.</param>
/// <param name="Intensive">For each part, whether its threshold is reached; null where not known.</param>
/// <param name="Regimes">The regimes.</param>
/// <param name="Notification">Where the company stands with telling HMRC.</param>
/// <param name="Cap">The PAYE cap.</param>
internal sealed record CautionGround(
    ReliefClaim Claim,
    ImmutableArray<RatePart> Parts,
    ImmutableArray<bool?> Intensive,
    ImmutableArray<RegimeFinding> Regimes,
    ClaimNotification Notification,
    PayeCap Cap
)
{
    /// <summary>Whether the period, or its last part, falls under the merged scheme.</summary>
    public bool IsMerged => Parts[^1].IsMerged;

    /// <summary>Whether one of these regimes applies or may.</summary>
    public bool Has(params ReadOnlySpan<ReliefRegime> regimes)
    {
        foreach (var finding in Regimes)
        {
            if (regimes.Contains(finding.Regime))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>All cautions, what may stop the claim first.</summary>
    public ImmutableArray<ReliefCaution> Cautions() =>
        [
            .. StoppingCautions.Of(this),
            .. PeriodCautions.Of(this),
            .. CompanyCautions.Of(this),
            .. AmountCautions.Of(this),
            .. WorkCautions.Of(this),
        ];
}
