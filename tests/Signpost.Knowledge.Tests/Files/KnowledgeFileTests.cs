using Signpost.Knowledge.Files;

namespace Signpost.Knowledge.Tests.Files;

public sealed class KnowledgeFileTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\r\ncd", 2, 1, 3)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r", 3, 2, 1)]
    [InlineData("\n\r\n\r", 4, 4, 1)]
    [InlineData("ab\u2028cd", 4, 1, 5)]
    [InlineData("ab", 99, 1, 3)]
    [InlineData("ab", -1, 1, 1)]
    public void A_place_is_counted_in_lines_and_columns_from_one(string text, int index, int line, int column) =>
        Assert.Equal(new Position("a.md", line, column), new KnowledgeFile("a.md", text).At(index));
}
