using System.Text.Json;
using Signpost.Bot.Activities;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Tests.Turns;

public sealed class MentionsTests
{
    private const string Bot =
        """{"type":"mention","mentioned":{"id":"28:bot","name":"Signpost"},"text":"<at>Signpost</at>"}""";
    private const string Tom = """{"type":"mention","mentioned":{"id":"29:tom","name":"Tom"},"text":"<at>Tom</at>"}""";
    private const string NoText = """{"type":"mention","mentioned":{"id":"28:bot","name":"Signpost"}}""";

    [Theory]
    [InlineData("<at>Signpost</at> hello", "hello", Bot)]
    [InlineData("<at>Signpost</at>\u00A0hello", "hello", Bot)]
    [InlineData("<at>Signpost</at>&nbsp;a&nbsp;company", "a company", Bot)]
    [InlineData("hello <at>Signpost</at>", "hello", Bot)]
    [InlineData("<AT>signpost</AT> 2", "2", Bot)]
    [InlineData("<at>Signpost</at> a <at>Signpost</at>  b", "a b", Bot)]
    [InlineData("<at>Signpost</at>", "", Bot)]
    [InlineData("<at>Signpost</at> hello", "hello", NoText)]
    [InlineData("<at>Tom</at>is cool", "Tom is cool", Tom)]
    [InlineData("<at>Tom</at>, and me", "Tom, and me", Tom)]
    [InlineData("<at>Signpost</at> ask <at>Tom</at>please", "ask Tom please", $"{Bot},{Tom}")]
    [InlineData("I typed <at>Signpost</at> myself", "I typed <at>Signpost</at> myself", Tom)]
    public void Mentions_are_taken_out_by_the_list_that_comes_with_them(string text, string said, string mentions) =>
        Assert.Equal(said, Strip(text, $"[{mentions}]"));

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[null, 7, \"mention\", []]")]
    [InlineData("""[{"type":"clientInfo","locale":"en-GB"}]""")]
    [InlineData("""[{"type":"mention"}]""")]
    [InlineData("""[{"type":"mention","mentioned":"28:bot","text":"hello"}]""")]
    [InlineData("""[{"type":7,"mentioned":{"id":"28:bot"},"text":"hello"}]""")]
    public void Words_without_a_mention_stay_as_they_came(string? entities) =>
        Assert.Equal("  <at>Signpost</at>  hello\n", Strip("  <at>Signpost</at>  hello\n", entities));

    [Fact]
    public void So_many_mentions_cost_no_more_than_the_most() =>
        Assert.Equal("hello", Strip("<at>Signpost</at> hello", $"[{string.Join(',', Enumerable.Repeat(Bot, 2_000))}]"));

    private static string Strip(string text, string? entities) =>
        Mentions.Strip(
            new Activity
            {
                Text = text,
                Recipient = new ChannelAccount("28:bot", "Signpost"),
                Entities = entities is null ? null : JsonDocument.Parse(entities).RootElement,
            }
        );
}
