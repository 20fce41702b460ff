using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Relief;

public class AccountingPeriodTests
{
    [Theory]
    [InlineData("1 April 2025 to 31 March 2026")]
    [InlineData("01/04/2025-31/03/2026")]
    [InlineData("1/4/25 – 31/3/26")]
    [InlineData("1.4.2025 - 31.3.2026")]
    [InlineData("01-04-2025 - 31-03-2026")]
    [InlineData("01-04-2025-31-03-2026")]
    [InlineData("2025-04-01 to 2026-03-31")]
    [InlineData("2025-04-01-2026-03-31")]
    [InlineData("2025/04/01..2026/03/31")]
    [InlineData("April 2025 to March 2026")]
    [InlineData("apr 25 - mar 26")]
    [InlineData("April 1, 2025 to March 31, 2026")]
    [InlineData("04/2025 to 03/2026")]
    [InlineData("2025-04 to 2026-03")]
    [InlineData("1 apr 25 - 31 mar 26")]
    [InlineData("1st April 2025 until the 31st of March 2026")]
    [InlineData("1apr25 31mar26")]
    [InlineData("from 1 April 2025 up to 31 March 2026")]
    [InlineData("between 1 April 2025 and 31 March 2026")]
    [InlineData("Our accounting period runs from 1 April 2025 through 31 March 2026.")]
    [InlineData("year ended 31 March 2026")]
    [InlineData("Year ending 31st March 2026")]
    [InlineData("year end: 31/03/2026")]
    [InlineData("financial year to 2026-03-31")]
    [InlineData("year to march 2026")]
    [InlineData("y/e 31/3/26")]
    [InlineData("YE 31 Mar 26")]
    [InlineData("yr ended 31 mar 2026")]
    [InlineData("FY ended 31 March 2026")]
    [InlineData("12 months to 31 March 2026")]
    [InlineData("twelve months ended March 2026")]
    [InlineData("year beginning 1 April 2025")]
    [InlineData("year from April 2025")]
    [InlineData("year from 1 April 2025 to 31 March 2026")]
    [InlineData("financial year 1 April 2025 to 31 March 2026")]
    public void Parse_reads_what_people_type(string text) =>
        Assert.Equal("1 April 2025 to 31 March 2026", AccountingPeriod.Parse(text).Value?.ToString());

    [Theory]
    [InlineData("12 April 2025 to 11 April 2026", "12 April 2025 to 11 April 2026")]
    [InlineData("3/4/2025 to 2/4/2026", "3 April 2025 to 2 April 2026")]
    [InlineData("year ended 28 February 2025", "1 March 2024 to 28 February 2025")]
    [InlineData("year ended 29 February 2024", "1 March 2023 to 29 February 2024")]
    [InlineData("year ended February 2024", "1 March 2023 to 29 February 2024")]
    [InlineData("year ended 28 February 2024", "1 March 2023 to 28 February 2024")]
    [InlineData("year ended 15 June 2026", "16 June 2025 to 15 June 2026")]
    [InlineData("year starting 29 February 2024", "29 February 2024 to 28 February 2025")]
    [InlineData("5 May 2025 to 5 May 2025", "5 May 2025 to 5 May 2025")]
    [InlineData("sept 2025 to dec 2025", "1 September 2025 to 31 December 2025")]
    [InlineData("1 January 2000 to 31 December 2000", "1 January 2000 to 31 December 2000")]
    [InlineData("1 January 2099 to 31 December 2099", "1 January 2099 to 31 December 2099")]
    public void Parse_finds_both_days(string text, string period) =>
        Assert.Equal(period, AccountingPeriod.Parse(text).Value?.ToString());

    [Theory]
    [InlineData("", "could not read")]
    [InlineData("dunno", "could not read")]
    [InlineData("2025/26", "could not read")]
    [InlineData("1 April to 31 March 2026", "could not read")]
    [InlineData("1 April 2025 to 31 March 2026 or so", "could not read")]
    [InlineData("year ended", "could not read")]
    [InlineData("year", "could not read")]
    [InlineData("ma 2025 to march 2026", "could not read")]
    [InlineData("001 april 2025 to 31 march 2026", "could not read")]
    [InlineData("1 April 202 to 31 March 2026", "could not read")]
    [InlineData("year 1 April 2025", "I read only 1 April 2025; give both")]
    [InlineData("31 September 2025", "a 31 September 2025, which is not in the calendar")]
    [InlineData("1 April 0000 to 31 March 2026", "the year 0")]
    [InlineData("31 March 2026", "I read only 31 March 2026; give both")]
    [InlineData("March 2026", "I read only 1 March 2026 to 31 March 2026; give both")]
    [InlineData("31 March 2026 to 1 April 2025", "would end on 1 April 2025, before it begins on 31 March 2026")]
    [InlineData("1 April 2025 to 1 October 2026", "longer than the 18 months")]
    [InlineData("04/13/2025 to 03/31/2026", "a month 13")]
    [InlineData("31 September 2025 to 31 March 2026", "a 31 September 2025, which is not in the calendar")]
    [InlineData("1 April 2025 to 29 February 2026", "a 29 February 2026, which is not in the calendar")]
    [InlineData("0 April 2025 to 31 March 2026", "a 0 April 2025")]
    [InlineData("year ended 31 April 2026", "a 31 April 2026")]
    [InlineData("0/2025 to 3/2026", "a month 0")]
    [InlineData("1 April 1999 to 31 March 2000", "the year 1999")]
    [InlineData("1 April 2099 to 31 March 2100", "the year 2100")]
    [InlineData("year ended 31 March 2000", "the year 1999")]
    [InlineData("year beginning 1 April 2099", "the year 2100")]
    public void Parse_refuses_with_one_sentence(string text, string words)
    {
        var (value, problem) = AccountingPeriod.Parse(text);
        Assert.Null(value);
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 April 2025 to 30 September 2026", true)]
    [InlineData("1 April 2025 to 1 October 2026", false)]
    [InlineData("31 August 2024 to 28 February 2026", true)]
    [InlineData("31 August 2024 to 1 March 2026", false)]
    public void A_period_has_at_most_eighteen_months(string text, bool isRead) =>
        Assert.Equal(isRead, AccountingPeriod.Parse(text).Value is not null);

    [Theory]
    [InlineData("1 April 2025 to 30 March 2026", "shorter")]
    [InlineData("1 April 2025 to 31 March 2026", "a year")]
    [InlineData("1 April 2025 to 1 April 2026", "longer")]
    [InlineData("29 February 2024 to 28 February 2025", "a year")]
    [InlineData("1 March 2023 to 28 February 2024", "a year")]
    [InlineData("1 March 2023 to 29 February 2024", "a year")]
    [InlineData("1 March 2023 to 1 March 2024", "longer")]
    public void Twelve_months_are_counted_by_the_calendar(string text, string length)
    {
        var period = SomeClaim.Period(text);
        Assert.Equal(length is "longer", period.IsLongerThanTwelveMonths);
        Assert.Equal(length is "shorter", period.IsShorterThanTwelveMonths);
    }

    [Fact]
    public void Corporation_Tax_splits_a_longer_period_after_twelve_months() =>
        Assert.Equal(
            ["1 January 2024 to 31 December 2024", "1 January 2025 to 30 June 2025"],
            SomeClaim.Period("1 January 2024 to 30 June 2025").ForCorporationTax.Select(part => part.ToString())
        );

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_written_is_read_again() =>
        Prop.ForAll(
                Texts(),
                text =>
                {
                    var (value, problem) = AccountingPeriod.Parse(text);
                    Assert.True(value is null ^ problem is null);
                    Assert.Equal(value, value is null ? null : AccountingPeriod.Parse(value.ToString()).Value);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_period_is_read_as_it_is_written() =>
        Prop.ForAll(
                SomeClaim.Periods(),
                period => Assert.Equal(period, AccountingPeriod.Parse(period.ToString()).Value)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_of_more_than_200_characters_is_refused()
    {
        Assert.NotNull(AccountingPeriod.Parse("1 April 2025 to 31 March 2026".PadRight(200)).Value);
        Assert.Null(AccountingPeriod.Parse("1 April 2025 to 31 March 2026".PadRight(201)).Value);
    }

    private static Arbitrary<string> Texts()
    {
        string[] words =
        [
            "1",
            "31",
            "29",
            "13",
            "0",
            "25",
            "2024",
            "2025",
            "9999",
            "0000",
            "april",
            "feb",
            "to",
            "-",
            "/",
            "year",
            "ended",
            "y/e",
            "12 months",
            "st",
            "٣",
            "Ⅷ",
            "\0",
        ];
        var typed = Gen.Elements(words).ArrayOf().Select(parts => string.Join(' ', parts));
        return Gen.OneOf(typed, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();
    }
}
