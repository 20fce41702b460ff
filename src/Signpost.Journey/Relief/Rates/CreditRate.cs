using System.Collections.Immutable;

namespace Signpost;

/// <summary>A taxable credit: a share of the spend, less the tax on it.</summary>
internal sealed record CreditRate : ReliefRate
{
    /// <summary>The share of the spend.</summary>
    public required decimal Credit { get; init; }

    /// <summary>The rates of Corporation Tax that a company with a profit may pay on it, highest first.</summary>
    public required ImmutableArray<decimal> ProfitTax { get; init; }

    /// <summary>The notional tax for a company with a loss.</summary>
    public required decimal LossTax { get; init; }

    public override MoneyRange Profit(MoneyRange spend, ICollection<string> working) =>
        new(
            Worth(spend.Low, ProfitTax[0], "Corporation Tax", working),
            Worth(spend.High, ProfitTax[^1], "Corporation Tax", working)
        );

    public override MoneyRange Loss(MoneyRange spend, decimal? loss, bool? isIntensive, ICollection<string> working) =>
        new(Worth(spend.Low, LossTax, "notional tax", working), Worth(spend.High, LossTax, "notional tax", working));

    private decimal Worth(decimal spend, decimal taxRate, string tax, ICollection<string> working)
    {
        var credit = Wording.Share(Credit, spend);
        var worth = credit - Wording.Share(taxRate, credit);
        working.Add(
            $"{Wording.Percent(Credit)} of {Wording.Pounds(spend)} is {Wording.Pounds(credit)}; less {tax} at "
                + $"{Wording.Percent(taxRate)} leaves {Wording.Pounds(worth)}."
        );
        return worth;
    }
}
