using FsCheck;
using FsCheck.Fluent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Signpost.Tests.Understanding.Language;

public class StemmerTests
{
    [Theory]
    // Plurals.
    [InlineData("caresses", "caress")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("this", "this")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("virus", "virus")]
    [InlineData("access", "access")]
    // Past and present.
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agre")]
    [InlineData("bled", "bled")]
    [InlineData("sing", "sing")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("conflated", "conflat")]
    [InlineData("troubled", "troubl")]
    [InlineData("sized", "size")]
    [InlineData("hopping", "hop")]
    [InlineData("hopped", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("hoped", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("controlling", "control")]
    [InlineData("exceedingly", "exceed")]
    [InlineData("reportedly", "report")]
    // A "y" at the end, and one that is a consonant.
    [InlineData("happy", "happi")]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("enjoyed", "enjoy")]
    [InlineData("youth", "youth")]
    // Long endings.
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("rational", "ration")]
    [InlineData("digitizer", "digit")]
    [InlineData("operator", "oper")]
    [InlineData("decisiveness", "decis")]
    [InlineData("hopefulness", "hope")]
    [InlineData("formality", "formal")]
    [InlineData("sensitivity", "sensit")]
    [InlineData("sensibility", "sensibl")]
    [InlineData("technology", "technolog")]
    [InlineData("exactly", "exact")]
    [InlineData("happily", "happili")]
    [InlineData("triplicate", "triplic")]
    [InlineData("formative", "format")]
    [InlineData("formalize", "formal")]
    [InlineData("electricity", "electr")]
    [InlineData("electrical", "electr")]
    [InlineData("goodness", "good")]
    [InlineData("revival", "reviv")]
    [InlineData("allowance", "allow")]
    [InlineData("adjustable", "adjust")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    // Regions of their own.
    [InlineData("generate", "generat")]
    [InlineData("generous", "generous")]
    [InlineData("communism", "communism")]
    [InlineData("communities", "communiti")]
    [InlineData("arsenal", "arsenal")]
    // Exceptions.
    [InlineData("skies", "sky")]
    [InlineData("dying", "die")]
    [InlineData("gently", "gentl")]
    [InlineData("news", "news")]
    [InlineData("outings", "outing")]
    [InlineData("succeeds", "succeed")]
    // Words of ours.
    [InlineData("funding", "fund")]
    [InlineData("funded", "fund")]
    [InlineData("funds", "fund")]
    [InlineData("innovations", "innov")]
    [InlineData("innovative", "innov")]
    public void A_word_is_cut_as_the_algorithm_says(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("is")]
    [InlineData("b2bs")]
    [InlineData("cafés")]
    [InlineData("Funding")]
    [InlineData("pneumonoultramicroscopicsilicovolcanoconiosises")]
    public void A_word_that_is_short_long_or_not_of_small_letters_stays_whole(string word) =>
        Assert.Equal(word, Stem(word));

    [Fact]
    public void The_longest_word_that_is_cut_has_forty_letters()
    {
        Assert.Equal(new string('b', 34) + "eating"[..3], Stem(new string('b', 34) + "eating"));
        Assert.Equal(new string('b', 35) + "eating", Stem(new string('b', 35) + "eating"));
    }

    [Fact]
    public void Every_word_of_the_knowledge_is_cut_as_Lucene_cuts_it()
    {
        var oracle = new EnglishStemmer();
        foreach (var word in RepositoryJourney.Words.Where(word => word.All(char.IsAsciiLetterLower)))
        {
            oracle.SetCurrent(word);
            oracle.Stem();
            Assert.Equal($"{word}: {oracle.Current}", $"{word}: {Stem(word)}");
        }
    }

    [Fact]
    public void The_stem_of_a_stem_never_grows() =>
        Assert.All(
            RepositoryJourney.Words,
            word =>
            {
                var stem = Stem(word);
                Assert.True(Stem(stem).Length <= stem.Length, word);
            }
        );

    [Fact]
    public void Letters_in_any_order_are_cut_as_Lucene_cuts_them()
    {
        var parts = Gen.Elements(
            "a e i y ed ing ingly li ational ization ement ll ss ies eed gener commun t b w x l s".Split(' ')
        );
        var words = parts.ArrayOf().Select(some => string.Concat(some.Take(6)));
        var oracle = new EnglishStemmer();
        Prop.ForAll(
                words.ToArbitrary(),
                word =>
                {
                    oracle.SetCurrent(word);
                    oracle.Stem();
                    Assert.Equal(word.Length > 2 ? oracle.Current : word, Stem(word));
                    Assert.True(Stem(Stem(word)).Length <= Stem(word).Length);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void No_text_throws() =>
        Prop.ForAll<string?>(text => Assert.NotNull(Stem(text ?? string.Empty))).QuickCheckThrowOnFailure();

    private static string Stem(string word)
    {
        var letters = new char[word.Length + 1];
        word.CopyTo(letters);
        return new string(letters, 0, Stemmer.Stem(letters, word.Length));
    }
}
