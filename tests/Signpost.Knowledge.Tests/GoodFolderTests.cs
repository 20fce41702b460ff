using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests;

public sealed class GoodFolderTests
{
    private readonly KnowledgeReading _reading = Sample.Good().Read();

    private JourneyContent Content => _reading.Content!;

    private Scheme Fund => Content.Schemes.Single(scheme => scheme.Id == "seed-fund");

    [Fact]
    public void A_good_folder_raises_no_finding()
    {
        Assert.Empty(_reading.Findings);
        Assert.NotNull(_reading.Content);
    }

    [Fact]
    public void The_content_compiles_and_equal_folders_have_equal_versions()
    {
        var journey = Journey.Compile(Content);

        Assert.Equal("who", journey.Start.Id);
        Assert.Equal(journey.Version, Journey.Compile(Sample.Good().Read().Content!).Version);
    }

    [Fact]
    public void The_words_around_the_tree_arrive()
    {
        Assert.Equal("Hello. I am Signpost. Tell me what you need.", Content.Greeting);
        Assert.Equal("who", Content.Start);
        Assert.Equal(new Consent("consent-one", "May somebody contact you?"), Content.Consent);
        Assert.Equal(new Consent("pass-on-one", "May {organisation} hear of you?"), Content.PassOn);
    }

    [Fact]
    public void Every_field_of_a_question_arrives()
    {
        var question = Content.Questions[0];

        Assert.Equal(["who", "where"], Content.Questions.Select(q => q.Id));
        Assert.Equal("audience", question.Facet);
        Assert.Equal("Which of these are you?", question.Text);
        Assert.Equal("Pick the closest.", question.Hint);
        Assert.Equal("Some support is only for companies.", question.Why);
        Assert.Null(Content.Questions[1].Hint);
    }

    [Fact]
    public void Every_field_of_a_choice_arrives_in_order()
    {
        var choices = Content.Questions[0].Choices;

        Assert.Equal(["company", "sole-trader", "nhs"], choices.Select(c => c.Id));
        Assert.Equal(["A company", "A sole trader", "Part of the NHS"], choices.Select(c => c.Label));
        Assert.Equal(["where", "where", "nhs-result"], choices.Select(c => c.Next));
        Assert.Equal(["limited company", "our business"], choices[0].Wordings);
        Assert.Equal(["self-employed person"], choices[1].Wordings);
        Assert.Empty(choices[2].Wordings);
    }

    [Fact]
    public void Every_field_of_an_outcome_arrives_and_most_has_its_usual_value()
    {
        Assert.Equal(["result", "nhs-result"], Content.Outcomes.Select(o => o.Id));
        Assert.Equal("These fit what you told me.", Content.Outcomes[0].Text);
        Assert.Equal(3, Content.Outcomes[0].Most);
        Assert.Equal(Outcome.UsualMost, Content.Outcomes[1].Most);
    }

    [Fact]
    public void Every_field_of_a_term_arrives_with_its_facet()
    {
        Assert.Equal(
            ["audience/company", "audience/sole-trader", "audience/nhs", "place/coventry", "place/elsewhere"],
            Content.Terms.Select(term => $"{term.Facet}/{term.Id}")
        );
        Assert.Equal("you are a company", Content.Terms[0].Reason);
        Assert.Equal(["ltd", "startup"], Content.Terms[0].Words);
        Assert.Empty(Content.Terms[2].Words);
    }

    [Fact]
    public void The_areas_of_postcodes_arrive()
    {
        var sample = Sample.Good();
        sample.Change(Sample.Vocabulary, "words: [freelancer]", "postcode-areas: [CV, B]");

        var term = sample.Read().Content!.Terms.Single(term => term.Id == "sole-trader");

        Assert.Equal(["CV", "B"], term.PostcodeAreas);
        Assert.Empty(Content.Terms[0].PostcodeAreas);
    }

    [Fact]
    public void Schemes_come_in_order_of_their_file_names() =>
        Assert.Equal(["growth-hub", "old-loan", "seed-fund"], Content.Schemes.Select(scheme => scheme.Id));

    [Fact]
    public void The_texts_of_a_scheme_arrive()
    {
        Assert.Equal("It is a small grant.", Fund.Descriptions[^1].Summary);
        Assert.Equal("It is for young companies.", Fund.Descriptions[^1].WhoFor);
        Assert.Equal("It gives up to one grant a year.", Fund.Descriptions[^1].Gives);
        Assert.Equal("Write to the fund.", Fund.Descriptions[^1].NextStep);
        Assert.Equal("content team", Fund.Owner);
        Assert.Equal(new DateOnly(2027, 2, 22), Fund.ReviewBy);
        Assert.Equal("More about **it**.\n\n---\n\nThe end.", Fund.Details);
    }

    [Fact]
    public void The_names_of_a_scheme_arrive()
    {
        Assert.Equal(["start-fund"], Fund.FormerIds);
        Assert.Equal(["SF", "The Seed"], Fund.AlsoKnownAs);
        Assert.Equal(
            [
                new DatedName("Start Fund", new Validity(null, new DateOnly(2023, 12, 31))),
                new DatedName("Seed Fund", new Validity(new DateOnly(2024, 1, 1), null)),
            ],
            Fund.Names
        );
    }

    [Fact]
    public void The_ways_to_ask_for_a_scheme_arrive()
    {
        Assert.Equal(["a grant for a new firm", "money to begin"], Fund.Asks);
        Assert.Empty(Content.Schemes.Single(scheme => scheme.Id == "growth-hub").Asks);
    }

    [Fact]
    public void The_everyday_words_arrive_in_order()
    {
        var words = Content.EverydayWords!;

        Assert.Equal(
            [
                ["money", "cash"],
                ["firm", "outfit"],
            ],
            words.Alike
        );
        Assert.Equal(
            ["If you are in danger, call 999.", "If somebody hurts you, call 999."],
            words.Safety.Select(line => line.Text)
        );
        Assert.Equal(["want to die", "chest pain"], words.Safety[0].Words);
        Assert.Equal(["French", "Spanish"], words.Languages.Select(language => language.Language));
        Assert.Equal(["bonjour", "merci"], words.Languages[0].Words);
        Assert.Equal(["parking", "the weather"], words.Outside.Select(topic => topic.About));
        Assert.Equal(["parking permit", "a ticket on my car"], words.Outside[0].Asks);
    }

    [Fact]
    public void A_folder_without_everyday_words_has_none_and_nothing_to_report()
    {
        var reading = Sample.Good().Without(Sample.Words).Read();

        Assert.Empty(reading.Findings);
        Assert.Null(reading.Content!.EverydayWords);
    }

    [Theory]
    [InlineData("alike", "[[money, cash]]")]
    [InlineData("safety", "[{ text: Call 999., words: [want to die] }]")]
    [InlineData("languages", "[{ language: French, words: [bonjour] }]")]
    [InlineData("outside", "[{ about: parking, asks: [parking permit] }]")]
    public void Each_part_of_the_everyday_words_may_stand_alone(string key, string value)
    {
        var reading = Sample.Good().With(Sample.Words, $"{key}: {value}\n").Read();

        Assert.Empty(reading.Findings);
        var words = reading.Content!.EverydayWords!;
        Assert.Equal(1, words.Alike.Length + words.Safety.Length + words.Languages.Length + words.Outside.Length);
    }

    [Fact]
    public void The_statuses_of_a_scheme_arrive() =>
        Assert.Equal(
            [
                new DatedStatus(StatusKind.Open, new Validity(null, new DateOnly(2026, 3, 31)), null),
                new DatedStatus(
                    StatusKind.CheckFirst,
                    new Validity(new DateOnly(2026, 4, 1), null),
                    "Ask before you apply."
                ),
            ],
            Fund.Statuses
        );

    [Fact]
    public void The_links_and_sources_of_a_scheme_arrive()
    {
        Assert.Equal(new Link("The page of the fund", "https://www.example.org/seed"), Fund.Descriptions[^1].Link);
        Assert.Equal(["growth-hub"], Fund.SeeAlso);
        Assert.Equal("seed-fund", Content.Schemes.Single(scheme => scheme.Id == "old-loan").ReplacedBy);
        Assert.Equal(
            [
                new Source(
                    "The guide of the fund",
                    "https://www.example.org/guide",
                    new DateOnly(2026, 11, 1),
                    Confidence.Confirmed
                ),
                new Source("A paper leaflet", null, new DateOnly(2026, 10, 1), Confidence.CheckFirst),
            ],
            Fund.Sources
        );
    }

    [Fact]
    public void The_rules_of_a_scheme_arrive()
    {
        Assert.Equal([Fit.Best, Fit.Also], Fund.Rules.Select(rule => rule.Fit));
        Assert.Equal(new Validity(new DateOnly(2024, 4, 1), null), Fund.Rules[0].Validity);
        Assert.Equal(Validity.Always, Fund.Rules[1].Validity);
        Assert.Equal(["audience", "place"], Fund.Rules[0].Conditions.Select(condition => condition.Facet));
        Assert.Equal(["company", "sole-trader"], Fund.Rules[0].Conditions[0].Terms);
        Assert.Equal(["coventry"], Fund.Rules[0].Conditions[1].Terms);
    }

    [Fact]
    public void What_a_scheme_leaves_out_is_empty()
    {
        var hub = Content.Schemes.Single(scheme => scheme.Id == "growth-hub");

        Assert.Null(hub.Descriptions[^1].Link);
        Assert.Null(hub.ReplacedBy);
        Assert.Empty(hub.FormerIds);
        Assert.Empty(hub.AlsoKnownAs);
        Assert.Empty(hub.Asks);
        Assert.Empty(hub.SeeAlso);
        Assert.Empty(hub.Details);
        Assert.Empty(Content.Schemes.Single(scheme => scheme.Id == "old-loan").Rules);
    }

    [Theory]
    [InlineData("fund", SchemeKind.Fund)]
    [InlineData("tax-relief", SchemeKind.TaxRelief)]
    [InlineData("organisation", SchemeKind.Organisation)]
    [InlineData("service", SchemeKind.Service)]
    [InlineData("event", SchemeKind.Event)]
    [InlineData("course", SchemeKind.Course)]
    [InlineData("award", SchemeKind.Award)]
    [InlineData("statistics", SchemeKind.Statistics)]
    [InlineData("regulation", SchemeKind.Regulation)]
    public void Every_kind_is_understood(string word, SchemeKind kind)
    {
        var content = Sample.Good().Change(Sample.Body, "kind: organisation", $"kind: {word}").Read().Content!;

        Assert.Equal(kind, content.Schemes[0].Kind);
    }

    [Theory]
    [InlineData("open", StatusKind.Open)]
    [InlineData("check-first", StatusKind.CheckFirst)]
    [InlineData("guidance-only", StatusKind.GuidanceOnly)]
    public void Every_live_status_is_understood(string word, StatusKind kind)
    {
        var content = Sample.Good().Change(Sample.Body, "status: open", $"status: {word}").Read().Content!;

        Assert.Equal(kind, content.Schemes[0].Statuses[0].Kind);
    }

    [Fact]
    public void Every_part_of_the_content_knows_where_it_is_written_down()
    {
        Assert.Equal(new Position(Sample.Journey, 9, 5), _reading.PositionOf(Content.Questions[0]));
        Assert.Equal(new Position(Sample.Journey, 15, 9), _reading.PositionOf(Content.Questions[0].Choices[0]));
        Assert.Equal(new Position(Sample.Vocabulary, 2, 5), _reading.PositionOf(Content.Terms[0]));
        Assert.Equal(new Position(Sample.Fund, 2, 1), _reading.PositionOf(Fund));
        Assert.Equal(new Position(Sample.Fund, 37, 5), _reading.PositionOf(Fund.Rules[0]));
        Assert.Equal(new Position(Sample.Words, 1, 1), _reading.PositionOf(Content.EverydayWords!));
        Assert.Equal(new Position(Sample.Words, 7, 5), _reading.PositionOf(Content.EverydayWords!.Safety[1]));
        Assert.Null(_reading.PositionOf(Fund with { }));
    }
}
