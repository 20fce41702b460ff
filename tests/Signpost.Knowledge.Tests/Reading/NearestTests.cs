using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Tests.Reading;

public sealed class NearestTests
{
    private static readonly string[] Keys = ["next-step", "names", "summary", "see-also", "id"];

    [Theory]
    [InlineData("nextStep", "next-step")]
    [InlineData("next_step", "next-step")]
    [InlineData("NEXT STEP", "next-step")]
    [InlineData("next-setp", "next-step")]
    [InlineData("name", "names")]
    [InlineData("sumary", "summary")]
    [InlineData("smumary", "summary")]
    [InlineData("seealso", "see-also")]
    [InlineData("ID", "id")]
    [InlineData("ids", "id")]
    [InlineData("price", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    public void The_nearest_word_is_found_unless_none_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(word, Keys));

    [Fact]
    public void A_very_long_word_is_near_to_nothing() =>
        Assert.Null(Nearest.To(new string('a', 100_000), [new string('a', 100_000)]));

    [Fact]
    public void Of_two_words_as_near_the_first_of_the_alphabet_is_taken() =>
        Assert.Equal("cat", Nearest.To("bat", ["rat", "cat"]));

    [Fact]
    public void Where_nothing_is_near_the_known_words_are_listed_if_they_are_few()
    {
        Assert.Equal("use one of `one`, `two`.", Nearest.Hint("seventeen", ["one", "two"], "look again."));
        Assert.Equal("look again.", Nearest.Hint("seventeen", [.. Enumerable.Repeat("x", 13)], "look again."));
        Assert.Equal("look again.", Nearest.Hint("seventeen", [], "look again."));
    }

    [Fact]
    public void Enumerations_are_written_in_small_words_with_hyphens()
    {
        Assert.Equal(["open", "check-first", "guidance-only", "closed"], Kebab<StatusKind>.Words);
        Assert.Equal(SchemeKind.TaxRelief, Kebab<SchemeKind>.Find("tax-relief"));
        Assert.Null(Kebab<SchemeKind>.Find("TaxRelief"));
    }
}
