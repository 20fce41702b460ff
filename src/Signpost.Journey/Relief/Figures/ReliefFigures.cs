namespace Signpost;

/// <summary>
/// The figures that somebody types at the end, in pounds. None is negative, the spend is more than nothing and not more
/// than the total, and none is above <see cref="Largest"/>.
/// </summary>
public sealed record ReliefFigures
{
    /// <summary>The largest amount that is taken to be meant, in pounds: ten thousand million.</summary>
    public const decimal Largest = 10_000_000_000;

    private ReliefFigures() { }

    /// <summary>What was spent on R&amp;D in the period, in pounds.</summary>
    public decimal Spend { get; private init; }

    /// <summary>What was spent on everything, R&amp;D included, in pounds; or null when it was not said.</summary>
    public decimal? TotalSpend { get; private init; }

    /// <summary>The PAYE and National Insurance contributions, in pounds (nothing is an answer); or null.</summary>
    public decimal? PayeAndNic { get; private init; }

    /// <summary>
    /// The trading loss before any extra deduction for R&amp;D, in pounds; or null when it was not said.
    /// </summary>
    public decimal? Loss { get; private init; }

    /// <summary>
    /// Reads what people type: <c>80,000</c>, <c>£80k</c>, <c>80,000 of 250,000</c>,
    /// <c>1.2m of 3 million, paye 40,000</c>, <c>80k of 250k, loss 120k</c>. A word that it does not know is refused by
    /// name and never passed over, since it may have changed the meaning.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static Parsed<ReliefFigures> Parse(string text) => FiguresReading.Read(text);

    /// <summary>The figures, as <see cref="Parse"/> reads them.</summary>
    public override string ToString()
    {
        var total = TotalSpend is { } all ? $" of {Wording.Pounds(all)}" : string.Empty;
        var paye = PayeAndNic is { } paid ? $", PAYE and NIC {Wording.Pounds(paid)}" : string.Empty;
        var loss = Loss is { } lost ? $", loss {Wording.Pounds(lost)}" : string.Empty;
        return Wording.Pounds(Spend) + total + paye + loss;
    }

    /// <summary>The figures in order, or what is wrong with them; amounts are to the penny.</summary>
    internal static Parsed<ReliefFigures> Of(decimal? spend, decimal? total, decimal? paye, decimal? loss) =>
        FigureWords.Problem(spend, total, paye, loss) is { } problem
            ? new(null, problem)
            : new(
                new ReliefFigures
                {
                    Spend = spend!.Value,
                    TotalSpend = total,
                    PayeAndNic = paye,
                    Loss = loss,
                },
                Problem: null
            );
}
