namespace Signpost.Knowledge.Tests.Content;

/// <summary>What an experienced adviser would insist on, shown for every way through the tree of this repository.</summary>
public sealed class AdviceTests
{
    private static readonly string[] Region =
    [
        "birmingham-black-country",
        "coventry",
        "warwickshire",
        "staffordshire",
        "shropshire-hereford-worcestershire",
        "west-midlands",
    ];

    private static readonly string[] ForHealthOnly =
    [
        "dtac",
        "mhra-devices",
        "nhs-innovation-service",
        "nhs-procurement",
        "nice-healthtech",
        "nihr-i4i",
        "phta-bhic",
        "sbri-healthcare",
        "wm-health-innovation-fund",
        "wmahsn",
    ];

    public static TheoryData<DateOnly> Days => new() { Published.Today, Published.SeedDay };

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_way_ends_at_two_schemes_or_more(DateOnly day) =>
        Assert.All(PublishedWay.All, way => Assert.True(way.Shown(day).Length >= 2, $"{way}"));

    [Fact]
    public void Nobody_answers_more_than_seven_questions_on_the_ordinary_way_or_nine_in_a_check()
    {
        Assert.All(PublishedWay.Ordinary, way => Assert.InRange(way.Trail.Answers.Length, 2, 7));
        Assert.All(PublishedWay.All, way => Assert.InRange(way.Trail.Answers.Length, 1, 9));
    }

    [Fact]
    public void Nothing_is_found_wrong_with_the_year_after_the_bulletin() =>
        Assert.DoesNotContain(
            KnowledgeFolder.Read(RepositoryTests.Folder, Published.SeedDay).Findings,
            finding => finding.Severity is Severity.Error
        );

    [Fact]
    public void In_Coventry_which_lies_in_two_patches_the_two_growth_hubs_come_together()
    {
        var ways = PublishedWay.All.Where(way => way.Has("place", "coventry")).ToList();

        Assert.Contains(ways, way => way.Shown(Published.Today).Contains("cw-growth-hub"));
        Assert.All(
            ways,
            way =>
            {
                var shown = way.Shown(Published.Today);
                Assert.True(
                    shown.Contains("cw-growth-hub") == shown.Contains("business-growth-west-midlands"),
                    $"{way}"
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_Digital_Productivity_Fund_is_for_NHS_bodies_only(DateOnly day) =>
        OnlyWhere(
            "digital-productivity-fund",
            day,
            way => way.Has("audience", "nhs-body") || way.Has("productivity-side", "nhs-body")
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void RD_tax_relief_is_for_companies_only(DateOnly day) =>
        OnlyWhere("rd-tax-credits", day, way => way.Has("audience", "company") || way.Has("rd-company", "yes"));

    [Fact]
    public void Who_asks_for_tax_relief_without_a_company_is_told_that_it_is_not_for_them()
    {
        var ways = PublishedWay.Ordinary.Where(way => way.Has("money", "tax-relief")).ToList();

        Assert.Contains(ways, way => way.Has("audience", "sole-trader"));
        Assert.All(ways, way => Assert.Contains("Sole traders cannot claim it, nor can NHS bodies", way.Outcome.Text));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void RD_tax_relief_is_never_shown_for_an_idea_on_which_nothing_was_spent(DateOnly day) =>
        Assert.All(
            PublishedWay.All.Where(way => way.Has("stage", "idea")),
            way => Assert.DoesNotContain("rd-tax-credits", way.Shown(day))
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void A_paid_adviser_is_never_the_first_suggestion(DateOnly day) =>
        Assert.All(PublishedWay.All, way => Assert.NotEqual("legal-ip-adviser", way.Shown(day)[0]));

    [Theory]
    [MemberData(nameof(Days))]
    public void DTAC_is_for_digital_products_only(DateOnly day) =>
        OnlyWhere(
            "dtac",
            day,
            way =>
                way.Has("use", "nhs-digital")
                || way.Has("network-use", "nhs-digital")
                || way.Has("care-product", "software")
                || way.Has("ready", "partly", "not-yet")
                || (way.Has("audience", "nhs-body") && way.Has("technology", "rpa", "rtls-rfid", "xr"))
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void The_regional_NHS_network_is_shown_in_its_own_region_only(DateOnly day) =>
        OnlyWhere("wmahsn", day, way => way.Has("place", Region) || way.Has("audience", "helping-others"));

    [Theory]
    [MemberData(nameof(Days))]
    public void Who_has_nothing_for_health_is_shown_nothing_that_is_for_health_only(DateOnly day) =>
        Assert.All(
            PublishedWay.All.Where(way => way.Has("use", "elsewhere") || way.Has("network-use", "elsewhere")),
            way => Assert.Empty(way.Shown(day).Intersect(ForHealthOnly, StringComparer.Ordinal))
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void Money_from_the_NHS_is_for_what_the_NHS_or_social_care_would_use(DateOnly day)
    {
        OnlyWhere("sbri-healthcare", day, IsForTheNhs);
        OnlyWhere("nihr-i4i", day, IsForTheNhs);

        static bool IsForTheNhs(PublishedWay way) =>
            way.Has("use", "nhs-digital", "nhs-other")
            || way.Has("network-use", "nhs-digital", "nhs-other")
            || way.Has("audience", "nhs-body");
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Loans_and_shares_are_not_offered_to_who_asks_for_a_grant_or_for_tax_relief(DateOnly day) =>
        Assert.All(
            PublishedWay.All.Where(way => way.Has("money", "grant", "tax-relief")),
            way => Assert.DoesNotContain("meif-ii", way.Shown(day))
        );

    [Fact]
    public void Who_is_early_with_a_product_for_the_NHS_is_not_sent_to_sell_it()
    {
        var early = PublishedWay.Ordinary.Where(way =>
            way.Has("stage", "idea", "proof-of-concept") && way.Has("need", "customers") && way.Has("partner", "none")
        );

        Assert.All(early, way => Assert.NotEqual("nhs-procurement", way.Shown(Published.Today)[0]));
    }

    [Fact]
    public void A_named_partner_opens_money_for_trials_that_needs_one()
    {
        var trials = PublishedWay
            .Ordinary.Where(way => way.Has("audience", "company") && way.Has("place", "coventry"))
            .Where(way => way.Has("stage", "evidence") && way.Has("need", "proof") && way.Has("use", "nhs-other"))
            .ToDictionary(way => way.Find("partner")!, way => way.Shown(Published.Today), StringComparer.Ordinal);

        Assert.True(Place("named") < Place("none"));

        int Place(string partner) =>
            trials[partner]
                .Append("nihr-i4i")
                .Select((id, place) => (id, place))
                .First(one => one.id is "nihr-i4i")
                .place;
    }

    [Theory]
    [InlineData("export", "export-support")]
    [InlineData("investment", "meif-ii")]
    [InlineData("leadership", "help-to-grow-management")]
    [InlineData("premises", "wm-investment-zone")]
    public void Who_knows_what_kind_of_growth_it_is_sees_the_right_door_first(string kind, string first) =>
        Assert.All(
            PublishedWay.Ordinary.Where(way =>
                way.Has("growth", kind)
                && way.Has("audience", "company")
                && way.Has("place", "coventry")
                && way.Has("stage", "scale")
            ),
            way => Assert.Equal(first, way.Shown(Published.Today)[0])
        );

    private static void OnlyWhere(string scheme, DateOnly day, Func<PublishedWay, bool> mayBe)
    {
        var ways = PublishedWay.All.Where(way => way.Shown(day).Contains(scheme)).ToList();
        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.True(mayBe(way), $"{way}"));
    }
}
