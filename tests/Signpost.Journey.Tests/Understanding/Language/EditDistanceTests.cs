using F23.StringSimilarity;
using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Understanding.Language;

public class EditDistanceTests
{
    private static readonly Gen<string> Words = Gen.Choose('a', 'd')
        .Select(letter => (char)letter)
        .ArrayOf()
        .Select(letters => new string(letters.AsSpan()[..Math.Min(letters.Length, 10)]));

    private static readonly Arbitrary<(string, string, int)> Pairs = Words
        .SelectMany(left => Words.SelectMany(right => Gen.Choose(0, 4).Select(most => (left, right, most))))
        .ToArbitrary();

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("grant", "grant", 0)]
    [InlineData("grant", "grnt", 1)]
    [InlineData("grant", "graant", 1)]
    [InlineData("grant", "grunt", 1)]
    [InlineData("grant", "gratn", 1)]
    [InlineData("grant", "rgatn", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    public void Each_slip_counts_one(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Between(left, right, most: 4));

    [Theory]
    [InlineData("grant", "giant", 0)]
    [InlineData("abcd", "cdab", 2)]
    [InlineData("a", "abcdef", 2)]
    [InlineData("abcdef", "uvwxyz", 3)]
    public void What_lies_further_apart_than_asked_for_is_one_beyond_it(string left, string right, int most) =>
        Assert.Equal(most + 1, EditDistance.Between(left, right, most));

    [Fact]
    public void A_longer_word_than_the_longest_is_far_from_every_word()
    {
        var longest = new string('a', EditDistance.LongestWord);

        Assert.Equal(0, EditDistance.Between(longest, longest, most: 2));
        Assert.Equal(3, EditDistance.Between(longest, longest + "a", most: 2));
        Assert.Equal(3, EditDistance.Between(longest + "a", longest + "a", most: 2));
    }

    [Fact]
    public void It_is_what_another_implementation_measures()
    {
        var oracle = new OptimalStringAlignment();
        Prop.ForAll(
                Pairs,
                pair =>
                {
                    var (left, right, most) = pair;
                    var expected = Math.Min((int)oracle.Distance(left, right), most + 1);
                    Assert.Equal(expected, EditDistance.Between(left, right, most));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void It_is_the_same_both_ways_and_nothing_only_between_equal_words() =>
        Prop.ForAll(
                Pairs,
                pair =>
                {
                    var (left, right, most) = pair;
                    var distance = EditDistance.Between(left, right, most);
                    Assert.Equal(distance, EditDistance.Between(right, left, most));
                    Assert.Equal(left == right, distance == 0);
                    Assert.InRange(distance, 0, most + 1);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
