namespace Signpost.Tests.Understanding.Language;

public class NegationTests
{
    [Theory]
    [InlineData("we are not an nhs body", "nhs body")]
    [InlineData("this isn't research", "research")]
    [InlineData("they aren't companies", "companies")]
    [InlineData("it wasn't research", "research")]
    [InlineData("money without a loan", "loan")]
    [InlineData("we don't want a loan", "loan")]
    [InlineData("it doesn't need a prototype", "prototype")]
    [InlineData("we didn't want a loan", "loan")]
    [InlineData("a grant rather than a loan", "loan")]
    [InlineData("a grant instead of a loan", "loan")]
    public void What_comes_after_a_no_is_denied(string text, string denied) => Assert.Equal(denied, Denied(text));

    [Theory]
    [InlineData("not only a loan")]
    [InlineData("not sure about tax")]
    [InlineData("not just a loan")]
    [InlineData("i do not know tax")]
    [InlineData("not yet a company")]
    [InlineData("we don't know about tax")]
    [InlineData("we didn't tell hmrc")]
    [InlineData("we can't find a grant")]
    [InlineData("we never told hmrc")]
    [InlineData("better than a loan")]
    [InlineData("a piece of software")]
    [InlineData("no company")]
    [InlineData("")]
    [InlineData("not")]
    public void Other_words_deny_nothing(string text) => Assert.Equal(string.Empty, Denied(text));

    [Theory]
    [InlineData("not a loan. A grant", "loan")]
    [InlineData("not a loan, a grant", "loan")]
    [InlineData("not a loan but a grant", "loan")]
    [InlineData("not a loan we want a grant", "loan")]
    [InlineData("not a loan i want a grant", "loan")]
    [InlineData("not a loan just a grant", "loan")]
    [InlineData("not a loan so a grant", "loan")]
    [InlineData("not a loan what grant", "loan")]
    [InlineData("not a loan how grant", "loan")]
    [InlineData("not a loan who grant", "loan")]
    [InlineData("not a loan its a grant", "loan")]
    [InlineData("not. A grant", "")]
    public void The_end_of_a_clause_ends_what_is_denied(string text, string denied) =>
        Assert.Equal(denied, Denied(text));

    [Fact]
    public void A_word_that_could_begin_a_clause_does_not_end_it_before_anything_was_denied() =>
        Assert.Equal("call loan", Denied("it isnt what we call a loan"));

    [Fact]
    public void At_most_four_words_are_denied() =>
        Assert.Equal("red green blue black", Denied("not red green blue and black white"));

    private static string Denied(string said)
    {
        var text = SomeText.Look(said, SomeText.Knows("loan", "grant", "nhs", "research"));
        Negation.Mark(text);
        return string.Join(' ', SomeText.Words(text).Where((_, place) => text.Words[place].IsNegated));
    }
}
