namespace Signpost.Bot.Turns;

/// <summary>What day it is in the United Kingdom.</summary>
public static class UkCalendar
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone)
        ? zone
        : TimeZoneInfo.Utc;

    /// <summary>The date; by UTC on a system that has no time zones.</summary>
    public static DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);
}
