using System.Globalization;
using System.Text.RegularExpressions;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>On the day of the bulletin Signpost speaks of the world of that day, and today of ours.</summary>
public sealed partial class SeedDayTests
{
    /// <summary>The only texts of the seed day that look ahead further than 2023: a budget that ends in 2024/25.</summary>
    private static readonly string[] LooksAhead = ["research-budget"];

    [Theory]
    [InlineData("innovate-uk-edge", "Innovate UK EDGE", "Innovate UK Business Growth")]
    [InlineData(
        "wmahsn",
        "West Midlands Academic Health Science Network (WMAHSN)",
        "Health Innovation West Midlands (HIWM)"
    )]
    [InlineData("innovate-uk-business-connect", "Innovate UK KTN", "Innovate UK Business Connect")]
    [InlineData("rd-tax-credits", "R&D tax credits (SME scheme and RDEC)", "R&D tax relief (merged scheme and ERIS)")]
    [InlineData(
        "digital-productivity-fund",
        "NHS Digital Productivity Fund",
        "NHS Digital Productivity guidance (the fund has closed)"
    )]
    [InlineData(
        "nice-healthtech",
        "NICE diagnostics, medical technologies and interventional procedures programmes",
        "NICE HealthTech programme"
    )]
    [InlineData("meif-ii", "Midlands Engine Investment Fund (MEIF)", "Midlands Engine Investment Fund II (MEIF II)")]
    [InlineData(
        "wm-innovation-accelerator",
        "West Midlands Innovation Accelerator",
        "Local Innovation Partnerships Fund, West Midlands (LIPF)"
    )]
    [InlineData("innovate-uk-competitions", "Innovate UK competitions", "Innovate UK competitions and Find a grant")]
    [InlineData(
        "dtac",
        "Digital Technology Assessment Criteria (DTAC)",
        "Digital Technology Assessment Criteria (DTAC)"
    )]
    public void A_scheme_has_its_name_of_then_and_its_name_of_now(string id, string then, string now)
    {
        Assert.Equal(then, On(id, Published.SeedDay)!.Name);
        Assert.Equal(now, On(id, Published.Today)!.Name);
    }

    [Fact]
    public void Innovate_UK_EDGE_was_known_before_as_the_Enterprise_Europe_Network() =>
        Assert.Equal("Enterprise Europe Network", On("innovate-uk-edge", Published.SeedDay)!.FormerName);

    [Theory]
    [InlineData("business-growth-service")]
    [InlineData("business-growth-west-midlands")]
    [InlineData("innovator-passport")]
    [InlineData("nhs-clinical-entrepreneur-programme")]
    [InlineData("nhs-health-plan")]
    [InlineData("nhs-innovation-accelerator")]
    [InlineData("nhs-innovation-service")]
    [InlineData("wm-health-innovation-fund")]
    [InlineData("wm-investment-zone")]
    public void What_came_later_or_is_known_only_from_later_is_not_there_on_the_day_of_the_bulletin(string id)
    {
        Assert.Null(On(id, Published.SeedDay));
        Assert.NotNull(On(id, Published.Today));
    }

    [Fact]
    public void Every_other_scheme_is_there_on_both_days()
    {
        Assert.Equal(Published.Journey.Schemes.Length - 9, Published.On(Published.SeedDay).Count());
        Assert.Equal(Published.Journey.Schemes.Length, Published.On(Published.Today).Count());
    }

    [Theory]
    [InlineData("2023-09-11", false)]
    [InlineData("2023-09-12", true)]
    public void Business_Growth_West_Midlands_begins_on_the_day_of_its_launch(string day, bool isThere) =>
        Assert.Equal(isThere, On("business-growth-west-midlands", Day(day)) is not null);

    [Fact]
    public void On_the_day_of_the_bulletin_RD_tax_credits_have_the_rates_of_then()
    {
        var gives = On("rd-tax-credits", Published.SeedDay)!.Description.Gives;

        Assert.All(["130%", "14.5%", "£24.70", "£33.35", "13%", "£10.53"], rate => Assert.Contains(rate, gives));
        Assert.DoesNotContain("86%", gives);
        Assert.DoesNotContain("20%", gives);
    }

    [Fact]
    public void From_April_2023_the_rates_are_those_of_the_last_year_of_the_old_schemes()
    {
        var gives = On("rd-tax-credits", Day("2023-04-01"))!.Description.Gives;

        Assert.All(["86%", "10%", "14.5%", "40%", "20%"], rate => Assert.Contains(rate, gives));
        Assert.DoesNotContain("130%", gives);
    }

    [Fact]
    public void On_the_day_of_the_bulletin_no_text_has_a_name_that_came_later()
    {
        var later = LaterNames().ToList();
        Assert.Contains("HIWM", later);
        Assert.Contains("NHS Innovation Service", later);
        Assert.All(Published.On(Published.SeedDay), scheme => SaysNoneOf(scheme, later));
    }

    [Fact]
    public void Today_no_text_speaks_of_another_scheme_by_a_name_that_it_no_longer_has()
    {
        var now = Published.On(Published.Today).Select(scheme => scheme.Name).ToList();
        Assert.All(
            Published.On(Published.Today),
            scheme =>
                SaysNoneOf(
                    scheme,
                    Published
                        .Journey.Schemes.Where(other => other.Id != scheme.Scheme.Id)
                        .SelectMany(other => other.Names.Where(name => name.Validity.To < Published.Today))
                        .SelectMany(name => Parts(name.Name))
                        .Where(name => !now.Exists(n => n.Contains(name, StringComparison.OrdinalIgnoreCase)))
                )
        );
    }

    [Fact]
    public void On_the_day_of_the_bulletin_nothing_is_said_of_2024_or_after() =>
        Assert.All(
            Published.On(Published.SeedDay).Where(scheme => !LooksAhead.Contains(scheme.Scheme.Id)),
            scheme => Assert.All(Published.Texts(scheme), text => Assert.DoesNotMatch(LaterYear(), text))
        );

    [Theory]
    [InlineData("digital-productivity-fund", StatusKind.CheckFirst, StatusKind.GuidanceOnly)]
    [InlineData("dtac", StatusKind.CheckFirst, StatusKind.Open)]
    [InlineData("help-to-grow-management", StatusKind.CheckFirst, StatusKind.CheckFirst)]
    [InlineData("innovate-uk-competitions", StatusKind.Open, StatusKind.Open)]
    [InlineData("innovate-uk-edge", StatusKind.Open, StatusKind.CheckFirst)]
    [InlineData("meif-ii", StatusKind.Open, StatusKind.Open)]
    [InlineData("nhs-long-term-plan", StatusKind.CheckFirst, StatusKind.Closed)]
    [InlineData("nihr-i4i", StatusKind.Open, StatusKind.CheckFirst)]
    [InlineData("pathlake", StatusKind.CheckFirst, StatusKind.CheckFirst)]
    [InlineData("rd-tax-credits", StatusKind.Open, StatusKind.Open)]
    [InlineData("sbri-healthcare", StatusKind.Open, StatusKind.CheckFirst)]
    [InlineData("topical-tuesday", StatusKind.Open, StatusKind.CheckFirst)]
    [InlineData("unified-tech-fund", StatusKind.Closed, StatusKind.Closed)]
    [InlineData("wm-innovation-accelerator", StatusKind.CheckFirst, StatusKind.CheckFirst)]
    [InlineData("wmahsn", StatusKind.Open, StatusKind.Open)]
    [InlineData("wmhtc", StatusKind.Open, StatusKind.CheckFirst)]
    public void A_scheme_stood_as_it_did_then_and_stands_as_it_does_now(string id, StatusKind then, StatusKind now)
    {
        Assert.Equal(then, On(id, Published.SeedDay)!.Status.Kind);
        Assert.Equal(now, On(id, Published.Today)!.Status.Kind);
    }

    [Theory]
    [InlineData("business-growth-west-midlands", "2023-10-01")]
    [InlineData("help-to-grow-management", "2026-04-01")]
    [InlineData("innovate-uk-edge", "2026-02-04")]
    [InlineData("nihr-i4i", "2025-01-01")]
    [InlineData("pathlake", "2022-01-01")]
    [InlineData("phta-bhic", "2025-04-01")]
    [InlineData("sbri-healthcare", "2025-04-01")]
    [InlineData("topical-tuesday", "2024-10-01")]
    [InlineData("wmhtc", "2025-05-01")]
    public void What_nobody_confirmed_since_is_to_be_checked_from_the_day_after_the_last_confirmed_one(
        string id,
        string day
    )
    {
        Assert.Equal(StatusKind.Open, On(id, Day(day).AddDays(-1))!.Status.Kind);
        Assert.Equal(StatusKind.CheckFirst, On(id, Day(day))!.Status.Kind);
    }

    private static IEnumerable<string> LaterNames() =>
        Published
            .Journey.Schemes.SelectMany(scheme =>
                scheme.Names.Where(name =>
                    scheme.On(Published.SeedDay) is null || name.Validity.From > Published.SeedDay
                )
            )
            .SelectMany(name => Parts(name.Name));

    private static void SaysNoneOf(SchemeOnDay scheme, IEnumerable<string> names)
    {
        var texts = Published.Texts(scheme);
        Assert.All(names, name => Assert.All(texts, text => Assert.DoesNotMatch($@"\b{Regex.Escape(name)}\b", text)));
    }

    /// <summary>A name without what stands in brackets, and the bracket where it is an abbreviation.</summary>
    private static IEnumerable<string> Parts(string name) =>
        Abbreviation()
            .Matches(name)
            .Select(match => match.Value)
            .Prepend(Brackets().Replace(name, string.Empty).Trim());

    private static SchemeOnDay? On(string id, DateOnly day) => Published.Journey.FindScheme(id)!.On(day);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=\()[A-Z]{3,}(?: [IVX]+)?(?=\))", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b20(?:2[4-9]|[3-9]\d)\b", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex LaterYear();
}
