namespace Signpost;

/// <summary>What day and what time it is in the United Kingdom.</summary>
public static class UkCalendar
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone)
        ? zone
        : TimeZoneInfo.Utc;

    /// <summary>The date; by UTC on a system that has no time zones.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Local(clock.GetUtcNow()).DateTime);

    /// <summary>An instant as clocks there show it; as UTC on a system that has no time zones.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);
}
