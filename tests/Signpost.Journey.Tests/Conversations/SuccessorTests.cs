namespace Signpost.Tests.Conversations;

public class SuccessorTests
{
    private static readonly Validity ToTheEndOf2024 = new(null, new(2024, 12, 31));
    private static readonly Validity From2025 = new(new(2025, 1, 1), null);

    private static Scheme Open(string id, string name) => Some.Scheme(id) with { Names = [new(name, Validity.Always)] };

    private static Scheme Closed(string id, string name, string? by = null) =>
        Open(id, name) with
        {
            Statuses = [new(StatusKind.Open, ToTheEndOf2024, null), new(StatusKind.Closed, From2025, null)],
            ReplacedBy = by,
        };

    private static Scheme Gone(string id, string name, string? by = null) =>
        Open(id, name) with
        {
            Names = [new(name, ToTheEndOf2024)],
            ReplacedBy = by,
        };

    private static Talk With(params Scheme[] schemes) =>
        Talk.Begin(Journey.Compile(Some.Content with { Schemes = [.. schemes] }));

    [Fact]
    public void A_replaced_scheme_leads_to_its_successor_and_says_so() =>
        Talk.Begin()
            .Says("the old fund")
            .Hears("The Old Fund has been replaced by The New Fund.")
            .Hears("= The New Fund");

    [Fact]
    public void Before_it_closed_the_old_scheme_speaks_for_itself() =>
        Talk.Begin(day: Some.SeedDay).Says("the old fund").Hears("= The Old Fund").DoesNotHear("replaced");

    [Fact]
    public void A_chain_leads_to_its_last_live_scheme() =>
        With(Closed("a", "Alpha", "b"), Closed("b", "Beta", "c"), Open("c", "Gamma"))
            .Says("More about Alpha")
            .Hears("Alpha has been replaced by Gamma.")
            .Hears("= Gamma");

    [Fact]
    public void A_chain_goes_on_through_what_does_not_exist_on_the_day() =>
        With(Gone("a", "Alpha", "b"), Gone("b", "Beta", "c"), Open("c", "Gamma"))
            .Says("Alpha")
            .Hears("Alpha has been replaced by Gamma.")
            .Hears("= Gamma");

    [Fact]
    public void A_chain_stops_at_the_last_live_scheme_when_what_follows_has_gone() =>
        With(Closed("a", "Alpha", "b"), Open("b", "Beta") with { ReplacedBy = "c" }, Gone("c", "Gamma"))
            .Says("Alpha")
            .Hears("Alpha has been replaced by Beta.");

    [Fact]
    public void A_chain_that_ends_in_a_closed_scheme_says_that_it_has_closed_too() =>
        With(Closed("a", "Alpha", "b"), Closed("b", "Beta"))
            .Says("Alpha")
            .Hears("Alpha has been replaced by Beta, which has closed too.")
            .Hears("= Beta");

    [Fact]
    public void A_chain_that_bites_its_tail_ends() =>
        With(Closed("a", "Alpha", "b"), Closed("b", "Beta", "a")).Says("Alpha").Hears("= Beta");

    [Fact]
    public void A_closed_scheme_without_a_successor_speaks_for_itself_and_offers_what_to_see_also() =>
        With(Closed("a", "Alpha") with { SeeAlso = ["b", "c", "gone"] }, Open("b", "Beta"), Closed("c", "Gamma"))
            .Says("Alpha")
            .Hears("= Alpha")
            .CanPick("A company", "A sole trader", "An NHS organisation", "More about Beta")
            .Says("4")
            .Hears("= Beta");

    [Fact]
    public void A_scheme_that_exists_no_more_says_so_with_the_last_day() =>
        With(Gone("a", "Alpha"))
            .Says("Alpha")
            .Hears("Alpha does not exist any more. The last day I know of is 31 December 2024.");

    [Fact]
    public void A_scheme_that_does_not_exist_yet_says_so_with_the_first_day() =>
        Talk.Begin(day: Some.SeedDay)
            .Says("the new fund")
            .Hears(
                "I know of nothing called “The New Fund” on 19 December 2022. The first day I know of is 1 January 2025."
            )
            .DoesNotHear("= The New Fund");

    [Fact]
    public void A_scheme_that_pauses_says_when_it_is_back()
    {
        var paused = Some.Scheme("a") with
        {
            Names = [new("Alpha", ToTheEndOf2024), new("Alpha", new(new(2027, 1, 1), null))],
        };
        With(paused).Says("Alpha").Hears("The next day I know of is 1 January 2027.");
    }

    [Fact]
    public void A_renamed_scheme_says_once_what_it_is_called_now()
    {
        var talk = Talk.Begin().Says("Innovate UK EDGE");
        talk.Hears("Innovate UK EDGE is now called Innovate UK Business Growth.");
        var details = Assert.Single(talk.Turn.Reply.Blocks.OfType<Block.SchemeDetails>());
        Assert.Null(details.FormerName);
    }

    [Theory]
    [InlineData("EEN")]
    [InlineData("Innovate UK Business Growth")]
    public void Under_another_name_than_its_old_one_a_scheme_only_mentions_the_old_one(string text)
    {
        var talk = Talk.Begin().Says(text).DoesNotHear("now called");
        var details = Assert.Single(talk.Turn.Reply.Blocks.OfType<Block.SchemeDetails>());
        Assert.Equal("Innovate UK EDGE", details.FormerName);
    }

    [Fact]
    public void A_name_that_a_scheme_is_to_have_later_is_not_said_to_be_its_name() =>
        Talk.Begin(day: Some.SeedDay)
            .Says("Innovate UK Business Growth")
            .Hears("= Innovate UK EDGE")
            .DoesNotHear("Business Growth");

    [Fact]
    public void A_replaced_scheme_is_called_what_the_person_called_it()
    {
        var renamed = Closed("a", "Alpha", "b") with
        {
            Names = [new("Aleph", new(null, new(2020, 12, 31))), new("Alpha", new(new(2021, 1, 1), null))],
        };
        With(renamed, Open("b", "Beta")).Says("aleph").Hears("Aleph has been replaced by Beta.");
    }

    [Fact]
    public void Unclear_words_suggest_a_successor_and_not_what_it_replaced() =>
        Talk.Begin().Says("is there some fund maybe").CanPick("The New Fund", "None of these");

    [Fact]
    public void Unclear_words_never_suggest_what_does_not_exist_on_the_day() =>
        Assert.DoesNotContain(
            Talk.Begin(day: Some.SeedDay).Says("is there some new fund maybe").Turn.Reply.Options,
            option => option.Label == "The New Fund"
        );
}
