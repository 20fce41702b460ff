namespace Signpost;

/// <summary>What the company's trade made in the period, before any extra deduction for R&amp;D.</summary>
public abstract record TradingResult
{
    private TradingResult() { }

    /// <summary>Nobody can say: the amount is a range over profit and loss.</summary>
    public sealed record Unknown : TradingResult;

    /// <summary>A profit. Its size is not asked, so the amount covers each rate of Corporation Tax.</summary>
    public sealed record Profit : TradingResult;

    /// <summary>A loss.</summary>
    /// <param name="Amount">How much, in pounds, more than nothing; or null when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The amount is not more than nothing, or is above <see cref="ReliefFigures.Largest"/>.
    /// </exception>
    public sealed record Loss(decimal? Amount) : TradingResult
    {
        /// <summary>How much, in pounds, more than nothing; or null when not known.</summary>
        public decimal? Amount { get; } =
            Amount is <= 0 or > ReliefFigures.Largest
                ? throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A loss is more than nothing.")
                : Amount;
    }

    /// <summary>Whether it is a loss; null when not known.</summary>
    internal bool? IsLoss =>
        this switch
        {
            Loss => true,
            Profit => false,
            _ => null,
        };
}
