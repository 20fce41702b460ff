using System.Text.Json.Nodes;
using Signpost.Bot.Rendering.Web;
using Signpost.Bot.Tests.DirectLine;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Rendering;

public sealed class FirstScreenTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task It_is_the_greeting_that_every_conversation_on_direct_line_begins_with()
    {
        await using var app = await BotApp.StartAsync();
        var talk = await DirectLineTalk.StartAsync(app);
        var greeting = Assert.Single(await talk.PollAsync())["channelData"]!["signpost"];

        var json = Read(FirstScreen.Of(SmallJourneys.Crossroads, Day));

        Assert.NotNull(greeting);
        Assert.Equal(["version", "reply"], json.Select(member => member.Key));
        Assert.Equal(SmallJourneys.Crossroads.Version, (string?)json["version"]);
        Assert.Equal(greeting.ToJsonString(), json["reply"]!.ToJsonString());
    }

    [Fact]
    public void It_asks_the_first_question_and_names_its_place()
    {
        var reply = Read(FirstScreen.Of(SmallJourneys.Crossroads, Day))["reply"]!;

        Assert.Equal("crossing-1", (string?)reply["at"]);
        Assert.Contains(SmallJourneys.Greeting, reply["blocks"]!.ToJsonString());
        Assert.Equal(["Left turn", "Right turn"], reply["options"]!.AsArray().Select(o => (string?)o!["label"]));
    }

    [Fact]
    public void It_is_of_one_version_and_one_day()
    {
        var screen = FirstScreen.Of(SmallJourneys.Crossroads, Day);

        Assert.True(screen.IsOf(SmallJourneys.Crossroads, Day));
        Assert.False(screen.IsOf(SmallJourneys.Crossroads, Day.AddDays(1)));
        Assert.False(screen.IsOf(Journey.Compile(SmallJourneys.Content(greeting: "Hello.")), Day));
    }

    private static JsonObject Read(FirstScreen screen) => JsonNode.Parse(screen.Json.Span)!.AsObject();
}
