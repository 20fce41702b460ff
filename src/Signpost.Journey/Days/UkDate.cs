using System.Globalization;

namespace Signpost;

/// <summary>Writes dates as they are written in the United Kingdom, on systems without cultures too.</summary>
public static class UkDate
{
    /// <summary>A date in words: <c>22 November 2026</c>.</summary>
    public static string Write(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
