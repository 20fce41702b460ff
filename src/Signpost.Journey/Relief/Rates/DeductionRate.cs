using System.Collections.Immutable;

namespace Signpost;

/// <summary>An extra deduction from profit; or, of a loss, a payable credit.</summary>
internal sealed record DeductionRate : ReliefRate
{
    /// <summary>The share of the spend that is deducted beside the spend itself.</summary>
    public required decimal Extra { get; init; }

    /// <summary>The share of a loss that is paid to a company below the threshold.</summary>
    public required decimal Credit { get; init; }

    /// <summary>The share of a loss that is paid to an R&amp;D-intensive company.</summary>
    public required decimal IntensiveCredit { get; init; }

    /// <summary>The rates of Corporation Tax that the deduction may save, highest first.</summary>
    public required ImmutableArray<decimal> ProfitTax { get; init; }

    public override MoneyRange Profit(MoneyRange spend, ICollection<string> working) =>
        new(Saving(spend.Low, ProfitTax[^1], working), Saving(spend.High, ProfitTax[0], working));

    public override MoneyRange Loss(MoneyRange spend, decimal? loss, bool? isIntensive, ICollection<string> working) =>
        new(
            Payment(spend.Low, loss ?? 0, isIntensive is true, loss is null, working),
            Payment(spend.High, loss ?? spend.High, isIntensive is not false, loss is null, working)
        );

    private decimal Saving(decimal spend, decimal tax, ICollection<string> working)
    {
        var extra = Wording.Share(Extra, spend);
        var saving = Wording.Share(tax, extra);
        working.Add(
            $"The extra deduction of {Wording.Percent(Extra)} of {Wording.Pounds(spend)} is {Wording.Pounds(extra)}; "
                + $"Corporation Tax at {Wording.Percent(tax)} on that is up to {Wording.Pounds(saving)} less to pay."
        );
        return saving;
    }

    /// <summary>
    /// The credit on the loss after the extra deduction, of which at most the spend and its extra deduction count: that
    /// is why the published worth is "up to" a figure. A loss of unknown size lies between next to nothing and enough.
    /// </summary>
    private decimal Payment(decimal spend, decimal loss, bool isIntensive, bool isAssumed, ICollection<string> working)
    {
        var rate = isIntensive ? IntensiveCredit : Credit;
        var extra = Wording.Share(Extra, spend);
        var most = spend + extra;
        var surrendered = Math.Min(loss + extra, most);
        var payment = Wording.Share(rate, surrendered);
        var basis =
            !isAssumed
                ? $"The loss of {Wording.Pounds(loss)} and the extra deduction of {Wording.Percent(Extra)} of "
                    + $"{Wording.Pounds(spend)}, {Wording.Pounds(extra)}, make {Wording.Pounds(loss + extra)}, of "
                    + $"which at most {Wording.Percent(1 + Extra)} of the spend counts, {Wording.Pounds(most)}"
            : loss == 0
                ? $"With a loss of next to nothing only the extra deduction counts, {Wording.Percent(Extra)} of "
                    + $"{Wording.Pounds(spend)}, which is {Wording.Pounds(extra)}"
            : $"With a loss as large as the spend, {Wording.Percent(1 + Extra)} of {Wording.Pounds(spend)} counts, "
                + $"which is {Wording.Pounds(most)}";
        working.Add($"{basis}; {Wording.Percent(rate)} of {Wording.Pounds(surrendered)} is {Wording.Pounds(payment)}.");
        return payment;
    }
}
