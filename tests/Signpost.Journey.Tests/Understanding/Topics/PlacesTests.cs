namespace Signpost.Tests.Understanding.Topics;

public class PlacesTests
{
    private const int Coventry = 0;
    private const int Staffordshire = 1;
    private const int Midlands = 2;
    private const int Leeds = 3;

    private readonly Places _places = new(SomeEveryday.Journey);

    [Theory]
    [InlineData("coventry", new[] { Coventry })]
    [InlineData("coventry midlands", new[] { Coventry, Midlands })]
    [InlineData("midlands", new[] { Midlands, Coventry, Staffordshire })]
    [InlineData("leeds", new[] { Leeds })]
    [InlineData("leeds midlands", new[] { Midlands, Leeds, Coventry, Staffordshire })]
    [InlineData("", new int[0])]
    public void A_place_is_itself_and_all_that_lies_in_it(string terms, int[] numbers) =>
        Assert.Equal(numbers, _places.Numbers([.. Terms().Where(term => terms.Split(' ').Contains(term.Id))]));

    [Fact]
    public void A_term_without_postcode_areas_is_no_place() =>
        Assert.Empty(_places.Numbers([SomeEveryday.Journey.FindTerm("audience", "company")!]));

    [Fact]
    public void A_postcode_area_has_the_places_that_it_reaches()
    {
        var byArea = _places.ByArea.ToDictionary(
            area => area.Area,
            area => string.Join(' ', area.Places.Select(place => place.Id))
        );

        Assert.Equal("coventry midlands", byArea["cv"]);
        Assert.Equal("midlands", byArea["b"]);
        Assert.Equal("leeds", byArea["ls"]);
        Assert.Equal(5, byArea.Count);
    }

    [Fact]
    public void A_scheme_is_for_the_places_of_its_rules()
    {
        var inCoventry = Some.Rule(Fit.Good, ("audience", ["company"]), ("place", ["coventry", "midlands"]));
        var inLeeds = Some.Rule(Fit.Good, ("place", ["leeds"]));
        var anywhere = Some.Rule(Fit.Good, ("audience", ["company"]));

        Assert.Equal([Coventry, Midlands], _places.Of(Some.Scheme("one") with { Rules = [inCoventry] })!);
        Assert.Equal(
            [Coventry, Midlands, Leeds],
            _places.Of(Some.Scheme("two") with { Rules = [inLeeds, inCoventry] })!
        );
        Assert.Null(_places.Of(Some.Scheme("three") with { Rules = [inLeeds, anywhere] }));
        Assert.Null(_places.Of(Some.Scheme("four")));
    }

    [Fact]
    public void Places_reach_as_far_as_their_areas_each_counted_once()
    {
        Assert.Equal(0.2, _places.Reach([Coventry]));
        Assert.Equal(0.8, _places.Reach([Coventry, Midlands]));
        Assert.Equal(1, _places.Reach([Midlands, Leeds]));
        Assert.Equal(0, _places.Reach([]));
    }

    [Theory]
    [InlineData("a mentor for a new firm in coventry", "coventry-desk", "leeds-desk")]
    [InlineData("a mentor for a new firm in leeds", "leeds-desk", "coventry-desk")]
    [InlineData("a mentor for a new firm, ls1", "leeds-desk", "coventry-desk")]
    [InlineData("a mentor for a new firm in the west midlands", "coventry-desk", "leeds-desk")]
    [InlineData("a mentor for a new firm, not in leeds but in coventry", "coventry-desk", "leeds-desk")]
    public void What_is_there_for_the_place_that_was_said_comes_first(string text, string first, string other)
    {
        var schemes = SomeEveryday.Understand(text).Schemes;

        Assert.Equal(first, schemes[0].Scheme.Id);
        Assert.All(
            schemes.Where(near => near.Scheme.Id == other),
            near => Assert.True(near.Score < schemes[0].Score - 0.1)
        );
    }

    [Fact]
    public void Without_a_place_it_is_asked_which()
    {
        var understood = SomeEveryday.Understand("a mentor");

        Assert.Equal(Decision.Clarify, understood.Decision);
        Assert.Equal(["coventry-desk", "leeds-desk"], SomeEveryday.Ids(understood)[..2]);
    }

    private static IEnumerable<Term> Terms() => SomeEveryday.Content.Terms.Where(term => term.Facet is "place");
}
