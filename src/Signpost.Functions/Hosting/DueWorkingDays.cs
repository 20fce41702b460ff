using System.Globalization;

namespace Signpost.Functions.Hosting;

/// <summary>Reads from the settings how soon somebody should be in touch about an enquiry.</summary>
public static class DueWorkingDays
{
    /// <summary>The setting: how many working days after it came in an enquiry is due.</summary>
    public const string Setting = "Advisers:DueWorkingDays";

    /// <summary>How many they are when the setting is not there.</summary>
    public const int Usual = 3;

    /// <summary>The most that they can be.</summary>
    public const int Most = 60;

    /// <summary>The number that is set, or <see cref="Usual"/>.</summary>
    /// <exception cref="InvalidOperationException">It is no number that it can be; the message names the remedy.</exception>
    public static int From(IConfiguration configuration) =>
        configuration[Setting] switch
        {
            null or "" => Usual,
            var text
                when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
                    && days <= Most => days,
            _ => throw new InvalidOperationException(
                $"Advisers__DueWorkingDays is not a number of working days: set it to a whole number from 0 to {Most.ToString(CultureInfo.InvariantCulture)}, or leave it out for {Usual.ToString(CultureInfo.InvariantCulture)}."
            ),
        };
}
