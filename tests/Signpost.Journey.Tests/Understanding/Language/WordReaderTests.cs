using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Understanding.Language;

public class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?!… ", "")]
    [InlineData("What's new", "whats new")]
    [InlineData("What’s new", "whats new")]
    [InlineData("‘Hawai‘i’", "hawaii")]
    [InlineData("R&D", "r and d")]
    [InlineData("&", "and")]
    [InlineData("D.T.A.C. please", "dtac please")]
    [InlineData("a D.T.A.C", "a dtac")]
    [InlineData("U.K.", "uk")]
    [InlineData("e.g. this", "eg this")]
    [InlineData("end.Of it", "end of it")]
    [InlineData("a.b2c", "a b2c")]
    [InlineData("ab.c", "ab c")]
    [InlineData("3.5", "3 5")]
    [InlineData(".a.", "a")]
    [InlineData("CAFÉ cafe\u0301", "café cafe\u0301")]
    [InlineData("मेरा व्यापार", "मेरा व्यापार")]
    [InlineData("grant🦆loan", "grant loan")]
    [InlineData("grant\uD83Dloan\uDC00", "grant loan")]
    public void Words_are_read_in_the_form_in_which_they_are_compared(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SomeText.Words(SomeText.Read(text))));

    [Theory]
    [InlineData("one two", false)]
    [InlineData("one/two", false)]
    [InlineData("one-two", false)]
    [InlineData("one & two", false)]
    [InlineData("one. two", true)]
    [InlineData("one, two", true)]
    [InlineData("one: two", true)]
    [InlineData("one; two", true)]
    [InlineData("one! two", true)]
    [InlineData("one? two", true)]
    [InlineData("one\ntwo", true)]
    [InlineData("one (two", true)]
    [InlineData("one) two", true)]
    [InlineData("one – two", true)]
    [InlineData("one — two", true)]
    public void A_sign_that_parts_sentences_is_remembered(string text, bool isBroken) =>
        Assert.Equal(isBroken, SomeText.Read(text).Words[1].AfterBreak);

    [Fact]
    public void Only_the_first_word_after_such_a_sign_is_after_it()
    {
        var text = SomeText.Read("one. Two three");

        Assert.Equal([false, true, false], text.Words.ToArray().Select(word => word.AfterBreak));
    }

    [Fact]
    public void Words_beyond_the_room_for_them_are_left_out()
    {
        var text = SomeText.Read(string.Concat(Enumerable.Repeat("a ", SaidText.MostWords + 5)));

        Assert.Equal(SaidText.MostWords, text.Words.Length);
    }

    [Fact]
    public void A_text_of_the_longest_length_has_room_whatever_it_is_made_of()
    {
        Assert.Equal(SaidText.MostWords, SomeText.Read(new string('&', Turn.LongestInput)).Words.Length);
        Assert.Equal(Turn.LongestInput, SomeText.Read(new string('İ', Turn.LongestInput)).LettersAt(0).Length);
    }

    /// <summary>The dots of an acronym are the one thing that a phrase keeps apart and a text does not.</summary>
    [Fact]
    public void Any_text_has_the_words_that_its_phrase_has() =>
        Prop.ForAll(
                Texts(),
                text => Assert.Equal(Phrase.Normalise(text), string.Join(' ', SomeText.Words(SomeText.Read(text))))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static Arbitrary<string> Texts()
    {
        var any = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty);
        var odd = Gen.Elements(
            "'",
            "’",
            "‘",
            "&",
            " ",
            "-",
            "\n",
            "🦆",
            "\uD83D",
            "\u0301",
            "ा",
            "É",
            "ß",
            "İ",
            "٣",
            "a"
        );
        return Gen.Frequency((1, any), (3, odd))
            .ArrayOf()
            .Select(parts => string.Concat(parts.Take(60)).Replace('.', ' '))
            .Select(text => text[..Math.Min(text.Length, SaidText.MostWords)])
            .ToArbitrary();
    }
}
