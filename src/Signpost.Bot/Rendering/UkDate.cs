using System.Globalization;

namespace Signpost.Bot.Rendering;

/// <summary>Writes dates as they are written in the United Kingdom, on systems without cultures too.</summary>
public static class UkDate
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>A date in words: <c>22 November 2026</c>.</summary>
    public static string Write(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");
}
