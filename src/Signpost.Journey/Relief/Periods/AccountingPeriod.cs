using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// The first and last day of the period that a company draws up its accounts for, as its people give it. It is at most
/// <see cref="LongestInMonths"/> long, ends no earlier than it begins, and lies in the years
/// <see cref="EarliestYear"/> to <see cref="LatestYear"/>, so that a slip of the keyboard is noticed.
/// </summary>
/// <remarks>
/// Strictly this is the <em>period of account</em>. One that is longer than twelve months is split into accounting
/// periods for Corporation Tax: the first twelve months, and the rest (<see cref="ForCorporationTax"/>). Signpost takes
/// the period whole, since the days to notify and to claim by are counted from the end of the period of account. The
/// regime is found for each of the two; where they differ, the amount is a range unless the spend is split. The cap and
/// a known loss would have to be worked out for each; that is a caution and no calculation.
/// </remarks>
public sealed record AccountingPeriod
{
    /// <summary>The most months that a period may have.</summary>
    public const int LongestInMonths = 18;

    /// <summary>The first year that a period may touch.</summary>
    public const int EarliestYear = 2000;

    /// <summary>The last year that a period may touch.</summary>
    public const int LatestYear = 2099;

    private const int MonthsForCorporationTax = 12;

    private AccountingPeriod(DateOnly first, DateOnly last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day; it belongs to the period.</summary>
    public DateOnly Last { get; }

    /// <summary>Whether Corporation Tax splits it in two.</summary>
    public bool IsLongerThanTwelveMonths => Last > LastDayOf(First, MonthsForCorporationTax);

    /// <summary>Whether it is shorter than a year, so that a yearly allowance may be smaller.</summary>
    public bool IsShorterThanTwelveMonths =>
        Last < LastDayOf(First, MonthsForCorporationTax) && First > YearTo(Last).First;

    /// <summary>
    /// Its accounting periods for Corporation Tax, oldest first: itself, or its first twelve months and the rest.
    /// </summary>
    public ImmutableArray<AccountingPeriod> ForCorporationTax
    {
        get
        {
            var year = LastDayOf(First, MonthsForCorporationTax);
            return IsLongerThanTwelveMonths ? [new(First, year), new(year.AddDays(1), Last)] : [this];
        }
    }

    /// <summary>The period of two days, or what is wrong with them.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static Parsed<AccountingPeriod> Of(DateOnly first, DateOnly last)
    {
        var problem =
            !IsInReach(first) ? PeriodWords.OutOfReach(first)
            : !IsInReach(last) ? PeriodWords.OutOfReach(last)
            : last < first ? PeriodWords.Reversed(first, last)
            : last > LastDayOf(first, LongestInMonths) ? PeriodWords.TooLong(first, last)
            : null;
        return new(problem is null ? new AccountingPeriod(first, last) : null, problem);
    }

    /// <summary>
    /// Reads what people type: <c>1 April 2025 to 31 March 2026</c>, <c>01/04/2025-31/03/2026</c> (the day before the
    /// month), <c>2025-04-01 to 2026-03-31</c>, <c>April 2025 to March 2026</c> (whole months),
    /// <c>year ended 31 March 2026</c>, <c>y/e 31/3/26</c>. Years of two digits are of this century. It never guesses a
    /// missing day or year: what cannot be read is refused with a sentence.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static Parsed<AccountingPeriod> Parse(string text) => PeriodReading.Read(text);

    /// <summary>Its two days, as <see cref="Parse"/> reads them: <c>1 April 2025 to 31 March 2026</c>.</summary>
    public override string ToString() => $"{UkDate.Write(First)} to {UkDate.Write(Last)}";

    /// <summary>
    /// The year that ends on a day. One that ends with a month began with a month, leap year or not.
    /// </summary>
    internal static (DateOnly First, DateOnly Last) YearTo(DateOnly last)
    {
        var next = last.AddDays(1);
        return (next.Day == 1 ? next.AddYears(-1) : last.AddYears(-1).AddDays(1), last);
    }

    /// <summary>The year that begins on a day.</summary>
    internal static (DateOnly First, DateOnly Last) YearFrom(DateOnly first) =>
        (first, LastDayOf(first, MonthsForCorporationTax));

    /// <summary>The last day of so many months; months that have no such day end with their last one.</summary>
    private static DateOnly LastDayOf(DateOnly first, int months)
    {
        var next = first.AddMonths(months);
        return next.Day == first.Day ? next.AddDays(-1) : next;
    }

    private static bool IsInReach(DateOnly day) => day.Year is >= EarliestYear and <= LatestYear;
}
