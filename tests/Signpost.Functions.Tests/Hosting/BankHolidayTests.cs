using System.Globalization;
using System.Text.Json.Nodes;
using Signpost.Functions.Hosting;

namespace Signpost.Functions.Tests.Hosting;

/// <summary>The bank holidays that come with the app are those that the rules make.</summary>
public sealed class BankHolidayTests
{
    private static readonly string[] FixedDays = ["New Year’s Day", "Christmas Day", "Boxing Day"];

    public static TheoryData<int> Years => [2026, 2027, 2028];

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryYear_HasThoseOfTheRules(int year)
    {
        Assert.Equal(
            Rules(year).OrderBy(holiday => holiday.Day).ThenBy(holiday => holiday.Title, StringComparer.Ordinal),
            Listed()
                .Where(holiday => holiday.Day.Year == year)
                .OrderBy(holiday => holiday.Day)
                .ThenBy(holiday => holiday.Title, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void TheList_HasNoOtherYears_AndNoneOnAWeekend()
    {
        Assert.Equal([2026, 2027, 2028], Listed().Select(holiday => holiday.Day.Year).Distinct());
        Assert.DoesNotContain(Listed(), holiday => IsWeekend(holiday.Day));
    }

    [Fact]
    public void WorkingDays_AreCountedWithThem()
    {
        var days = BankHolidays.Read(BankHolidays.UsualFile);

        Assert.Equal(new DateOnly(2028, 12, 26), days.KnownUntil);
        Assert.Equal(new DateOnly(2026, 12, 29), days.After(new(2026, 12, 24), 1));
    }

    [Theory]
    [InlineData(null, "The bank holidays cannot be read from")]
    [InlineData("", "is no list of bank holidays")]
    [InlineData("[]", "is no list of bank holidays")]
    [InlineData("{\"scotland\":{\"events\":[]}}", "is no list of bank holidays")]
    [InlineData("{\"england-and-wales\":{\"events\":[{\"date\":\"25/12/2026\"}]}}", "is no list of bank holidays")]
    [InlineData("{\"england-and-wales\":{\"events\":[{\"date\":20261225}]}}", "is no list of bank holidays")]
    public void AFileThatIsMissingOrMalformed_IsToldInOneSentence(string? content, string part)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, content);
            if (content is null)
            {
                File.Delete(file);
            }

            var wrong = Assert.Throws<InvalidOperationException>(() => BankHolidays.Read(file));

            Assert.Contains(part, wrong.Message);
            Assert.Contains("https://www.gov.uk/bank-holidays.json", wrong.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<(DateOnly Day, string Title)> Listed() =>
        JsonNode.Parse(File.ReadAllText(BankHolidays.UsualFile))!["england-and-wales"]!["events"]!
            .AsArray()
            .Select(holiday =>
                (
                    DateOnly.ParseExact((string)holiday!["date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    (string)holiday["title"]!
                )
            );

    // Banking and Financial Dealings Act 1971, schedule 1; New Year’s Day, the first Monday in May and substitute days by
    // royal proclamation.
    private static IEnumerable<(DateOnly Day, string Title)> Rules(int year)
    {
        var easter = Easter(year);
        List<(DateOnly Day, string Title)> holidays =
        [
            (easter.AddDays(-2), "Good Friday"),
            (easter.AddDays(1), "Easter Monday"),
            (MondayFrom(new(year, 5, 1)), "Early May bank holiday"),
            (MondayFrom(new(year, 5, 25)), "Spring bank holiday"),
            (MondayFrom(new(year, 8, 25)), "Summer bank holiday"),
        ];
        DateOnly[] days = [new(year, 1, 1), new(year, 12, 25), new(year, 12, 26)];
        foreach (var (day, title) in days.Zip(FixedDays).OrderBy(holiday => IsWeekend(holiday.First)))
        {
            var substitute = day;
            while (IsWeekend(substitute) || holidays.Any(holiday => holiday.Day == substitute))
            {
                substitute = substitute.AddDays(1);
            }
            holidays.Add((substitute, title));
        }
        return holidays;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly MondayFrom(DateOnly day) =>
        Enumerable.Range(0, 7).Select(day.AddDays).Single(each => each.DayOfWeek is DayOfWeek.Monday);

    /// <summary>Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
