using System.Collections.Frozen;

namespace Signpost;

/// <summary>Counts working days: Mondays to Fridays that are no bank holidays.</summary>
/// <param name="bankHolidays">The bank holidays that are known; a day beyond the last of them counts by its weekday alone.</param>
public sealed class WorkingDays(IEnumerable<DateOnly> bankHolidays)
{
    private readonly FrozenSet<DateOnly> _holidays = bankHolidays.ToFrozenSet();

    /// <summary>The last bank holiday that is known, or null for none.</summary>
    public DateOnly? KnownUntil => _holidays.Count == 0 ? null : _holidays.Max();

    /// <summary>Whether people are at work on a day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The day that is so many working days after another, which itself does not count.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="count">How many working days; 0 or more. 0 is the day itself, or the next working day after it.</param>
    public DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0 || !IsWorkingDay(day))
        {
            day = day.AddDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
