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
    public void Content_that_was_written_before_a_list_was_thought_of_is_read_without_it()
    {
        var json = JsonSerializer.SerializeToNode(Some.Content, JourneyJson.Default.JourneyContent)!;
        Assert.All(json["terms"]!.AsArray(), term => Assert.True(term!.AsObject().Remove("postcodeAreas")));
        Assert.All(json["schemes"]!.AsArray(), scheme => Assert.True(scheme!.AsObject().Remove("unconfirmed")));
        Assert.All(
            json["questions"]!.AsArray().SelectMany(question => question!["choices"]!.AsArray()),
            choice => Assert.True(choice!.AsObject().Remove("detours"))
        );

        var back = JsonSerializer.Deserialize(json, JourneyJson.Default.JourneyContent)!;

        Assert.Equal(Some.Journey.Version, Journey.VersionOf(back));
        Talk.Begin(Journey.Compile(back)).Says("CV1 2WT", "company", "prototype").IsAt("results");
    }

    [Fact]
    public void Content_from_before_descriptions_were_dated_is_read_as_holding_always()
    {
        var json = JsonSerializer.SerializeToNode(Some.Content, JourneyJson.Default.JourneyContent)!;
        foreach (var scheme in json["schemes"]!.AsArray().Select(scheme => scheme!.AsObject()))
        {
            var description = scheme["descriptions"]![0]!.AsObject();
            Assert.True(scheme.Remove("descriptions"));
            Assert.True(description.Remove("validity"));
            foreach (var (text, words) in description)
            {
                scheme[text] = words?.DeepClone();
            }
        }

        var back = JourneyReading.Read(json.ToJsonString());

        Assert.Equal(Some.Journey.Version, Journey.VersionOf(back));
        Talk.Begin(Journey.Compile(back)).Says("R&D tax credits").Hears("= R&D tax relief");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"schemes":[]}""")]
    [InlineData("""{"schemes":[{"id":"some"}, 3]}""")]
    public void What_is_no_journey_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => JourneyReading.Read(json));

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
