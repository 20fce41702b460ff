using System.Globalization;
using System.Text.Json;

namespace Signpost.Functions.Hosting;

/// <summary>
/// Reads the bank holidays of England and Wales from a file in the form that GOV.UK publishes them in.
/// (https://www.gov.uk/bank-holidays.json)
/// </summary>
public static class BankHolidays
{
    private const string Division = "england-and-wales";
    private const string Remedy =
        "put back the bank-holidays.json that comes with Signpost, or one from https://www.gov.uk/bank-holidays.json.";

    /// <summary>The file beside the program.</summary>
    public static string UsualFile { get; } = Path.Combine(AppContext.BaseDirectory, "bank-holidays.json");

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="InvalidOperationException">
    /// It is not there, or not in that form; the message names it and the remedy.
    /// </exception>
    public static WorkingDays Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var days = document.RootElement.GetProperty(Division).GetProperty("events").EnumerateArray().Select(DayOf);
            return new WorkingDays([.. days]);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"The bank holidays cannot be read from {file}: {Remedy}", missing);
        }
        catch (Exception malformed)
            when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidOperationException($"{file} is no list of bank holidays: {Remedy}", malformed);
        }
    }

    private static DateOnly DayOf(JsonElement holiday) =>
        DateOnly.ParseExact(
            holiday.GetProperty("date").GetString() ?? string.Empty,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );
}
