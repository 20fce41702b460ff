namespace Signpost.Knowledge.Tests.Content;

/// <summary>Whoever types a postcode at a question of place is understood, and asked where an area has several places.</summary>
public sealed class PostcodeTests
{
    private const int AreasOfTheUnitedKingdom = 121;

    private static readonly string[] Fine = ["where", "innovator-where"];

    private static readonly string[] Coarse =
    [
        "where-care",
        "network-where",
        "network-where-care",
        "productivity-where",
        "supplier-where",
    ];

    public static TheoryData<string> Questions => [.. Fine, .. Coarse];

    [Theory]
    [InlineData("CV", "coventry, warwickshire")]
    [InlineData("B", "birmingham-black-country, warwickshire, staffordshire, shropshire-hereford-worcestershire")]
    [InlineData("DY", "birmingham-black-country, staffordshire, shropshire-hereford-worcestershire")]
    [InlineData("WS", "birmingham-black-country, staffordshire")]
    [InlineData("WV", "birmingham-black-country, staffordshire, shropshire-hereford-worcestershire")]
    [InlineData("ST", "staffordshire, rest-of-england")]
    [InlineData("DE", "staffordshire, rest-of-england")]
    [InlineData("TF", "shropshire-hereford-worcestershire")]
    [InlineData("WR", "shropshire-hereford-worcestershire")]
    [InlineData("HR", "shropshire-hereford-worcestershire, rest-of-uk")]
    [InlineData("SY", "shropshire-hereford-worcestershire, rest-of-england, rest-of-uk")]
    [InlineData("LD", "shropshire-hereford-worcestershire, rest-of-uk")]
    [InlineData("NP", "rest-of-england, rest-of-uk")]
    [InlineData("CH", "rest-of-england, rest-of-uk")]
    [InlineData("CA", "rest-of-england, rest-of-uk")]
    [InlineData("DG", "rest-of-england, rest-of-uk")]
    [InlineData("TD", "rest-of-england, rest-of-uk")]
    [InlineData("M", "rest-of-england")]
    [InlineData("G", "rest-of-uk")]
    [InlineData("CF", "rest-of-uk")]
    [InlineData("BT", "rest-of-uk")]
    public void An_area_has_these_places(string area, string places) =>
        Assert.All(Fine, question => Assert.Equal(places.Split(", "), PlacesOf(area, question)));

    [Theory]
    [InlineData("CV", "west-midlands")]
    [InlineData("B", "west-midlands")]
    [InlineData("ST", "west-midlands, rest-of-england")]
    [InlineData("HR", "west-midlands, rest-of-uk")]
    [InlineData("EC", "rest-of-england")]
    public void Where_only_the_region_counts_an_area_has_these_places(string area, string places) =>
        Assert.All(Coarse, question => Assert.Equal(places.Split(", "), PlacesOf(area, question)));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_area_of_the_United_Kingdom_has_a_place(string question) =>
        Assert.Equal(
            AreasOfTheUnitedKingdom,
            ChoicesOf(question).SelectMany(term => term.PostcodeAreas).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void Every_question_of_place_is_held_to_this() =>
        Assert.Equal(
            Fine.Concat(Coarse).Order(StringComparer.Ordinal),
            Published
                .Journey.Content.Questions.Where(question => question.Facet is "place")
                .Select(question => question.Id)
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> PlacesOf(string area, string question) =>
        ChoicesOf(question).Where(term => term.PostcodeAreas.Contains(area)).Select(term => term.Id);

    private static IEnumerable<Term> ChoicesOf(string question) =>
        ((Question)Published.Journey.FindNode(question)!).Choices.Select(choice =>
            Published.Journey.FindTerm("place", choice.Id)!
        );
}
