using System.Collections.Immutable;

namespace Signpost;

/// <summary>The spend that counts, for each part of the period.</summary>
/// <param name="Parts">One range for each part.</param>
/// <param name="Whole">The range over the whole period.</param>
/// <param name="IsSplit">Whether the parts add up; else each is as if all the spend fell into it.</param>
/// <param name="Working">How it comes about; plain lines, none where all of the spend counts.</param>
internal sealed record CountedSpend(
    ImmutableArray<MoneyRange> Parts,
    MoneyRange Whole,
    bool IsSplit,
    ImmutableArray<string> Working
)
{
    /// <summary>What counts of payments to unconnected contractors and for externally provided workers.</summary>
    private const decimal ContractorShare = 0.65m;

    /// <summary>The spend that counts of what is known, or null while no spend is known.</summary>
    public static CountedSpend? Of(ReliefClaim claim, int parts)
    {
        if (claim.Spend is not { } spend)
        {
            return null;
        }
        var paid = PaidToContractors(claim, spend);
        var whole = Counted(spend, spend, paid, claim.UsesContractors);
        var working = Lines(spend, paid, whole);
        if (parts == 1 || claim.EarlierSpend is not { } first)
        {
            return new([.. Enumerable.Repeat(whole, parts)], whole, IsSplit: false, working);
        }
        var earlier = Math.Min(first, spend);
        ImmutableArray<MoneyRange> split =
        [
            Counted(earlier, spend, paid, claim.UsesContractors),
            Counted(spend - earlier, spend, paid, claim.UsesContractors),
        ];
        return new(split, whole, IsSplit: true, working);
    }

    /// <summary>£100 in each part.</summary>
    public static CountedSpend Hundred(int parts)
    {
        var hundred = MoneyRange.Exactly(100);
        return new([.. Enumerable.Repeat(hundred, parts)], hundred, IsSplit: false, []);
    }

    private static decimal? PaidToContractors(ReliefClaim claim, decimal spend) =>
        claim.UsesContractors is false ? 0
        : claim.ContractorSpend is { } paid ? Math.Min(paid, spend)
        : null;

    /// <summary>
    /// What counts of a part of the spend. How much of a part went to contractors is known only where the part is all.
    /// </summary>
    private static MoneyRange Counted(decimal part, decimal spend, decimal? paid, bool? usesContractors)
    {
        var least = Wording.Share(ContractorShare, part);
        if (paid is not { } contractors)
        {
            return new(usesContractors is true ? least : part, part);
        }
        var left = part - contractors + Wording.Share(ContractorShare, contractors);
        return part == spend ? MoneyRange.Exactly(left) : new(Math.Max(least, left), part);
    }

    private static ImmutableArray<string> Lines(decimal spend, decimal? paid, MoneyRange whole) =>
        paid > 0
            ?
            [
                $"65% of the {Wording.Pounds(paid.Value)} paid to contractors counts, so {Wording.Pounds(whole.Low)} "
                    + $"of the {Wording.Pounds(spend)} counts.",
            ]
        : whole.IsExact ? []
        :
        [
            $"65% of what was paid to contractors counts, so between {Wording.Pounds(whole.Low)} and "
                + $"{Wording.Pounds(whole.High)} of the {Wording.Pounds(spend)} counts.",
        ];
}
