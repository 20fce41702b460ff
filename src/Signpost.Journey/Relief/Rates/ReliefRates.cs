using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// The table of rates. A row holds for accounting periods that begin on certain days and for money spent on certain
/// days; nothing else in the calculation knows a year.
/// </summary>
internal static class ReliefRates
{
    private const decimal MainTax = 0.25m;
    private const decimal SmallProfitsTax = 0.19m;
    private const decimal FormerTax = 0.19m;

    private static readonly Validity BeforeTheMerger = new(null, new(2024, 3, 31));
    private static readonly Validity SinceTheMerger = new(new(2024, 4, 1), null);
    private static readonly Validity BeforeTheCut = new(null, new(2023, 3, 31));
    private static readonly Validity SinceTheCut = new(new(2023, 4, 1), null);

    /// <summary>All rows, oldest first.</summary>
    public static ImmutableArray<ReliefRate> All { get; } =
    [
        new DeductionRate
        {
            Regime = ReliefRegime.SmeAt130,
            Name = "SME scheme (130%)",
            Begins = BeforeTheMerger,
            Spent = BeforeTheCut,
            Extra = 1.30m,
            Credit = 0.145m,
            IntensiveCredit = 0.145m,
            ProfitTax = [FormerTax],
            IsCapped = true,
            Source = ReliefSources.Rates,
        },
        new CreditRate
        {
            Regime = ReliefRegime.RdecAt13,
            Name = "RDEC (13%)",
            Begins = BeforeTheMerger,
            Spent = BeforeTheCut,
            Credit = 0.13m,
            ProfitTax = [FormerTax],
            LossTax = FormerTax,
            IsCapped = false,
            Source = ReliefSources.Rates,
        },
        new DeductionRate
        {
            Regime = ReliefRegime.SmeAt86,
            Name = "SME scheme (86%)",
            Begins = BeforeTheMerger,
            Spent = SinceTheCut,
            Extra = 0.86m,
            Credit = 0.10m,
            IntensiveCredit = 0.145m,
            ProfitTax = [MainTax, SmallProfitsTax],
            IsCapped = true,
            Source = ReliefSources.Rates,
        },
        new CreditRate
        {
            Regime = ReliefRegime.RdecAt20,
            Name = "RDEC (20%)",
            Begins = BeforeTheMerger,
            Spent = SinceTheCut,
            Credit = 0.20m,
            ProfitTax = [MainTax],
            LossTax = MainTax,
            IsCapped = false,
            Source = ReliefSources.Rates,
        },
        new CreditRate
        {
            Regime = ReliefRegime.MergedScheme,
            Name = "Merged scheme",
            Begins = SinceTheMerger,
            Spent = Validity.Always,
            Credit = 0.20m,
            ProfitTax = [MainTax, SmallProfitsTax],
            LossTax = SmallProfitsTax,
            IsCapped = true,
            Source = ReliefSources.MergedScheme,
        },
        new DeductionRate
        {
            Regime = ReliefRegime.Eris,
            Name = "ERIS",
            Begins = SinceTheMerger,
            Spent = Validity.Always,
            Extra = 0.86m,
            Credit = 0.145m,
            IntensiveCredit = 0.145m,
            ProfitTax = [MainTax, SmallProfitsTax],
            IsCapped = true,
            Source = ReliefSources.MergedScheme,
        },
    ];

    /// <summary>
    /// The share of the total spend that makes a company R&amp;D-intensive; exactly that share is enough.
    /// </summary>
    public static ImmutableArray<IntensityThreshold> Thresholds { get; } =
    [
        new(0.40m, BeforeTheMerger, SinceTheCut, ReliefSources.Rates),
        new(0.30m, SinceTheMerger, Validity.Always, ReliefSources.Eris),
    ];
}
