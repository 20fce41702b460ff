namespace Signpost.Tests.Relief;

public class ReliefDatesTests
{
    [Theory]
    [InlineData(ReliefTest.TooLateToClaim, "1 April 2024 to 31 March 2025", "2027-03-31", false)]
    [InlineData(ReliefTest.TooLateToClaim, "1 April 2024 to 31 March 2025", "2027-04-01", true)]
    [InlineData(ReliefTest.PeriodNotOver, "1 April 2025 to 31 March 2026", "2026-03-31", true)]
    [InlineData(ReliefTest.PeriodNotOver, "1 April 2025 to 31 March 2026", "2026-04-01", false)]
    [InlineData(ReliefTest.TooLateToNotify, "1 April 2025 to 31 March 2026", "2026-09-30", false)]
    [InlineData(ReliefTest.TooLateToNotify, "1 April 2025 to 31 March 2026", "2026-10-01", true)]
    [InlineData(ReliefTest.TooLateToNotify, "31 March 2023 to 30 March 2024", "2026-11-22", false)]
    [InlineData(ReliefTest.TooLateToNotify, "1 April 2023 to 31 March 2024", "2026-11-22", true)]
    [InlineData(ReliefTest.OlderSchemes, "31 March 2024 to 30 March 2025", "2026-11-22", true)]
    [InlineData(ReliefTest.OlderSchemes, "1 April 2024 to 31 March 2025", "2026-11-22", false)]
    [InlineData(ReliefTest.OlderSchemes, "1 January 2024 to 30 June 2025", "2026-11-22", true)]
    [InlineData(ReliefTest.RatesChangeWithin, "1 April 2022 to 31 March 2023", "2026-11-22", false)]
    [InlineData(ReliefTest.RatesChangeWithin, "2 April 2022 to 1 April 2023", "2026-11-22", true)]
    [InlineData(ReliefTest.RatesChangeWithin, "31 March 2023 to 30 March 2024", "2026-11-22", true)]
    [InlineData(ReliefTest.RatesChangeWithin, "1 April 2023 to 31 March 2024", "2026-11-22", false)]
    [InlineData(ReliefTest.RatesChangeWithin, "31 March 2024 to 31 March 2025", "2026-11-22", true)]
    [InlineData(ReliefTest.RatesChangeWithin, "1 April 2025 to 30 September 2026", "2026-11-22", false)]
    public void A_test_holds_on_one_side_of_its_day(ReliefTest test, string period, string today, bool holds) =>
        Assert.Equal(holds, ReliefDates.Holds(test, SomeClaim.Period(period), DateOnly.Parse(today, null)));

    [Fact]
    public void There_is_no_other_test() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ReliefDates.Holds((ReliefTest)99, SomeClaim.Period("2025-04-01 to 2026-03-31"), SomeClaim.Day)
        );

    [Theory]
    [InlineData("1 January 2023 to 31 December 2023", "2023-04-01")]
    [InlineData("1 January 2024 to 30 June 2025", "2025-01-01")]
    [InlineData("1 January 2023 to 30 June 2024", "2023-04-01")]
    [InlineData("1 April 2025 to 31 March 2026", null)]
    public void RateChangeWithin_is_the_first_day_of_the_other_rates(string period, string? day) =>
        Assert.Equal(
            day is null ? null : DateOnly.Parse(day, null),
            ReliefDates.RateChangeWithin(SomeClaim.Period(period))
        );

    [Theory]
    [InlineData("1 August 2022 to 31 July 2023", "2023-08-07", false)]
    [InlineData("1 August 2022 to 31 July 2023", "2023-08-08", true)]
    [InlineData("8 August 2022 to 6 August 2023", "2023-01-01", false)]
    [InlineData("8 August 2022 to 7 August 2023", "2023-01-01", true)]
    public void A_claim_that_can_only_be_made_since_8_August_2023_needs_the_form(
        string period,
        string today,
        bool needs
    ) => Assert.Equal(needs, ReliefAssessment.Of(SomeClaim.For(period, today)).NeedsAdditionalInformation);

    [Fact]
    public void A_period_that_HMRC_need_not_be_told_of_has_no_days_for_it()
    {
        var notification = ReliefAssessment.Of(SomeClaim.For("31 March 2023 to 30 March 2024")).Notification;
        Assert.Null(notification.Window);
        Assert.False(notification.HasPassed);
    }

    [Theory]
    [InlineData("2026-09-30", false, false)]
    [InlineData("2026-10-01", false, true)]
    [InlineData("2026-10-01", true, false)]
    [InlineData("2028-03-31", true, false)]
    [InlineData("2028-04-01", true, true)]
    public void A_claim_is_out_of_time_when_HMRC_was_not_told_or_two_years_are_over(string today, bool told, bool isOut)
    {
        var claim = SomeClaim.For("1 April 2025 to 31 March 2026", today) with
        {
            EarlierClaim = new EarlierClaim.None(),
            Notified = told,
        };
        Assert.Equal(isOut, ReliefAssessment.Of(claim).IsOutOfTime);
    }
}
