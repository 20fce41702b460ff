using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Relief;

/// <summary>Periods and claims to test with.</summary>
internal static class SomeClaim
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static AccountingPeriod Period(string text)
    {
        var (period, problem) = AccountingPeriod.Parse(text);
        return period ?? throw new ArgumentException(problem, nameof(text));
    }

    /// <summary>A claim of which nothing but the period is known.</summary>
    public static ReliefClaim For(string period, string today = "2026-11-22") =>
        new() { Period = Period(period), Today = DateOnly.Parse(today, null) };

    /// <summary>Periods around the changes of the rules, of one day to eighteen months.</summary>
    public static Arbitrary<AccountingPeriod> Periods() =>
        (
            from first in Gen.Choose(new DateOnly(2021, 10, 1).DayNumber, new DateOnly(2027, 1, 1).DayNumber)
            from days in Gen.OneOf(Gen.Choose(0, 540), Gen.Choose(360, 370))
            select AccountingPeriod.Of(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + days)).Value!
        ).ToArbitrary();

    /// <summary>Claims of which anything may be known or not.</summary>
    public static Gen<ReliefClaim> Any() =>
        from period in Periods().Generator
        from after in Gen.Choose(-300, 1200)
        from spend in Pennies(1, 60_000_000)
        from earlier in Maybe(Pennies(0, 60_000_000))
        from total in Maybe(Pennies(1, 100_000_000))
        from contractors in Maybe(Pennies(0, 30_000_000))
        from paye in Maybe(Pennies(0, 10_000_000))
        from answers in Gen.Elements<bool?>(null, true, false).ArrayOf(6)
        from size in Gen.Elements(CompanySize.Unknown, CompanySize.Small, CompanySize.Large)
        from loss in Maybe(Pennies(1, 80_000_000))
        from trading in Gen.Elements<TradingResult>(
            new TradingResult.Unknown(),
            new TradingResult.Profit(),
            new TradingResult.Loss(loss)
        )
        select new ReliefClaim
        {
            Period = period,
            Today = period.Last.AddDays(after),
            Spend = spend,
            EarlierSpend = earlier,
            TotalSpend = total,
            UsesContractors = answers[0],
            ContractorSpend = contractors,
            PayeAndNic = paye,
            IsCapExempt = answers[1],
            MeetsIntensity = answers[2],
            MetIntensityTheYearBefore = answers[3],
            Subsidised = answers[4],
            Notified = answers[5],
            Size = size,
            Trading = trading,
        };

    public static Gen<decimal> Pennies(int least, int most) =>
        Gen.Choose(least, most).Select(pennies => pennies / 100m);

    private static Gen<decimal?> Maybe(Gen<decimal> amount) =>
        Gen.OneOf(amount.Select(known => (decimal?)known), Gen.Constant<decimal?>(null));
}
