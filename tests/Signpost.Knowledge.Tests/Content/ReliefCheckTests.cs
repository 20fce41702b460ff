namespace Signpost.Knowledge.Tests.Content;

/// <summary>The check of R&amp;D tax relief: ten questions in nine turns, each of which can end it.</summary>
public sealed class ReliefCheckTests
{
    private const string Disclaimer = "This is general signposting, not tax advice; HMRC decides.";

    private static readonly string[] Facets =
    [
        "rd-company",
        "rd-advance",
        "rd-decided",
        "rd-period",
        "rd-claimed",
        "rd-size",
        "rd-profit",
        "rd-where",
        "rd-enquiry",
    ];

    private static readonly IReadOnlyList<PublishedWay> Ways = PublishedWay.OfCheck("rd-tax-credits");

    public static TheoryData<string> Questions => [.. Facets];

    [Fact]
    public void The_questions_come_in_the_order_in_which_an_adviser_asks_them()
    {
        Assert.Equal("rd-company", Published.Journey.FindScheme("rd-tax-credits")!.Check!.Question);
        Assert.All(
            Ways,
            way =>
            {
                var asked = way.Trail.Answers.Select(answer => answer.Question).ToList();
                Assert.Equal(Facets.Take(asked.Count), asked);
            }
        );
        Assert.Contains(Ways, way => way.Trail.Answers.Length == Facets.Length);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_question_can_end_the_check(string question) =>
        Assert.Contains(Ways, way => way.Trail.Answers[^1].Question == question);

    [Theory]
    [InlineData("rd-company", "yes, no")]
    [InlineData("rd-advance", "yes, arts, routine, not-sure")]
    [InlineData("rd-decided", "we-did, customer, not-sure")]
    [InlineData("rd-period", "given, not-sure")]
    [InlineData("rd-claimed", "recent, notified, not-notified, not-sure")]
    [InlineData("rd-size", "small, large, not-sure")]
    [InlineData("rd-profit", "profit, loss-forty, loss-thirty, loss-below, not-sure")]
    [InlineData("rd-where", "uk, abroad, agency, both, not-sure")]
    [InlineData("rd-enquiry", "no, yes, not-sure")]
    public void The_terms_are_those_that_the_calculation_reads(string facet, string terms) =>
        Assert.Equal(
            terms.Split(", ").Order(StringComparer.Ordinal),
            Published
                .Journey.Content.Terms.Where(term => term.Facet == facet)
                .Select(term => term.Id)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_end_says_that_it_is_no_tax_advice_and_that_HMRC_decides() =>
        Assert.All(Ways, way => Assert.EndsWith(Disclaimer, way.Outcome.Text));

    [Fact]
    public void The_relief_is_worked_out_at_every_end_that_knows_the_period_unless_it_is_lost_for_good() =>
        Assert.All(
            Ways,
            way =>
                Assert.Equal(
                    way.Has("rd-period", "given") && way.Outcome.Id is not "rd-too-late",
                    way.Outcome.Calculation is Calculation.ResearchRelief
                )
        );

    [Fact]
    public void Only_the_ends_of_this_check_work_anything_out() =>
        Assert.All(
            PublishedWay.All.Where(way => way.Start is not "rd-company"),
            way => Assert.Null(way.Outcome.Calculation)
        );

    [Theory]
    [InlineData("Sole traders")]
    [InlineData("ordinary partnerships")]
    [InlineData("NHS bodies")]
    [InlineData("universities")]
    public void Who_is_no_company_is_told_that_they_cannot_claim(string who)
    {
        var way = Assert.Single(Ways, way => way.Has("rd-company", "no"));

        Assert.StartsWith("You cannot claim R&D tax relief", way.Outcome.Text);
        Assert.Contains(who, way.Outcome.Text);
        Assert.Equal("innovate-uk-competitions", way.Shown(Published.Today)[0]);
    }

    [Theory]
    [InlineData("nhs trust")]
    [InlineData("sole trader")]
    [InlineData("partnership")]
    [InlineData("charity")]
    [InlineData("university")]
    public void Who_says_what_they_are_is_understood_as_no_company(string words) =>
        Assert.Contains(words, Published.Journey.FindTerm("rd-company", "no")!.Words);

    [Fact]
    public void The_relief_is_offered_only_where_there_was_an_advance_that_they_decided_on() =>
        Assert.All(
            Ways.Where(way => way.Shown(Published.Today).Contains("rd-tax-credits")),
            way =>
                Assert.True(
                    way.Has("rd-advance", "not-sure")
                        || (way.Has("rd-advance", "yes") && way.Has("rd-decided", "we-did", "not-sure")),
                    $"{way}"
                )
        );

    [Fact]
    public void Sectors_that_may_rarely_claim_are_warned_before_they_answer_what_they_did()
    {
        var question = (Question)Published.Journey.FindNode("rd-advance")!;

        Assert.Contains("care homes", question.Hint);
        Assert.Contains("rarely eligible", question.Hint);
    }

    [Fact]
    public void A_care_home_is_never_led_to_the_relief()
    {
        Assert.Contains("care home", Published.Journey.FindTerm("audience", "nhs-body")!.Words);
        Assert.All(
            PublishedWay.Ordinary.Where(way => way.Has("audience", "nhs-body")),
            way => Assert.DoesNotContain("rd-tax-credits", way.Shown(Published.Today))
        );
    }

    [Fact]
    public void A_regulated_adviser_is_named_at_every_end_for_a_company() =>
        Assert.All(
            Ways.Where(way => way.Has("rd-company", "yes")),
            way => Assert.Contains("legal-ip-adviser", way.Shown(Published.Today))
        );

    [Theory]
    [InlineData(ReliefTest.TooLateToClaim, "rd-period", "given", "rd-too-late")]
    [InlineData(ReliefTest.PeriodNotOver, "rd-period", "given", "rd-not-over")]
    [InlineData(ReliefTest.TooLateToNotify, "rd-claimed", "not-notified", "rd-too-late-to-notify")]
    [InlineData(ReliefTest.OlderSchemes, "rd-where", "abroad", "rd-enquiry")]
    [InlineData(ReliefTest.OlderSchemes, "rd-where", "both", "rd-enquiry")]
    public void The_period_turns_an_answer_aside(ReliefTest test, string question, string choice, string next) =>
        Assert.Contains(
            ((Question)Published.Journey.FindNode(question)!).Ways,
            way => way.When == test && way.Choice.Id == choice && way.Next == next
        );

    [Fact]
    public void The_period_is_typed() =>
        Assert.Equal(
            TypedValue.AccountingPeriod,
            ((Question)Published.Journey.FindNode("rd-period")!).Choices.Single(choice => choice.Id is "given").Takes
        );

    [Fact]
    public void A_way_that_was_turned_aside_at_the_deadline_to_claim_asks_nothing_more() =>
        Assert.All(
            Ways.Where(way => way.Tests.Contains(ReliefTest.TooLateToClaim)),
            way => Assert.Equal("rd-too-late", way.Outcome.Id)
        );
}
