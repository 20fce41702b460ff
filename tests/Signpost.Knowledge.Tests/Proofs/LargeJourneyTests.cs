using Signpost.Knowledge.Tests.Samples;
using Signpost.Testing.Knowledge;

namespace Signpost.Knowledge.Tests.Proofs;

public sealed class LargeJourneyTests
{
    [Fact]
    public void A_journey_of_five_thousand_nodes_is_written_read_and_proved_without_a_finding()
    {
        var content = LayeredJourney.OfFiveThousandNodes.ToContent();
        var sample = Sample.Empty();
        foreach (var (name, text) in KnowledgeText.Of(content))
        {
            sample.With(name, text);
        }

        var reading = sample.Read();

        Assert.Empty(reading.Findings);
        Assert.Equal(5000, reading.Content!.Questions.Length + reading.Content.Outcomes.Length);
        Assert.Equal(
            content.Questions.SelectMany(question => question.Ways).Select(way => (way.Choice.Id, way.Next)),
            reading.Content.Questions.SelectMany(question => question.Ways).Select(way => (way.Choice.Id, way.Next))
        );
    }
}
