using System.Globalization;

namespace Signpost;

/// <summary>
/// How days, pounds and rates are written and rounded. Every amount is rounded to the penny, half a penny up, as soon
/// as it is written down, so that a person who follows the working with a pocket calculator gets the same result.
/// </summary>
internal static class Wording
{
    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    public static string Pounds(decimal amount) => amount.ToString("£#,##0.00", CultureInfo.InvariantCulture);

    public static string Percent(decimal rate) => (rate * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A share of an amount that is not negative, to the penny.</summary>
    public static decimal Share(decimal rate, decimal amount) =>
        decimal.Round(rate * amount, 2, MidpointRounding.AwayFromZero);
}
