using System.Net;
using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Conversations;

public sealed class WireTests(TestBed bed)
{
    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"type\":1}")]
    [InlineData("{}")]
    [InlineData("\0\u0001\u0002")]
    public async Task BodyThatIsNoActivity_IsABadRequest(string body)
    {
        var host = await bed.HostAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await BotConversation.PostAsync(host.Client, body)).Status);
    }

    [Theory]
    [InlineData(300 * 1024)]
    [InlineData(2 * 1024 * 1024)]
    public async Task BodyThatIsTooLong_IsRefused(int length)
    {
        var host = await bed.HostAsync();
        var activity = new BotConversation(host.Client).Activity("message", "1", "text", new string('a', length));

        var (status, body) = await BotConversation.PostAsync(host.Client, activity.ToJsonString());

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("256 KiB", body);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("somethingNobodyHasThoughtOf")]
    public async Task ActivityThatIsNotForUs_IsTakenAndNotAnswered(string type)
    {
        var host = await bed.HostAsync();
        var activity = new BotConversation(host.Client).Activity(type, "1", "name", "x");

        var (status, body) = await BotConversation.PostAsync(host.Client, activity.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(JsonNode.Parse(body)!["activities"]!.AsArray());
    }
}
