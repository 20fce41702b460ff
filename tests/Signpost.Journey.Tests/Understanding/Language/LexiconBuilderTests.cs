namespace Signpost.Tests.Understanding.Language;

public class LexiconBuilderTests
{
    private readonly LexiconBuilder _lexicon = new();

    [Fact]
    public void Forms_of_a_word_share_a_number()
    {
        Assert.Equal(_lexicon.Add("fund"), _lexicon.Add("funding"));
        Assert.NotEqual(_lexicon.Add("fund"), _lexicon.Add("grant"));
        Assert.Equal(2, _lexicon.Count);
    }

    [Fact]
    public void A_phrase_has_the_numbers_of_its_words_in_order() =>
        Assert.Equal([_lexicon.Add("r"), _lexicon.Add("and"), _lexicon.Add("d")], _lexicon.AddPhrase(" R&D! "));

    [Fact]
    public void Uses_of_the_word_itself_are_counted()
    {
        _lexicon.AddPhrase("funds, funds and a fund");

        Assert.Equal((2, 1, 0), (_lexicon.Uses("funds"), _lexicon.Uses("fund"), _lexicon.Uses("funding")));
    }

    [Fact]
    public void A_word_is_overshadowed_by_a_form_of_it_that_is_used_more()
    {
        _lexicon.AddPhrase("staff and staff");

        Assert.True(_lexicon.IsOvershadowed("staffs"));
        _lexicon.AddPhrase("staffs staffs");
        Assert.False(_lexicon.IsOvershadowed("staffs"));
        _lexicon.AddPhrase("staff");
        Assert.True(_lexicon.IsOvershadowed("staffs"));
        Assert.False(_lexicon.IsOvershadowed("staff"));
        Assert.False(_lexicon.IsOvershadowed("grant"));
    }

    [Fact]
    public void A_very_long_word_is_kept_whole()
    {
        var word = new string('a', Turn.LongestInput);

        var stem = _lexicon.Add(word);

        Assert.Equal(stem, new Lexicon(_lexicon).Find(word));
        Assert.Equal(SaidWord.NoStem, new Lexicon(_lexicon).Find(word + "a"));
    }

    [Fact]
    public void A_stem_is_told_by_its_shortest_word()
    {
        var stem = _lexicon.Add("funding");
        _lexicon.Add("funds");
        _lexicon.Add("funded");

        var lexicon = new Lexicon(_lexicon);

        Assert.Equal("funds", lexicon.Word(stem));
        Assert.True(lexicon.Has("funded"));
        Assert.False(lexicon.Has("fund"));
        Assert.Equal(stem, lexicon.Find("fund"));
    }
}
