namespace Signpost.Tests.Understanding.Language;

public class PhraseTreeTests
{
    private readonly LexiconBuilder _lexicon = new();
    private readonly PhraseTree<string> _tree;

    public PhraseTreeTests() =>
        _tree = new PhraseTree<string>(
            new[] { "tax", "tax relief for films", "want to die", "tax", "", "grants" }.Select(
                (phrase, number) => (_lexicon.AddPhrase(phrase), $"{number}: {phrase}")
            )
        );

    [Theory]
    [InlineData("tax", "0: tax", 1)]
    [InlineData("tax relief", "0: tax", 1)]
    [InlineData("tax relief for films now", "1: tax relief for films", 4)]
    [InlineData("taxes", "0: tax", 1)]
    [InlineData("grant", "5: grants", 1)]
    [InlineData("relief", null, 0)]
    [InlineData("want to", null, 0)]
    [InlineData("duck tax", null, 0)]
    public void The_longest_phrase_that_begins_there_is_found(string said, string? meaning, int words)
    {
        var text = SomeText.Look(said, _lexicon);

        Assert.Equal((meaning, words), _tree.Longest(text.Words));
        Assert.Equal((meaning, words), _tree.Longest(text.Words.ToArray().Select(word => word.Stem).ToArray()));
        Assert.Equal((meaning, words), _tree.LongestAt(0, text));
    }

    [Theory]
    [InlineData("want to just really die now", 5)]
    [InlineData("want to die really", 3)]
    [InlineData("want honestly to die", 4)]
    public void Fillers_do_not_part_a_phrase(string said, int words)
    {
        var text = SomeText.Look(said, _lexicon);

        Assert.Equal(("2: want to die", words), _tree.LongestAt(0, text));
        Assert.Equal(words == 3 ? words : 0, _tree.Longest(text.Words).Words);
    }

    [Theory]
    [InlineData("just want to die")]
    [InlineData("want to almost die")]
    public void A_filler_begins_no_phrase_and_another_word_parts_it(string said) =>
        Assert.Equal((null, 0), _tree.LongestAt(0, SomeText.Look(said, _lexicon)));

    [Fact]
    public void Nothing_is_found_without_words()
    {
        Assert.Equal((null, 0), _tree.Longest(ReadOnlySpan<int>.Empty));
        Assert.Equal((null, 0), _tree.Longest(ReadOnlySpan<SaidWord>.Empty));
        Assert.Equal((null, 0), _tree.LongestAt(0, SomeText.Read(string.Empty)));
    }
}
