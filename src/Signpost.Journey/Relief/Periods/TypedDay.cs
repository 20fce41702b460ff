using System.Globalization;

namespace Signpost;

/// <summary>A day, or a whole month, at one place of what somebody typed.</summary>
/// <param name="First">The day, or the month's first.</param>
/// <param name="Last">The day, or the month's last.</param>
/// <param name="Next">The place of the word after it.</param>
/// <param name="Problem">What is wrong when it has the form of a day and is none; else null.</param>
internal sealed record TypedDay(DateOnly First, DateOnly Last, int Next, string? Problem)
{
    private const int Century = 2000;

    /// <summary>Everything that the words at a place may mean; the longest first.</summary>
    public static IEnumerable<TypedDay> At(List<string> words, int start)
    {
        var word = (int index) => start + index < words.Count ? words[start + index] : string.Empty;
        var (one, two, three) = (word(0), word(1), word(2));
        if (Number(one, 2) is { } day && AnyMonth(two) is { } month && AnyYear(three) is { } year)
        {
            yield return Day(year, month, day, start + 3);
        }
        if (MonthName(one) is { } namedFirst && Number(two, 2) is { } dayAfter && FullYear(three) is { } yearAfter)
        {
            yield return Day(yearAfter, namedFirst, dayAfter, start + 3);
        }
        if (FullYear(one) is { } yearFirst && Number(two, 2) is { } monthNext && Number(three, 2) is { } dayLast)
        {
            yield return Day(yearFirst, monthNext, dayLast, start + 3);
        }
        if (MonthName(one) is { } named && AnyYear(two) is { } ofYear)
        {
            yield return Whole(ofYear, named, start + 2);
        }
        if (Number(one, 2) is { } numbered && FullYear(two) is { } ofFullYear)
        {
            yield return Whole(ofFullYear, numbered, start + 2);
        }
        // "2025/26" is a tax year and no month, so only what can be a month is taken for one.
        if (FullYear(one) is { } inYear && Number(two, 2) is >= 1 and <= 12 and var numberAfter)
        {
            yield return Whole(inYear, numberAfter, start + 2);
        }
    }

    private static TypedDay Day(int year, int month, int day, int next) =>
        Problematic(year, month, day, next)
        ?? new(new DateOnly(year, month, day), new DateOnly(year, month, day), next, Problem: null);

    private static TypedDay Whole(int year, int month, int next) =>
        Problematic(year, month, 1, next)
        ?? new(
            new DateOnly(year, month, 1),
            new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
            next,
            Problem: null
        );

    private static TypedDay? Problematic(int year, int month, int day, int next)
    {
        var problem =
            year is < AccountingPeriod.EarliestYear or > AccountingPeriod.LatestYear ? PeriodWords.OutOfReach(year)
            : month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
                ? PeriodWords.NoSuchDay(day, month, year)
            : null;
        return problem is null ? null : new TypedDay(default, default, next, problem);
    }

    private static int? AnyMonth(string word) => MonthName(word) ?? Number(word, 2);

    private static int? AnyYear(string word) => word.Length == 2 ? Century + Number(word, 2) : FullYear(word);

    private static int? FullYear(string word) => word.Length == 4 ? Number(word, 4) : null;

    private static int? Number(string word, int digits) =>
        word.Length <= digits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The month of a name or of its beginning: <c>april</c>, <c>apr</c>, <c>sept</c>.</summary>
    private static int? MonthName(string word)
    {
        var month = Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
            name => word.Length >= 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        );
        return month < 0 ? null : month + 1;
    }
}
