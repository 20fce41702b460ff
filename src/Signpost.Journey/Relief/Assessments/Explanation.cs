using System.Collections.Immutable;

namespace Signpost;

/// <summary>Puts the working of all cases in order, each line with what it rests on.</summary>
internal static class Explanation
{
    /// <summary>The lines.</summary>
    /// <param name="parts">The parts of the period.</param>
    /// <param name="spend">The spend that counts, or null while the working is of £100.</param>
    /// <param name="worths">The worths, at least one.</param>
    /// <param name="amount">What they come to, or null while no spend is known.</param>
    /// <param name="cap">The PAYE cap.</param>
    public static ImmutableArray<string> Of(
        ImmutableArray<RatePart> parts,
        CountedSpend? spend,
        ImmutableArray<Worth> worths,
        MoneyRange? amount,
        PayeCap cap
    )
    {
        var lines = new List<string>(spend?.Working ?? []);
        var both = worths.Select(worth => worth.HasLoss).Distinct().Count() > 1;
        foreach (var worth in worths)
        {
            var part = parts.Length > 1 ? When(parts[worth.Part], spend) : string.Empty;
            var trading =
                !both ? string.Empty
                : worth.HasLoss ? ", with a loss"
                : ", with a profit";
            var sure = worth.Eligible.Standing is RegimeStanding.MayApply ? ", if it applies" : string.Empty;
            lines.AddRange(worth.Working.Select(line => $"{worth.Eligible.Rate.Name}{sure}{part}{trading}: {line}"));
        }
        // What the cap does is a caution; here is only its sum.
        if (cap is { Effect: CapEffect.Bites or CapEffect.MayBite, Working: { } sum })
        {
            lines.Add(sum);
        }
        if (amount is { } range)
        {
            lines.Add($"So the indicative amount is {range}.");
        }
        return [.. lines];
    }

    private static string When(RatePart part, CountedSpend? spend)
    {
        var days = $"from {UkDate.Write(part.Days.From!.Value)} to {UkDate.Write(part.Days.To!.Value)}";
        return spend is { IsSplit: true } ? $", {days}" : $", if the money was spent {days}";
    }
}
