namespace Signpost;

/// <summary>
/// The cap on what is paid to a company with a loss: £20,000 and 300% of its relevant PAYE and National Insurance
/// contributions. (AccountingWEB, 23 April 2024.)
/// </summary>
/// <param name="Amount">
/// The cap in pounds; null when PAYE and NIC are not known, or when the period is worked out in parts.
/// </param>
/// <param name="Effect">What it does.</param>
/// <param name="Sentence">The effect and when it bites, as one plain sentence.</param>
/// <param name="Source">Where it is written down.</param>
public sealed record PayeCap(decimal? Amount, CapEffect Effect, string Sentence, Source Source)
{
    /// <summary>What may be paid whatever the PAYE and NIC, in pounds for a period of twelve months.</summary>
    public const decimal Floor = 20_000;

    /// <summary>How many times the relevant PAYE and NIC are added.</summary>
    public const decimal Multiple = 3;

    /// <summary>How the amount comes about, as one plain line; null where it is not known.</summary>
    internal string? Working { get; private init; }

    /// <summary>As much as one likes.</summary>
    internal static MoneyRange NoLimits { get; } = MoneyRange.Exactly(decimal.MaxValue);

    private const string Rule =
        "the most that can be paid to a company with a loss is £20,000 and 300% of its relevant PAYE and NIC";

    internal static PayeCap Of(ReliefClaim claim, decimal? amount, MoneyRange limits, MoneyRange? payable, bool isPaid)
    {
        var effect =
            !isPaid ? CapEffect.NothingToCap
            : claim.IsCapExempt is true ? CapEffect.Exempt
            : payable?.High <= limits.Low ? CapEffect.DoesNotBite
            : claim.Trading.IsLoss is true && payable?.Low > limits.High ? CapEffect.Bites
            : CapEffect.MayBite;
        var most = amount is { } cap ? Wording.Pounds(cap) : null;
        var sentence = effect switch
        {
            CapEffect.NothingToCap =>
                "The PAYE cap we know of does not matter here, since it only cuts what is paid out.",
            CapEffect.Exempt => "The PAYE cap does not apply, because you have said that the company is exempt.",
            CapEffect.DoesNotBite => "The PAYE cap does not bite.",
            CapEffect.Bites => $"The PAYE cap bites, and no more than {most} is paid.",
            _ when most is not null =>
                $"The PAYE cap may bite: the most that can be paid to this company with a loss is {most}, unless it is "
                    + "exempt.",
            _ => $"The PAYE cap may bite, since {Rule}, unless the company is exempt.",
        };
        return new(amount, effect, sentence, ReliefSources.Cap)
        {
            Working = most is null
                ? null
                : $"The PAYE cap is £20,000.00 and 300% of {Wording.Pounds(claim.PayeAndNic!.Value)}, which is {most}.",
        };
    }

    /// <summary>The cap of a period that is worked out whole; null when PAYE and NIC are not known.</summary>
    internal static decimal? AmountFor(ReliefClaim claim, bool isWhole) =>
        isWhole ? Floor + Multiple * claim.PayeAndNic : null;

    /// <summary>
    /// The least and the most that may be paid: a cap that is not known is at least <see cref="Floor"/>.
    /// </summary>
    internal static MoneyRange Limits(ReliefClaim claim, decimal? amount) =>
        claim.IsCapExempt is true
            ? NoLimits
            : new(amount ?? Floor, amount is { } cap && claim.IsCapExempt is false ? cap : decimal.MaxValue);
}
