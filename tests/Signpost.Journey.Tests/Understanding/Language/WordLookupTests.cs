namespace Signpost.Tests.Understanding.Language;

public class WordLookupTests
{
    [Theory]
    [InlineData("the grant", "grant", "the/Function grant/Known")]
    [InlineData("funding", "funded", "funding/Known")]
    [InlineData("my holiday", "grant", "my/Function holiday/Common")]
    [InlineData("cv1 2024", "grant", "cv1/Common 2024/Common")]
    [InlineData("zyzzyva", "grant", "zyzzyva/Unknown")]
    [InlineData("granst", "grant", "granst/Known")]
    [InlineData("path lake", "pathlake", "pathlake/Known")]
    [InlineData("path, lake", "pathlake", "path/Common lake/Common")]
    [InlineData("d tac", "dtac", "dtac/Known")]
    [InlineData("a tac", "dtac", "a/Function tac/Unknown")]
    [InlineData("i tax", "itax tax", "i/Function tax/Known")]
    [InlineData("medi lnk", "medilink", "medilnk/Known")]
    [InlineData("medi the", "medithe", "medithe/Known")]
    [InlineData("mdi the", "medithe", "mdi/Unknown the/Function")]
    [InlineData("westmidlands", "west midlands", "west/Known midlands/Known")]
    [InlineData("techfor", "tech for", "tech/Known for/Function")]
    [InlineData("techhub", "tech", "techhub/Unknown")]
    [InlineData("helppp", "grant", "helppp/Function")]
    [InlineData("graaant", "grant", "graaant/Known")]
    [InlineData("heeelllppp", "grant", "heeelllppp/Function")]
    [InlineData("zzzzzz", "grant", "zzzzzz/Unknown")]
    [InlineData("", "grant", "")]
    public void Words_are_known_as_they_are_or_put_right(string said, string known, string kinds) =>
        Assert.Equal(kinds, SomeText.Kinds(SomeText.Look(said, SomeText.Knows(known))));

    [Theory]
    [InlineData("grant", 0)]
    [InlineData("grants", 0)]
    [InlineData("granst", 1)]
    [InlineData("path lake", 0)]
    [InlineData("prttotipe", 2)]
    [InlineData("pathlaek", 1)]
    public void Slips_are_counted(string said, int slips) =>
        Assert.Equal(slips, SomeText.Look(said, SomeText.Knows("grant", "prototype", "pathlake")).Words[0].Slips);

    [Theory]
    [InlineData("grants")]
    [InlineData("granst")]
    [InlineData("graaant")]
    [InlineData("gr ant")]
    public void However_a_word_is_written_it_has_the_stem_of_the_known_one(string said)
    {
        var lexicon = SomeText.Knows("loan", "grant");

        Assert.Equal(lexicon.Add("grant"), SomeText.Look(said, lexicon).Words[0].Stem);
    }

    [Fact]
    public void Both_parts_of_a_word_are_known()
    {
        var lexicon = SomeText.Knows("west", "midlands");

        var text = SomeText.Look("westmidlands", lexicon);

        Assert.Equal([lexicon.Add("west"), lexicon.Add("midlands")], text.Words.ToArray().Select(word => word.Stem));
    }

    [Fact]
    public void A_word_longer_than_any_known_one_is_just_not_known()
    {
        var text = SomeText.Look(new string('q', Turn.LongestInput), SomeText.Knows("grant"));

        Assert.Equal(SaidKind.Unknown, text.Words[0].Kind);
    }
}
