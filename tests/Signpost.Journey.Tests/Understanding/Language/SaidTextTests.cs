using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Understanding.Language;

public class SaidTextTests
{
    [Fact]
    public void Two_words_are_put_together()
    {
        var text = SomeText.Read("the path lake now");

        Assert.Equal("pathlake", text.Joined(1).ToString());
        text.Join(1);

        Assert.Equal(["the", "pathlake", "now"], SomeText.Words(text));
    }

    [Fact]
    public void The_last_word_and_the_one_before_it_are_put_together()
    {
        var text = SomeText.Read("path lake");

        text.Join(0);

        Assert.Equal(["pathlake"], SomeText.Words(text));
    }

    [Theory]
    [InlineData("path. Lake")]
    [InlineData("path, lake")]
    [InlineData("path")]
    public void Nothing_is_put_together_over_the_end_of_a_sentence(string said) =>
        Assert.True(SomeText.Read(said).Joined(0).IsEmpty);

    [Fact]
    public void A_word_is_parted()
    {
        var text = SomeText.Read("the. Westmidlands now");

        Assert.True(text.Split(1, "west".Length));

        Assert.Equal(["the", "west", "midlands", "now"], SomeText.Words(text));
        Assert.Equal([false, true, false, false], text.Words.ToArray().Select(word => word.AfterBreak));
    }

    [Fact]
    public void A_word_is_not_parted_where_there_is_no_room()
    {
        var text = SomeText.Read($"{string.Concat(Enumerable.Repeat("a ", SaidText.MostWords - 1))}westmidlands");

        Assert.False(text.Split(SaidText.MostWords - 1, "west".Length));
        Assert.Equal("westmidlands", text.LettersAt(SaidText.MostWords - 1).ToString());
    }

    [Fact]
    public void There_are_no_letters_beyond_the_words()
    {
        var text = SomeText.Read("one two");

        Assert.True(text.LettersAt(-1).IsEmpty);
        Assert.True(text.LettersAt(2).IsEmpty);
    }

    [Fact]
    public void A_text_that_is_read_leaves_nothing_of_the_one_before_it()
    {
        var text = SomeText.Look("grant loan export", SomeText.Knows("grant"));

        text.Read("tea");

        Assert.Equal(["tea"], SomeText.Words(text));
        Assert.Equal((SaidWord.NoStem, SaidKind.Function), (text.Words[0].Stem, text.Words[0].Kind));
    }

    [Fact]
    public void What_was_parted_is_the_same_once_put_together() =>
        Prop.ForAll(
                Gen.Zip(Gen.Choose(0, 3), Gen.Choose(1, 4)).ToArbitrary(),
                where =>
                {
                    var text = SomeText.Read("alpha bravo gamma delta");
                    var before = text.Words.ToArray();
                    Assert.True(text.Split(where.Item1, where.Item2));
                    text.Join(where.Item1);
                    Assert.Equal(before, text.Words.ToArray());
                }
            )
            .QuickCheckThrowOnFailure();
}
