using Signpost.Tests.Laws;

namespace Signpost.Tests.Days;

public sealed class WorkingDaysTests
{
    private static readonly DateOnly Friday = new(2026, 12, 25);

    [Theory]
    [InlineData(0, "2026-12-29")]
    [InlineData(1, "2026-12-29")]
    [InlineData(4, "2027-01-04")]
    public void After_SkipsWeekendsAndBankHolidays(int count, string expected)
    {
        var days = new WorkingDays([Friday, new(2026, 12, 28), new(2027, 1, 1)]);

        Assert.Equal(expected, days.After(Friday, count).ToString("yyyy-MM-dd", null));
        Assert.Equal(new DateOnly(2027, 1, 1), days.KnownUntil);
    }

    [Fact]
    public void WithoutBankHolidays_OnlyWeekdaysCount()
    {
        var days = new WorkingDays([]);

        Assert.Equal(new DateOnly(2026, 12, 28), days.After(Friday, 1));
        Assert.Equal(Friday, days.After(Friday, 0));
        Assert.Null(days.KnownUntil);
        Assert.Throws<ArgumentOutOfRangeException>(() => days.After(Friday, -1));
    }

    [Fact]
    public void After_is_a_working_day_and_exactly_so_many_lie_up_to_it() =>
        Draws.Check(draws =>
        {
            var day = Friday.AddDays(draws.Below(400));
            var count = draws.Below(30);
            var days = new WorkingDays([
                .. Enumerable.Range(0, draws.Below(40)).Select(_ => Friday.AddDays(draws.Below(460))),
            ]);

            var after = days.After(day, count);

            var between = Enumerable
                .Range(1, after.DayNumber - day.DayNumber)
                .Select(day.AddDays)
                .Count(days.IsWorkingDay);
            Assert.True(days.IsWorkingDay(after));
            // Nought is the day itself, or the next working day where it is none.
            Assert.Equal(count == 0 && !days.IsWorkingDay(day) ? 1 : count, between);
        });
}
