namespace Signpost.Tests.Understanding.Language;

public class SpellingTests
{
    private const int Grant = 1;
    private const int Great = 2;
    private const int Prototype = 3;
    private const int Loan = 4;
    private const int Export = 5;
    private const int Expert = 6;
    private const int Tax = 7;

    private static readonly Spelling Known = new([
        new("grant", Grant, Uses: 5),
        new("great", Great, Uses: 1),
        new("prototype", Prototype, Uses: 2),
        new("loan", Loan, Uses: 2),
        new("export", Export, Uses: 3),
        new("expert", Expert, Uses: 9),
        new("tax", Tax, Uses: 50),
    ]);

    [Theory]
    [InlineData("grant", Grant, 0)]
    [InlineData("grnat", Grant, 1)]
    [InlineData("garnt", Grant, 1)]
    [InlineData("grants", Grant, 1)]
    [InlineData("grat", -1, 0)]
    [InlineData("greta", Great, 1)]
    [InlineData("prototipe", Prototype, 1)]
    [InlineData("protoype", Prototype, 1)]
    [InlineData("prttotipe", Prototype, 2)]
    [InlineData("prtotpe", -1, 0)]
    [InlineData("prettytype", -1, 0)]
    public void The_closest_known_word_is_taken_within_one_slip_or_two_in_a_long_word(
        string word,
        int stem,
        int slips
    ) => Assert.Equal((stem, slips), Known.Closest(word));

    [Fact]
    public void Of_two_equally_close_the_one_that_is_used_more_is_taken() =>
        Assert.Equal((Expert, 1), Known.Closest("expirt"));

    [Fact]
    public void A_closer_word_is_taken_however_rarely_it_is_used() =>
        Assert.Equal((Export, 1), Known.Closest("exportt"));

    [Fact]
    public void The_first_letter_is_never_put_right() => Assert.Equal((-1, 0), Known.Closest("crant"));

    [Theory]
    [InlineData("laon", Loan)]
    [InlineData("loann", Loan)]
    [InlineData("loaan", Loan)]
    [InlineData("taxx", Tax)]
    [InlineData("lean", -1)]
    [InlineData("loam", -1)]
    [InlineData("loa", -1)]
    [InlineData("tx", -1)]
    [InlineData("tac", -1)]
    public void A_short_word_is_put_right_only_where_letters_were_doubled_or_changed_places(string word, int stem) =>
        Assert.Equal(stem, Known.Closest(word).Stem);

    [Fact]
    public void A_very_long_word_and_an_empty_one_are_close_to_nothing()
    {
        Assert.Equal((-1, 0), Known.Closest(string.Empty));
        Assert.Equal((-1, 0), Known.Closest("prototype" + new string('e', EditDistance.LongestWord)));
    }

    [Theory]
    [InlineData("patient", "patent")]
    [InlineData("police", "policy")]
    [InlineData("expect", "expert")]
    [InlineData("loss", "loans")]
    public void An_everyday_word_is_never_put_right(string said, string known)
    {
        var text = SomeText.Look(said, SomeText.Knows(known));

        Assert.Equal(SaidKind.Common, text.Words[0].Kind);
        Assert.Equal(SaidWord.NoStem, text.Words[0].Stem);
    }
}
