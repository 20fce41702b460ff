using System.Collections.Immutable;

namespace Signpost;

/// <summary>A part of a period throughout which the same rates hold.</summary>
/// <param name="Days">Its days; both ends are there.</param>
/// <param name="Rates">The regimes, at least one; the first is the one that has most to give.</param>
/// <param name="Threshold">When a company is R&amp;D-intensive, or null where nothing depends on it.</param>
internal sealed record RatePart(Validity Days, ImmutableArray<ReliefRate> Rates, IntensityThreshold? Threshold)
{
    /// <summary>Whether the merged scheme has taken the place of the others.</summary>
    public bool IsMerged => Rates.Any(rate => rate.Regime is ReliefRegime.MergedScheme);

    /// <summary>
    /// The parts of a period, oldest first: one, or two where the rates change inside it. Both changes that the table
    /// knows are a year apart, and only the second asks when a period begins, so that there are never three.
    /// </summary>
    public static ImmutableArray<RatePart> Of(AccountingPeriod period)
    {
        var parts = new List<RatePart>();
        foreach (var part in period.ForCorporationTax.SelectMany(Within))
        {
            if (parts is [.., var last] && last.Rates.SequenceEqual(part.Rates))
            {
                parts[^1] = last with { Days = new(last.Days.From, part.Days.To) };
            }
            else
            {
                parts.Add(part);
            }
        }
        return [.. parts];
    }

    private static IEnumerable<RatePart> Within(AccountingPeriod period)
    {
        var days = new Validity(period.First, period.Last);
        return ReliefRates
            .All.Where(rate => rate.Begins.Covers(period.First) && rate.Spent.Overlaps(days))
            .GroupBy(rate => rate.Spent)
            .Select(rates => new RatePart(
                new(
                    rates.Key.From > period.First ? rates.Key.From : period.First,
                    rates.Key.To < period.Last ? rates.Key.To : period.Last
                ),
                [.. rates],
                ReliefRates.Thresholds.FirstOrDefault(threshold =>
                    threshold.Begins.Covers(period.First) && threshold.Spent == rates.Key
                )
            ));
    }
}
