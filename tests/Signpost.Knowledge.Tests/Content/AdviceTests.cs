namespace Signpost.Knowledge.Tests.Content;

/// <summary>What an experienced adviser would insist on, shown for every way through the tree of this repository.</summary>
public sealed class AdviceTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DateOnly SeedDay = new(2022, 12, 19);
    private static readonly Journey Journey = Journey.Compile(
        KnowledgeFolder.Read(RepositoryTests.Folder, Today).Content!
    );

    public static TheoryData<DateOnly> Days => new() { Today, SeedDay };

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_way_ends_at_two_schemes_or_more_after_at_most_seven_questions(DateOnly day) =>
        Assert.All(
            Ways(),
            way =>
            {
                Assert.InRange(way.Answers.Length, 1, 7);
                Assert.True(Shown(way, day).Count >= 2, Text(way));
            }
        );

    [Fact]
    public void In_Coventry_which_lies_in_two_patches_the_two_growth_hubs_come_together() =>
        Assert.All(
            Ways().Where(way => way.Answers.Contains(new Answer("where", "coventry"))),
            way =>
            {
                var shown = Shown(way, Today);
                Assert.True(
                    shown.Contains("cw-growth-hub") == shown.Contains("business-growth-west-midlands"),
                    Text(way)
                );
            }
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void The_Digital_Productivity_Fund_is_for_NHS_bodies_only(DateOnly day) =>
        OnlyFor("digital-productivity-fund", "nhs-body", day);

    [Theory]
    [MemberData(nameof(Days))]
    public void RD_tax_relief_is_for_companies_only(DateOnly day) => OnlyFor("rd-tax-credits", "company", day);

    [Fact]
    public void RD_tax_relief_is_never_shown_for_an_idea_on_which_nothing_was_spent() =>
        Assert.All(
            Ways().Where(way => way.Answers.Contains(new Answer("stage", "idea"))),
            way => Assert.DoesNotContain("rd-tax-credits", Shown(way, Today))
        );

    [Theory]
    [MemberData(nameof(Days))]
    public void A_paid_adviser_is_never_the_first_suggestion(DateOnly day) =>
        Assert.All(Ways(), way => Assert.NotEqual("legal-ip-adviser", Shown(way, day)[0]));

    [Theory]
    [InlineData("innovate-uk-edge", "Innovate UK EDGE", "Innovate UK Business Growth")]
    [InlineData(
        "wmahsn",
        "West Midlands Academic Health Science Network (WMAHSN)",
        "Health Innovation West Midlands (HIWM)"
    )]
    [InlineData("rd-tax-credits", "R&D tax credits (SME scheme and RDEC)", "R&D tax relief (merged scheme and ERIS)")]
    public void A_scheme_of_the_seed_has_its_name_of_then_and_its_name_of_now(string id, string then, string now)
    {
        Assert.Equal(then, Journey.FindScheme(id)!.On(SeedDay)!.Name);
        Assert.Equal(now, Journey.FindScheme(id)!.On(Today)!.Name);
    }

    private static void OnlyFor(string scheme, string audience, DateOnly day)
    {
        var ways = Ways().Where(way => Shown(way, day).Contains(scheme)).ToList();
        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.Equal(audience, Facts.From(Journey, way).Find("audience")));
    }

    private static List<string> Shown(Trail way, DateOnly day) =>
        [
            .. Matching
                .Rank(Journey, way, day, ((Outcome)way.Walk(Journey, day).Node).Most)
                .Select(match => match.Scheme.Scheme.Id),
        ];

    private static IEnumerable<Trail> Ways() => WaysFrom(Journey.Start, Trail.Empty);

    private static IEnumerable<Trail> WaysFrom(Node node, Trail trail) =>
        node is Question question
            ? question.Choices.SelectMany(choice =>
                WaysFrom(Journey.FindNode(choice.Next)!, trail.With(new Answer(question.Id, choice.Id)))
            )
            : [trail];

    private static string Text(Trail way) => string.Join(", ", way.Answers.Select(answer => answer.Choice));
}
