using System.Collections.Immutable;

namespace Signpost;

/// <summary>Works out what a spend is worth, over everything that may be the case.</summary>
/// <param name="claim">The claim.</param>
/// <param name="parts">The parts of its period.</param>
/// <param name="intensive">For each part, whether the company reaches its threshold; null where not known.</param>
internal sealed class Reckoning(ReliefClaim claim, ImmutableArray<RatePart> parts, ImmutableArray<bool?> intensive)
{
    private IEnumerable<TradingResult> Cases =>
        claim.Trading is TradingResult.Unknown
            ? [new TradingResult.Profit(), new TradingResult.Loss(Amount: null)]
            : [claim.Trading];

    /// <summary>The regimes of a part, by all that is known.</summary>
    public ImmutableArray<Eligible> Regimes(int part) => Regimes(claim, part);

    /// <summary>What a spend is worth, for each case of the trade, each part of the period and each regime.</summary>
    /// <param name="spend">The spend that counts.</param>
    /// <param name="loss">The loss before the extra deduction; null when not known.</param>
    /// <param name="limits">The least and the most that may be paid out.</param>
    public ImmutableArray<Worth> Worths(CountedSpend spend, decimal? loss, MoneyRange limits) =>
        [
            .. from trading in Cases
            let known = claim with
            {
                Trading = trading,
            }
            from part in Enumerable.Range(0, parts.Length)
            from regime in Regimes(known, part)
            select Worth(regime, part, trading, spend.Parts[part], loss, limits, intensive[part]),
        ];

    /// <summary>
    /// What the worths come to. Where a company has a choice it takes the better; where it is not known which regime
    /// applies, whether there was a loss or when the money was spent, it is the range over all that may be.
    /// </summary>
    /// <param name="worths">At least one.</param>
    /// <param name="amount">Which of its amounts is meant.</param>
    /// <param name="isSplit">Whether the parts add up.</param>
    /// <param name="limits">The least and the most that may be paid out.</param>
    public static MoneyRange Total(
        IEnumerable<Worth> worths,
        Func<Worth, MoneyRange> amount,
        bool isSplit,
        MoneyRange limits
    ) =>
        worths
            .GroupBy(worth => worth.HasLoss)
            .Select(ofCase => OfCase([.. ofCase], amount, isSplit, limits))
            .Aggregate((one, other) => one.Or(other));

    private static MoneyRange OfCase(
        List<Worth> worths,
        Func<Worth, MoneyRange> amount,
        bool isSplit,
        MoneyRange limits
    )
    {
        var parts = worths.GroupBy(worth => worth.Part).Select(part => Best([.. part], amount)).ToList();
        var sum = parts.Aggregate((one, other) => isSplit ? one.Plus(other) : one.Or(other));
        return parts.Count > 1 && worths.Exists(worth => worth.IsCapped) ? sum.CutTo(limits) : sum;
    }

    private static MoneyRange Best(List<Worth> worths, Func<Worth, MoneyRange> amount)
    {
        var sure = worths.Where(worth => worth.Eligible.Standing is RegimeStanding.Applies).Select(amount).ToList();
        var low = sure.Count > 0 ? sure.Max(range => range.Low) : worths.Min(worth => amount(worth).Low);
        return new(low, worths.Max(worth => amount(worth).High));
    }

    private static Worth Worth(
        Eligible regime,
        int part,
        TradingResult trading,
        MoneyRange spend,
        decimal? loss,
        MoneyRange limits,
        bool? isIntensive
    )
    {
        var working = new List<string>();
        var hasLoss = trading.IsLoss is true;
        var uncapped = hasLoss
            ? regime.Rate.Loss(spend, loss, isIntensive, working)
            : regime.Rate.Profit(spend, working);
        var worth = new Worth(part, hasLoss, regime, uncapped, uncapped, []);
        var amount = worth.IsCapped ? uncapped.CutTo(limits) : uncapped;
        if (amount != uncapped)
        {
            working.Add($"The PAYE cap leaves {amount}.");
        }
        return worth with { Amount = amount, Working = [.. working.Distinct(StringComparer.Ordinal)] };
    }

    private ImmutableArray<Eligible> Regimes(ReliefClaim known, int part) =>
        new Eligibility(known, parts[part], intensive[part]).Regimes;
}
