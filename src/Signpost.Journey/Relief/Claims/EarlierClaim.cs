namespace Signpost;

/// <summary>
/// The company's last claim before this one, which decides whether HMRC must be told beforehand: it must on a first
/// claim, or when the last claim was made more than three years before the last day for telling HMRC. ("Tell HMRC you
/// want to claim Research and Development (R&amp;D) tax relief", GOV.UK.) A claim made after that day settles nothing:
/// on the day itself it had not been made, and whether there was one before it is not known.
/// </summary>
public abstract record EarlierClaim
{
    private const int YearsThatCount = 3;

    private EarlierClaim() { }

    /// <summary>Nobody can say.</summary>
    public sealed record Unknown : EarlierClaim;

    /// <summary>The company has never claimed.</summary>
    public sealed record None : EarlierClaim;

    /// <summary>
    /// The only earlier claims do not count: they were rejected, or made for a period that began before 1 April 2023 by
    /// an amended return that HMRC received on or after that day.
    /// </summary>
    public sealed record NotCounted : EarlierClaim;

    /// <summary>
    /// A claim was made in the three years up to today. Except on the last day for telling HMRC itself that need not be
    /// enough, since the three years are counted back from that day.
    /// </summary>
    public sealed record WithinThreeYears : EarlierClaim;

    /// <summary>The last claim was made more than three years before today.</summary>
    public sealed record LongerAgo : EarlierClaim;

    /// <summary>The last claim was made on this day.</summary>
    /// <param name="Day">The day on which the claim was made, not the period that it was for.</param>
    public sealed record MadeOn(DateOnly Day) : EarlierClaim;

    /// <summary>
    /// The first day on which a claim counts for a notification that is due by <paramref name="lastDay"/>.
    /// </summary>
    internal static DateOnly CountsFrom(DateOnly lastDay) => lastDay.AddYears(-YearsThatCount);

    /// <summary>Whether it makes the notification needless; null when that cannot be told.</summary>
    internal bool? Counts(DateOnly lastDay, DateOnly today)
    {
        var from = CountsFrom(lastDay);
        var threeYearsAgo = CountsFrom(today);
        return this switch
        {
            None or NotCounted => false,
            MadeOn made when made.Day <= lastDay => made.Day >= from,
            WithinThreeYears when today == lastDay => true,
            LongerAgo when threeYearsAgo <= from => false,
            _ => null,
        };
    }
}
