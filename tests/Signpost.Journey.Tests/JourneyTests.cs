using System.Text.Json;

namespace Signpost.Tests;

public class JourneyTests
{
    [Fact]
    public void Equal_content_has_equal_versions_and_other_content_another()
    {
        Assert.Equal(Some.Journey.Version, Journey.VersionOf(Some.Content));
        Assert.NotEqual(Some.Journey.Version, Journey.VersionOf(Some.Content with { Greeting = "Hi." }));
        Assert.Matches("^[0-9a-f]{16}$", Some.Journey.Version);
    }

    [Fact]
    public void Content_that_is_written_and_read_keeps_its_version()
    {
        var json = JsonSerializer.Serialize(Some.Content, JourneyJson.Default.JourneyContent);
        var back = JsonSerializer.Deserialize(json, JourneyJson.Default.JourneyContent)!;
        Assert.Equal(Some.Journey.Version, Journey.VersionOf(back));
    }

    [Fact]
    public void A_scheme_is_found_by_its_former_id()
    {
        var content = Some.Content with { Schemes = [Some.Relief with { FormerIds = ["rd-credits"] }] };
        Assert.Equal("tax-relief", Journey.Compile(content).FindScheme("rd-credits")!.Id);
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.Null(Some.Journey.FindNode("nowhere"));
        Assert.Null(Some.Journey.FindScheme("nothing"));
        Assert.Null(Some.Journey.FindTerm("audience", "nobody"));
    }
}
