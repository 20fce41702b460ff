using System.Collections.Immutable;

namespace Signpost;

/// <summary>Finds the regimes of one part of a period. What is not known rules nothing out.</summary>
/// <param name="claim">The claim.</param>
/// <param name="part">The part.</param>
/// <param name="intensive">Whether the company reaches the part's threshold; null when not known.</param>
internal sealed class Eligibility(ReliefClaim claim, RatePart part, bool? intensive)
{
    private const string UnknownSize = "whether the company is small or medium-sized for R&D";

    /// <summary>The regimes, in the order of the table.</summary>
    public ImmutableArray<Eligible> Regimes => [.. part.Rates.Select(rate => Of(rate.Regime, rate)).OfType<Eligible>()];

    /// <summary>
    /// Whether the threshold is reached by the spending of this year or, with grace, of the year before.
    /// </summary>
    private bool? IntensiveOrInGrace => intensive | claim.MetIntensityTheYearBefore;

    private bool? IsSmall =>
        claim.Size switch
        {
            CompanySize.Small => true,
            CompanySize.Large => false,
            _ => null,
        };

    private string Threshold => Wording.Percent(part.Threshold!.Share);

    private string Spent =>
        part.Rates[0].Spent switch
        {
            { To: { } last } => $"money spent up to {UkDate.Write(last)}",
            { From: { } first } => $"money spent from {UkDate.Write(first)} in a period that began before "
                + $"{UkDate.Write(part.Rates[0].Begins.To!.Value.AddDays(1))}",
            _ => "money spent in the period",
        };

    private Eligible? Of(ReliefRegime regime, ReliefRate rate) =>
        regime switch
        {
            ReliefRegime.MergedScheme => new(rate, RegimeStanding.Applies, MergedReason(rate)),
            ReliefRegime.Eris => Judge(rate, IsSmall & claim.Trading.IsLoss & IntensiveOrInGrace, ErisReason),
            ReliefRegime.SmeAt130 or ReliefRegime.SmeAt86 => Judge(rate, IsSmall & Unsubsidised, SmeReason),
            _ => Judge(rate, !IsSmall | !Unsubsidised, RdecReason),
        };

    /// <summary>
    /// A subsidy cuts or stops the older SME scheme, and which of the two is not known; so it is never a no.
    /// </summary>
    private bool? Unsubsidised => claim.Subsidised is true ? null : true;

    private static Eligible? Judge(ReliefRate rate, bool? holds, Func<bool, string> reason) =>
        holds switch
        {
            true => new(rate, RegimeStanding.Applies, reason(true)),
            null => new(rate, RegimeStanding.MayApply, reason(false)),
            false => null,
        };

    private string MergedReason(ReliefRate rate)
    {
        var because =
            IsSmall is false ? "; ERIS is only for small and medium-sized companies"
            : claim.Trading.IsLoss is false ? "; ERIS is only for companies that made a trading loss"
            : IntensiveOrInGrace is false ? $"; ERIS is only for companies that spend at least {Threshold} on R&D"
            : string.Empty;
        return $"The merged scheme is for periods that begin on or after {UkDate.Write(rate.Begins.From!.Value)}{because}.";
    }

    private string ErisReason(bool isSure)
    {
        if (isSure)
        {
            var share = intensive is true
                ? $"and spent at least {Threshold} on R&D"
                : $"and has a year of grace, having reached {Threshold} the year before";
            return $"ERIS is open because the company is small or medium-sized for R&D, made a trading loss {share}.";
        }
        string?[] unknown =
        [
            IsSmall is null ? UnknownSize : null,
            claim.Trading.IsLoss is null ? "whether it made a trading loss" : null,
            IntensiveOrInGrace is null
                ? $"whether it spent at least {Threshold} on R&D{(intensive is false ? " " : ", this year or ")}the year before"
                : null,
        ];
        return $"ERIS may be open; it depends on {Sentence.Join([.. unknown.OfType<string>()])}.";
    }

    private string SmeReason(bool isSure) =>
        isSure ? $"The SME scheme is for {Spent}, by a company that is small or medium-sized for R&D."
        : IsSmall is null ? $"The SME scheme may apply to {Spent}; it depends on {UnknownSize}."
        : $"The SME scheme may apply to {Spent}, but spend that a grant or somebody else met is denied or cut.";

    private string RdecReason(bool isSure) =>
        isSure ? $"RDEC is for {Spent}, by a company that is not small or medium-sized for R&D."
        : IsSmall is null ? $"RDEC may apply to {Spent}; it depends on {UnknownSize}."
        : $"RDEC may apply to {Spent} where a grant or somebody else met it.";
}
