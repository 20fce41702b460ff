namespace Signpost.Knowledge.Tests.Content;

/// <summary>
/// What nobody could confirm is said to be unconfirmed, and nothing else is. The second column is the place in the list
/// of facts that the content team keeps: a section, or a section and an entry of it; "day" means that the list knows
/// the year or the month only, and that the scheme uses a boundary of our own.
/// </summary>
public sealed class UnconfirmedTests
{
    private static readonly (string Scheme, string Place, string Phrase)[] Table =
    [
        ("annual-diagnostics-conference", "7.4", "diagnostics conference after December 2022"),
        ("business-growth-service", "7.6", "address of the national Business Growth Service"),
        ("business-growth-service", "5", "launched and is running"),
        ("business-growth-west-midlands", "1", "stands in 2026"),
        ("business-growth-west-midlands", "7.6", "telephone number of September 2023"),
        ("digital-productivity-fund", "7.2", "taken the place of the Digital Productivity Fund"),
        ("digital-productivity-fund", "7.2", "guidance on extended reality"),
        ("digital-productivity-fund", "2.3, day", "day on which the Digital Productivity Fund ended"),
        ("export-support", "1", "government export advice"),
        ("future-of-diagnostics-report", "3", "Deloitte report says"),
        ("help-to-grow-management", "7.6", "after March 2026"),
        ("help-to-grow-management", "1", "address at which to apply"),
        ("innovate-uk-business-connect", "2.1, day", "Innovate UK KTN changed its name"),
        ("innovate-uk-edge", "7.1, day", "got its present name"),
        ("innovate-uk-edge", "7.1", "web address"),
        ("innovate-uk-edge", "7.1", "telephone number"),
        ("innovate-uk-edge", "7.1", "official conditions"),
        ("innovate-uk-edge", "2.1", "fewer than 250 staff"),
        ("innovate-uk-edge", "2.1", "costs nothing"),
        ("innovate-uk-edge", "2.1", "new markets and scaling up"),
        ("innovate-uk-edge", "7.1", "after April 2026"),
        ("innovate-uk-edge", "5", "Enterprise Europe Network"),
        ("innovator-passport", "7.5", "innovator passport is in use"),
        ("ipo-ip-support", "7.6", "IP Advance"),
        ("ipo-ip-support", "1", "address of the Intellectual Property Office"),
        ("legal-ip-adviser", "3", "office in Birmingham"),
        ("medilink-business-awards", "7.4", "awards in 2026 or 2027"),
        ("meif-ii", "1, day", "second fund opened"),
        ("mhra-devices", "7.5", "consultation of 2026"),
        ("nhs-clinical-entrepreneur-programme", "5, day", "Clinical Entrepreneur Programme began"),
        ("nhs-innovation-accelerator", "5, day", "NHS Innovation Accelerator began"),
        ("nhs-innovation-service", "2.2", "passes a registered innovation on"),
        ("nhs-innovation-service", "1, day", "day on which the service began"),
        ("nhs-procurement", "5", "NHS Supply Chain"),
        ("nice-healthtech", "5, day", "joined its three programmes"),
        ("nice-healthtech", "7.5", "META tool"),
        ("nice-healthtech", "5", "NICE Advice"),
        ("nihr-i4i", "7.5", "open calls in 2026"),
        ("other-growth-hubs", "1", "stand in 2026"),
        ("other-growth-hubs", "1", "address of these three hubs"),
        ("patent-box", "1", "title of the GOV.UK page"),
        ("pathlake", "7.4", "stands in 2026"),
        ("phta-bhic", "1", "contact of the accelerator"),
        ("rd-tax-credits", "7.7", "registration of tax agents"),
        ("rd-tax-credits", "7.7", "CIRD163000"),
        ("rd-tax-credits", "2.4", "contractor may claim"),
        ("rd-tax-credits", "2.4", "lack of workers"),
        ("research-budget", "3, day", "new research budget counts"),
        ("sbri-healthcare", "7.5", "open calls in 2026"),
        ("sector-statistics", "3", "edition newer than 2021 to 2022"),
        ("skills-training", "1", "address for these courses"),
        ("topical-tuesday", "7.4", "still takes place in 2026"),
        ("warwick-diagnostics-msc", "7.4", "offered in 2026"),
        ("warwick-diagnostics-msc", "3", "apprenticeship came about"),
        ("wm-health-innovation-fund", "7.3", "round of this fund in 2026"),
        ("wm-health-innovation-fund", "2.2, day", "day in 2025 on which the round opened"),
        ("wm-innovation-accelerator", "3, day", "Local Innovation Partnerships Fund began"),
        ("wm-investment-zone", "1, day", "day in 2024 on which the zone began"),
        ("wmahsn", "2.2, day", "month in 2023"),
        ("wmahsn", "7.3", "licence ends in 2028"),
        ("wmahsn", "7.3", "enquiry form"),
        ("wmahsn", "2.2", "takes in Staffordshire"),
        ("wmahsn", "2.2", "costs nothing"),
        ("wmhtc", "7.4", "after April 2025"),
        ("wmhtc", "7.4", "membership fee"),
        ("your-innovation-journey", "3", "recording"),
    ];

    private static readonly (string Scheme, string Fact)[] Facts =
    [
        .. Published.Journey.Schemes.SelectMany(scheme => scheme.Unconfirmed.Select(fact => (scheme.Id, fact))),
    ];

    [Fact]
    public void Every_fact_that_the_list_calls_unconfirmed_is_called_so_by_its_scheme_once() =>
        Assert.All(Table, row => Assert.Single(Facts, fact => Says(fact, row)));

    [Fact]
    public void No_scheme_calls_anything_else_unconfirmed() =>
        Assert.All(Facts, fact => Assert.Single(Table, row => Says(fact, row)));

    [Fact]
    public void The_table_covers_all_that_the_last_section_says_of_a_scheme() =>
        Assert.Equal(
            ["7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7"],
            Table
                .Select(row => row.Place[..Math.Min(3, row.Place.Length)])
                .Where(place => place[0] is '7')
                .Distinct()
                .Order()
        );

    [Fact]
    public void An_unconfirmed_fact_is_one_sentence_that_says_so_itself() =>
        Assert.All(
            Facts,
            fact =>
            {
                Assert.EndsWith(".", fact.Fact);
                Assert.DoesNotContain(". ", fact.Fact);
                Assert.InRange(fact.Fact.Length, 1, 160);
                Assert.Matches("confirmed|not known|not found|not looked up", fact.Fact);
            }
        );

    [Fact]
    public void No_source_is_an_unconfirmed_fact_in_disguise() =>
        Assert.All(
            Published.Journey.Schemes.SelectMany(scheme => scheme.Sources),
            source =>
                Assert.True(
                    source.Confidence is Confidence.Confirmed || source.Title.StartsWith("Cluster News, December 2022"),
                    source.Title
                )
        );

    private static bool Says((string Scheme, string Fact) fact, (string Scheme, string Place, string Phrase) row) =>
        fact.Scheme == row.Scheme && fact.Fact.Contains(row.Phrase, StringComparison.Ordinal);
}
