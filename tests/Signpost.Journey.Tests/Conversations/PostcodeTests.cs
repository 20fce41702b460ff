namespace Signpost.Tests.Conversations;

public class PostcodeTests
{
    private static readonly Journey Journey = Journey.Compile(
        Some.Content with
        {
            Questions =
            [
                .. Some.Content.Questions,
                SomeCheck.Question(
                    "where",
                    ("coventry", "Coventry", "who"),
                    ("warwickshire", "Warwickshire", "who"),
                    ("birmingham", "Birmingham", "who"),
                    ("elsewhere", "Elsewhere", "who")
                ) with
                {
                    Facet = "place",
                },
            ],
            Start = "where",
            Terms =
            [
                .. Some.Content.Terms,
                Place("coventry", "CV"),
                Place("warwickshire", "CV", "B"),
                Place("birmingham", "B", "WS"),
                Place("elsewhere"),
            ],
        }
    );

    private static Term Place(string id, params string[] areas) =>
        SomeCheck.Term("place", id, $"you are in {id}") with
        {
            PostcodeAreas = [.. areas],
        };

    private static Talk Says(params string[] texts) => Talk.Begin(Journey).Says(texts);

    [Theory]
    [InlineData("WS1 1AA")]
    [InlineData("ws11aa")]
    [InlineData("WS1")]
    [InlineData("ws10")]
    [InlineData(" ws ")]
    public void A_postcode_whose_area_one_choice_has_makes_that_choice(string text) =>
        Assert.Equal(Some.Trail(("where", "birmingham")), Says(text).IsAt("who").Conversation.Trail);

    [Theory]
    [InlineData("CV1 2WT", "Coventry", "Warwickshire")]
    [InlineData("b1", "Warwickshire", "Birmingham")]
    [InlineData("B33 8TH", "Warwickshire", "Birmingham")]
    public void A_postcode_whose_area_several_choices_have_is_asked_about(string text, string one, string other) =>
        Says(text).IsAt("where").CanPick(one, other, "None of these").Says("2").IsAt("who");

    [Theory]
    [InlineData("EC1A 1BB")]
    [InlineData("M1 1AE")]
    [InlineData("ZZ99")]
    public void A_postcode_whose_area_no_choice_has_is_not_guessed(string text) =>
        Says(text).IsAt("where").Hears("Sorry, I did not understand");

    [Theory]
    [InlineData("WSX")]
    [InlineData("WS123")]
    [InlineData("WS 1AA")]
    [InlineData("1WS")]
    [InlineData("W S")]
    public void What_is_no_postcode_is_not_taken_for_one(string text) =>
        Assert.Equal(Trail.Empty, Says(text).Conversation.Trail);

    [Fact]
    public void A_postcode_at_another_question_is_not_taken_for_its_answer() => Says("coventry", "WS1 1AA").IsAt("who");

    [Theory]
    [InlineData("WS1 1AA please come")]
    [InlineData("we are at ws1")]
    [InlineData("WS1, I think")]
    public void A_postcode_among_other_words_tells_the_place(string text) =>
        Assert.NotEqual(Trail.Empty, Says(text).Conversation.Trail);

    [Fact]
    public void Nothing_of_a_postcode_is_kept() =>
        Assert.DoesNotContain(
            "1AA",
            System.Text.Json.JsonSerializer.Serialize(Says("WS1 1AA").Conversation, JourneyJson.Default.Conversation),
            StringComparison.OrdinalIgnoreCase
        );
}
