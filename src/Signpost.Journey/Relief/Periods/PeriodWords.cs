namespace Signpost;

/// <summary>What is said when an accounting period cannot be taken as typed.</summary>
internal static class PeriodWords
{
    public const string Unreadable =
        "I could not read the accounting period; give its first and last day with their years, for example "
        + "1 April 2025 to 31 March 2026.";

    public static string OneDayOnly(DateOnly first, DateOnly last)
    {
        var read = first == last ? UkDate.Write(first) : $"{UkDate.Write(first)} to {UkDate.Write(last)}";
        return $"I read only {read}; give both the first and the last day of the accounting period, or type “year "
            + $"ended {UkDate.Write(last)}”.";
    }

    public static string NoSuchDay(int day, int month, int year) =>
        month is < 1 or > 12
            ? $"The accounting period has a month {month}, and there is none; write the day before the month, as in "
                + "31/03/2026."
            : $"The accounting period has a {day} {Wording.Month(month)} {year}, which is not in the calendar; check "
                + "that day.";

    public static string OutOfReach(DateOnly day) => OutOfReach(day.Year);

    public static string OutOfReach(int year) =>
        $"The accounting period has the year {year}; check it, since I can only work with the years "
        + $"{AccountingPeriod.EarliestYear} to {AccountingPeriod.LatestYear}.";

    public static string Reversed(DateOnly first, DateOnly last) =>
        $"The accounting period would end on {UkDate.Write(last)}, before it begins on {UkDate.Write(first)}; give the "
        + "first day first.";

    public static string TooLong(DateOnly first, DateOnly last) =>
        $"{UkDate.Write(first)} to {UkDate.Write(last)} is longer than the {AccountingPeriod.LongestInMonths} months "
        + "that I can work with; check both days, and give one accounting period at a time.";
}
