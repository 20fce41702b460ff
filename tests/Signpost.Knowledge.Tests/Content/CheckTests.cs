namespace Signpost.Knowledge.Tests.Content;

/// <summary>What an adviser would insist on in the checks of the fund, the network, Innovate UK and the rules.</summary>
public sealed class CheckTests
{
    private static readonly string[] Checked =
    [
        "digital-productivity-fund",
        "innovate-uk-edge",
        "mhra-devices",
        "rd-tax-credits",
        "wmahsn",
    ];

    public static TheoryData<DateOnly> Days => new() { Published.Today, Published.SeedDay };

    [Fact]
    public void Five_schemes_have_a_check() =>
        Assert.Equal(
            Checked,
            Published
                .Journey.Schemes.Where(scheme => scheme.Check is not null)
                .Select(scheme => scheme.Id)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void A_supplier_is_never_told_to_apply_for_the_money_of_NHS_organisations(DateOnly day)
    {
        var ways = Fund().Where(way => way.Has("productivity-side", "supplier")).ToList();

        Assert.NotEmpty(ways);
        Assert.All(
            ways,
            way =>
            {
                Assert.StartsWith("A supplier cannot apply for money of this kind.", way.Outcome.Text);
                Assert.DoesNotContain("digital-productivity-fund", way.Shown(day));
                Assert.DoesNotContain("unified-tech-fund", way.Shown(day));
            }
        );
    }

    [Fact]
    public void Whether_one_is_an_NHS_body_or_a_supplier_is_asked_first_and_decides_where_it_ends() =>
        Assert.All(
            Fund(),
            way =>
            {
                Assert.Equal("productivity-side", way.Trail.Answers[0].Question);
                Assert.Equal(way.Has("productivity-side", "supplier"), way.Outcome.Id is "productivity-supplier");
            }
        );

    [Fact]
    public void A_supplier_without_its_papers_sees_DTAC_first_and_one_without_software_never() =>
        Assert.All(
            Fund().Where(way => way.Has("productivity-side", "supplier")),
            way =>
            {
                var shown = way.Shown(Published.Today);
                Assert.Equal(way.Has("ready", "partly", "not-yet"), shown[0] is "dtac");
                Assert.Equal(way.Has("ready", "partly", "not-yet"), shown.Contains("dtac"));
            }
        );

    [Fact]
    public void The_guidance_comes_first_for_the_technology_that_it_was_written_for() =>
        Assert.All(
            Fund().Where(way => way.Has("productivity-side", "nhs-body") && way.Has("technology", "rpa")),
            way => Assert.Equal("digital-productivity-fund", way.Shown(Published.Today)[0])
        );

    [Fact]
    public void The_network_comes_first_for_a_prototype_of_the_region_or_later_and_not_before() =>
        Assert.All(
            PublishedWay.OfCheck("wmahsn").Where(way => way.Has("network-use", "nhs-digital", "nhs-other")),
            way =>
                Assert.Equal(
                    way.Has("place", "west-midlands") && way.Has("stage", "prototype", "evidence", "adoption", "scale"),
                    way.Shown(Published.Today)[0] is "wmahsn"
                )
        );

    [Fact]
    public void The_network_is_not_promised_to_bring_money() =>
        Assert.All(
            PublishedWay.OfCheck("wmahsn").Where(way => way.Has("asked", "funding")),
            way =>
            {
                Assert.Contains("only seldom money", way.Outcome.Text);
                Assert.Contains("None of them is a promise.", way.Outcome.Text);
            }
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void Innovate_UK_support_is_for_small_companies_with_something_new(DateOnly day) =>
        Assert.All(
            Innovators(),
            way =>
            {
                var fits = way.Has("innovator-new", "novel", "new-use") && way.Has("innovator-body", "company");
                var shown = way.Shown(day).Take(2).Contains("innovate-uk-edge");
                Assert.True(!fits || shown, $"{way}");
                Assert.False(
                    way.Has("innovator-size", "large") && way.Shown(day).Contains("innovate-uk-edge"),
                    $"{way}"
                );
            }
        );

    [Fact]
    public void Who_has_nothing_new_is_sent_to_local_support_first() =>
        Assert.All(
            Innovators().Where(way => way.Has("innovator-new", "not-new") && way.Has("place", "coventry")),
            way => Assert.Equal("cw-growth-hub", way.Shown(Published.Today)[0])
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void The_rules_for_devices_come_first_with_a_medical_purpose_and_never_without_health(DateOnly day) =>
        Assert.All(
            RulesWays(),
            way =>
            {
                var shown = way.Shown(day);
                Assert.True(!way.Has("purpose", "yes") || shown[0] is "mhra-devices", $"{way}");
                Assert.True(!way.Has("purpose", "no") || shown[0] is not "mhra-devices", $"{way}");
                Assert.True(!way.Has("use", "elsewhere") || !shown.Contains("mhra-devices"), $"{way}");
            }
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void DTAC_is_shown_with_the_rules_exactly_for_what_is_digital_and_for_the_NHS(DateOnly day) =>
        Assert.All(RulesWays(), way => Assert.Equal(way.Has("use", "nhs-digital"), way.Shown(day).Contains("dtac")));

    [Fact]
    public void The_rules_are_asked_about_in_the_same_way_in_the_check_and_in_the_tree() =>
        Assert.Equal(
            PublishedWay.OfCheck("mhra-devices").Select(way => $"{way}").Order(StringComparer.Ordinal),
            PublishedWay
                .Ordinary.Where(way => way.Has("need", "rules") && way.Has("audience", "company"))
                .Where(way => way.Has("place", "coventry") && way.Has("stage", "idea"))
                .Select(way => string.Join(", ", way.Trail.Answers.Skip(4).Select(answer => answer.Choice)))
                .Order(StringComparer.Ordinal)
        );

    private static IReadOnlyList<PublishedWay> Fund() => PublishedWay.OfCheck("digital-productivity-fund");

    private static IReadOnlyList<PublishedWay> Innovators() => PublishedWay.OfCheck("innovate-uk-edge");

    private static IEnumerable<PublishedWay> RulesWays() =>
        PublishedWay.OfCheck("mhra-devices").Concat(PublishedWay.Ordinary.Where(way => way.Has("need", "rules")));
}
