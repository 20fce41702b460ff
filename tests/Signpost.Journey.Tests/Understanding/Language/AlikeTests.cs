using System.Collections.Immutable;

namespace Signpost.Tests.Understanding.Language;

public class AlikeTests
{
    private readonly LexiconBuilder _lexicon = new();

    [Fact]
    public void The_words_of_a_group_have_one_number()
    {
        Assert.Empty(
            Alike.AddTo(
                _lexicon,
                [
                    ["money", "cash", "Funds"],
                    ["loan", "borrow"],
                ]
            )
        );

        Assert.Equal(_lexicon.Add("money"), _lexicon.Add("cash"));
        Assert.Equal(_lexicon.Add("money"), _lexicon.Add("funding"));
        Assert.Equal(_lexicon.Add("loans"), _lexicon.Add("borrowed"));
        Assert.NotEqual(_lexicon.Add("money"), _lexicon.Add("loan"));
    }

    [Fact]
    public void A_phrase_means_the_number_of_its_group()
    {
        ImmutableArray<ImmutableArray<string>> groups =
        [
            ["grand", "thousand pounds"],
        ];

        var (stems, alike) = Assert.Single(Alike.AddTo(_lexicon, groups));

        Assert.Equal([_lexicon.Add("thousand"), _lexicon.Add("pounds")], stems);
        Assert.Equal(_lexicon.Add("grand"), alike.Stem);
    }

    [Fact]
    public void Phrases_alone_share_a_number_that_no_word_has()
    {
        var phrases = Alike
            .AddTo(
                _lexicon,
                [
                    ["tax relief", "tax credit"],
                ]
            )
            .ToList();

        Assert.Equal(phrases[0].Meaning.Stem, phrases[1].Meaning.Stem);
        Assert.DoesNotContain(phrases[0].Meaning.Stem, phrases.SelectMany(phrase => phrase.Stems));
    }

    [Fact]
    public void A_word_of_two_groups_stays_in_the_first()
    {
        _ = Alike
            .AddTo(
                _lexicon,
                [
                    ["money", "cash"],
                    ["cash", "coins"],
                ]
            )
            .ToList();

        Assert.Equal(_lexicon.Add("money"), _lexicon.Add("cash"));
        Assert.Equal(_lexicon.Add("cash"), _lexicon.Add("coins"));
    }

    [Fact]
    public void A_misspelt_word_has_the_number_of_its_group()
    {
        _ = Alike
            .AddTo(
                _lexicon,
                [
                    ["money", "dosh"],
                    ["prototype", "mockup"],
                ]
            )
            .ToList();

        Assert.Equal(_lexicon.Add("mockup"), SomeText.Look("prototipe", _lexicon).Words[0].Stem);
    }
}
