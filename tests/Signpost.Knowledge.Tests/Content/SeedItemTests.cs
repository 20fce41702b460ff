using System.Globalization;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>Whatever the bulletin of December 2022 names can be asked for in its own words, then and now.</summary>
public sealed class SeedItemTests
{
    private static readonly (string Item, string Scheme)[] Table =
    [
        ("Cluster News", "wmhtc"),
        ("the Cluster", "wmhtc"),
        ("in-person seminars", "wmhtc"),
        ("Topical Tuesday", "topical-tuesday"),
        ("Transforming health and social care through innovation", "topical-tuesday"),
        ("Your Innovation Journey: How to navigate Innovation support", "your-innovation-journey"),
        ("Innovate UK EDGE", "innovate-uk-edge"),
        ("West Midlands Academic Health Science Network (WMAHSN)", "wmahsn"),
        ("WMAHSN", "wmahsn"),
        ("Annual Diagnostics Conference", "annual-diagnostics-conference"),
        ("‘Building a Sustainable UK Diagnostic Sector II: the Regional Dimension’", "annual-diagnostics-conference"),
        ("University of Warwick", "university-of-warwick"),
        ("Deloitte Centre for Health Solutions", "future-of-diagnostics-report"),
        (
            "The future of diagnostics: Technology driven personalised and preventative healthcare",
            "future-of-diagnostics-report"
        ),
        ("PathLAKE", "pathlake"),
        ("Bioscience and health technology sector statistics 2021", "sector-statistics"),
        ("Office for Life Sciences", "office-for-life-sciences"),
        ("OLS", "office-for-life-sciences"),
        ("MSc Diagnostics, Data and Digital Health", "warwick-diagnostics-msc"),
        ("MSc in Diagnostics, Data and Digital Health", "warwick-diagnostics-msc"),
        ("Masters-level apprenticeship", "warwick-diagnostics-msc"),
        ("Medilink Midlands Business Awards", "medilink-business-awards"),
        ("Medilink Midlands Business Awards 2023", "medilink-business-awards"),
        ("University of Birmingham", "university-of-birmingham"),
        ("Precision Health Technologies Accelerator (PHTA)", "phta-bhic"),
        ("Young people, employment and wellbeing", "euniwell-policy-commission"),
        ("European University for Wellbeing (EUniWell)", "euniwell-policy-commission"),
        ("2.4% of GDP", "research-budget"),
        ("Levelling Up White Paper", "research-budget"),
        ("Investment Zones", "investment-zones"),
        ("NHS Digital Productivity Programme", "nhs-digital-productivity-programme"),
        ("the digital productivity programme", "nhs-digital-productivity-programme"),
        ("NHS Long Term Plan", "nhs-long-term-plan"),
        ("Unified Tech Fund", "unified-tech-fund"),
        ("Digital Productivity Fund", "digital-productivity-fund"),
        ("Penningtons Manches Cooper", "legal-ip-adviser"),
        ("WM Innovation Accelerator", "wm-innovation-accelerator"),
        ("Smart Connections project", "wm-innovation-accelerator"),
        ("R&D tax credits", "rd-tax-credits"),
    ];

    public static TheoryData<string, string, DateOnly> Asked =>
        [.. Table.SelectMany(row => Days, (row, day) => (row.Item, row.Scheme, day))];

    private static DateOnly[] Days => [Published.SeedDay, Published.Today];

    [Theory]
    [MemberData(nameof(Asked))]
    public void It_is_found_by_the_name_that_the_bulletin_gives_it(string item, string scheme, DateOnly day)
    {
        var reply = Ask(item, day);

        var expected = Published.Journey.FindScheme(scheme)!.On(day)!;
        Assert.Contains(expected.Name, Text(reply));
        Assert.Contains(Told(reply), told => told.Scheme.Id == scheme || told.Scheme.Id == expected.Scheme.ReplacedBy);
    }

    [Theory]
    [InlineData("Unified Tech Fund", "2022-12-19", "NHS Digital Productivity Fund")]
    [InlineData("Unified Tech Fund", "2026-11-22", "NHS Digital Productivity guidance (the fund has closed)")]
    [InlineData("NHS Long Term Plan", "2022-12-19", "NHS Long Term Plan")]
    [InlineData("NHS Long Term Plan", "2026-11-22", "10 Year Health Plan")]
    public void What_has_closed_leads_to_what_took_its_place_by_that_day(string item, string day, string told) =>
        Assert.Equal(told, Assert.Single(Told(Ask(item, DateOnly.Parse(day, CultureInfo.InvariantCulture)))).Name);

    [Fact]
    public void A_patient_is_pointed_to_nothing_by_the_study_in_the_bulletin() =>
        Assert.All(Days, day => Assert.Empty(Told(Ask("Joint Academy", day))));

    private static Reply Ask(string text, DateOnly day)
    {
        var conversation = Conversation.Begin(Published.Journey, "test-key", "seed");
        return Turn.Take(Published.Journey, conversation, new Input.Said(text), day).Reply;
    }

    private static IEnumerable<SchemeOnDay> Told(Reply reply) =>
        reply.Blocks.OfType<Block.SchemeDetails>().Select(details => details.Scheme);

    private static string Text(Reply reply) =>
        string.Join(
            '\n',
            reply.Blocks.Select(block =>
                block switch
                {
                    Block.Paragraph paragraph => paragraph.Text,
                    Block.SchemeDetails details => details.Scheme.Name,
                    _ => string.Empty,
                }
            )
        );
}
