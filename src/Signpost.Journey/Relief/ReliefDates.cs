namespace Signpost;

/// <summary>The days that matter to a claim, counted from its accounting period.</summary>
/// <remarks>
/// Months and years are counted to the day of the same number, or to the last day of a month that has no such day: six
/// months after 31 August is 28 or 29 February, two years after 29 February is 28 February. Where somebody might count
/// to a month's end instead (six months after 30 June), this is the earlier of the two days, which is always in time.
/// </remarks>
public static class ReliefDates
{
    private const int MonthsToNotify = 6;
    private const int YearsToClaim = 2;

    /// <summary>
    /// The beginnings of the periods that HMRC must be told of ("Tell HMRC you want to claim", GOV.UK).
    /// </summary>
    private static readonly Validity Notified = new(new(2023, 4, 1), null);

    /// <summary>
    /// The days of claims that need the additional information form ("Additional information you must submit before you
    /// claim for Research and Development tax relief", GOV.UK; HMRC manual, CIRD182000).
    /// </summary>
    private static readonly Validity WithAdditionalInformation = new(new(2023, 8, 8), null);

    /// <summary>
    /// Whether HMRC must be told of claims for such a period, unless an earlier claim makes that needless.
    /// </summary>
    public static bool NeedsNotification(AccountingPeriod period) => Notified.Covers(period.First);

    /// <summary>
    /// The days on which HMRC can be told: from the first day of the period to six months after its end. ("Tell HMRC
    /// you want to claim", GOV.UK.)
    /// </summary>
    public static Validity NotificationWindow(AccountingPeriod period) =>
        new(period.First, period.Last.AddMonths(MonthsToNotify));

    /// <summary>The last day to claim: two years after the end of the period. (HMRC manual, CIRD81800.)</summary>
    public static DateOnly ClaimBy(AccountingPeriod period) => period.Last.AddYears(YearsToClaim);

    /// <summary>
    /// Whether a claim needs the additional information form: a claim can be made at the earliest on the day after the
    /// period, or today if that is later.
    /// </summary>
    public static bool NeedsAdditionalInformation(AccountingPeriod period, DateOnly today) =>
        WithAdditionalInformation.Covers(today > period.Last ? today : period.Last.AddDays(1));

    /// <summary>
    /// The first day inside the period from which other rates hold, or null when the same hold throughout. It is the
    /// day by which to ask for <see cref="ReliefClaim.EarlierSpend"/>.
    /// </summary>
    public static DateOnly? RateChangeWithin(AccountingPeriod period) =>
        RatePart.Of(period) is [_, var later] ? later.Days.From : null;

    /// <summary>Whether a test holds of a period on a day.</summary>
    /// <param name="test">The test.</param>
    /// <param name="period">The accounting period.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such test.</exception>
    public static bool Holds(ReliefTest test, AccountingPeriod period, DateOnly today) =>
        test switch
        {
            ReliefTest.TooLateToClaim => today > ClaimBy(period),
            ReliefTest.PeriodNotOver => today <= period.Last,
            ReliefTest.TooLateToNotify => NeedsNotification(period) && today > NotificationWindow(period).To,
            ReliefTest.OlderSchemes => !RatePart.Of(period)[0].IsMerged,
            ReliefTest.RatesChangeWithin => RateChangeWithin(period) is not null,
            _ => throw new ArgumentOutOfRangeException(nameof(test), test, "There is no such test."),
        };
}
