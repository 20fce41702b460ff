namespace Signpost.Tests.Understanding;

public class MentionsTests
{
    [Theory]
    [InlineData("we are a company and need a grant", "audience=company need=money")]
    [InlineData("our company has built a prototype", "audience=company stage=prototype")]
    [InlineData("it is just an idea", "stage=idea")]
    [InlineData("our company, our company, our company", "audience=company")]
    [InlineData("we are in Leeds", "place=leeds")]
    [InlineData("coventry", "place=coventry place=midlands")]
    [InlineData("the west midlands", "place=midlands")]
    [InlineData("LS1 4AB", "place=leeds")]
    [InlineData("we are in ws13", "place=staffordshire place=midlands")]
    [InlineData("a company", "")]
    [InlineData("idea", "")]
    [InlineData("xx1", "")]
    [InlineData("cv", "")]
    [InlineData("cv123", "")]
    public void What_is_plainly_said_is_heard(string text, string facts) => Assert.Equal(facts, Heard(text));

    [Theory]
    [InlineData("we are not in Leeds", "")]
    [InlineData("this is not just an idea, we built a prototype", "stage=idea stage=prototype")]
    [InlineData("we don't need a grant", "")]
    [InlineData("not our hospital but our company", "audience=company")]
    [InlineData("not near ls1", "")]
    public void What_is_denied_is_not_heard(string text, string facts) => Assert.Equal(facts, Heard(text));

    [Fact]
    public void A_place_that_looks_like_a_more_frequent_word_is_heard_only_by_its_other_name()
    {
        Assert.Equal("", Heard("we train our staff"));
        Assert.Equal("", Heard("staffs"));
        Assert.Equal("place=staffordshire place=midlands", Heard("staffordshire"));
    }

    [Fact]
    public void The_words_that_say_it_are_marked()
    {
        var (text, places) = Found("our company in Leeds needs money");

        Assert.Equal("our company leeds needs money", Marked(text, word => word.IsFact));
        Assert.Equal("our company leeds", Marked(text, word => word.IsBackground));
        Assert.Equal([3], places);
    }

    [Fact]
    public void What_somebody_wants_is_no_background()
    {
        var (text, places) = Found("we need money");

        Assert.Equal("need money", Marked(text, word => word.IsFact));
        Assert.Equal("", Marked(text, word => word.IsBackground));
        Assert.Empty(places);
    }

    private static (SaidText Text, List<int> Places) Found(string said)
    {
        var lexicon = new LexiconBuilder();
        var journey = SomeEveryday.Journey;
        var mentions = new Mentions(journey, new Places(journey), lexicon);
        var text = SomeText.Look(said, lexicon);
        var places = new List<int>();
        mentions.Find(text, places);
        return (text, places);
    }

    private static string Marked(SaidText text, Func<SaidWord, bool> mark) =>
        string.Join(' ', SomeText.Words(text).Where((_, place) => mark(text.Words[place])));

    private static string Heard(string text) =>
        string.Join(' ', SomeEveryday.Understand(text).Heard.Select(fact => $"{fact.Facet}={fact.Term}"));
}
