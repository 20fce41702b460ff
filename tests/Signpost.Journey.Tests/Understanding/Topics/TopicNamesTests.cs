namespace Signpost.Tests.Understanding.Topics;

public class TopicNamesTests
{
    [Theory]
    [InlineData("Patent Box", "Patent Box")]
    [InlineData("Knowledge Transfer Partnerships (KTP)", "Knowledge Transfer Partnerships |KTP")]
    [InlineData("Fund (old) of ours", "Fund  of ours|old")]
    [InlineData("Open (end", "Open (end")]
    [InlineData("a) and (b", "a) and (b")]
    [InlineData("Fund ()", "Fund ")]
    [InlineData(" ", "")]
    public void Each_part_of_a_name_is_a_name(string name, string names) =>
        Assert.Equal(names, string.Join('|', TopicNames.Of(SomeEveryday.Scheme("one", name))));

    [Fact]
    public void Old_names_and_other_names_count()
    {
        var scheme = Some.Edge;

        Assert.Equal(["Innovate UK EDGE", "Innovate UK Business Growth", "EEN"], TopicNames.Of(scheme));
    }
}
