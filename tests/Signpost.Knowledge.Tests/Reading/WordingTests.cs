using Signpost.Knowledge.Checks;

namespace Signpost.Knowledge.Tests.Reading;

public sealed class WordingTests
{
    [Theory]
    [InlineData("A Company", "a company")]
    [InlineData("  a   company!  ", "a company")]
    [InlineData("self-employed", "self employed")]
    [InlineData("What's new?", "whats new")]
    [InlineData("What’s new", "whats new")]
    [InlineData("R&D", "r d")]
    [InlineData("Dŵr 2", "dŵr 2")]
    [InlineData("?!", "")]
    public void Wordings_are_compared_without_capitals_punctuation_and_extra_spaces(string wording, string folded) =>
        Assert.Equal(folded, Wording.Fold(wording));
}
