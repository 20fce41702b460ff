namespace Signpost.Tests.Understanding;

public class PhraseTests
{
    [Theory]
    [InlineData("R&D tax-credits!", "r and d tax credits")]
    [InlineData("  What's   this? ", "whats this")]
    [InlineData("What’s this", "whats this")]
    [InlineData("CAFÉ", "café")]
    [InlineData("मेरा व्यापार", "मेरा व्यापार")]
    [InlineData("&", "and")]
    [InlineData("?!…", "")]
    [InlineData("", "")]
    [InlineData("a\r\n\tb", "a b")]
    public void Normalise_keeps_words_and_drops_the_rest(string text, string phrase) =>
        Assert.Equal(phrase, Phrase.Normalise(text));

    [Theory]
    [InlineData("the old fund", "old fund", true)]
    [InlineData("the old funds", "old fund", false)]
    [InlineData("fund", "fund", true)]
    [InlineData("fund", "", false)]
    public void Contains_compares_whole_words(string whole, string part, bool contains) =>
        Assert.Equal(contains, Phrase.Contains(whole, part));
}
