using System.Net;
using System.Text;
using Signpost.EndToEnd.Tests.Conversations;

namespace Signpost.EndToEnd.Tests.Host;

public sealed class ForwardedRequestTests(TestBed bed)
{
    [Fact]
    public async Task Arrival_IsGreeted()
    {
        var host = await bed.HostAsync();

        var greeting = await new BotConversation(host.Client).ArriveAsync();

        Assert.StartsWith("Hello. I am Signpost", greeting);
        Assert.Contains("\n1. ", greeting);
    }

    [Fact]
    public async Task Head_OfTheMessagesEndpoint_IsOk() =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("HEAD", "api/messages"));

    [Theory]
    [InlineData("POST", "tidy")]
    [InlineData("GET", "tidy")]
    [InlineData("POST", "admin/functions/tidy")]
    [InlineData("GET", "admin/host/status")]
    [InlineData("GET", "runtime/webhooks/x")]
    [InlineData("GET", "api/messages")]
    [InlineData("POST", "widget/page/index.html")]
    [InlineData("POST", "api/messages/../../tidy")]
    [InlineData("POST", "widget/..%2ftidy")]
    [InlineData("GET", "demo")]
    public async Task PathOutsideTheRoutes_IsNotFound(string method, string path) =>
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(method, path));

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("203.0.113.7:51234, 127.0.0.1")]
    [InlineData("127.0.0.1, 203.0.113.7")]
    public async Task CallerOnAnotherMachine_WithNoAppIdSet_IsRefused(string forwardedFor)
    {
        var host = await bed.HostAsync();
        using var request = Post(
            "api/messages",
            new BotConversation(host.Client).Activity("message", "1", "text", "hi")
        );
        request.Headers.Add("X-Forwarded-For", forwardedFor);

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task BodyWithoutALength_WhichTheFunctionsHostLoses_IsRefusedAsBadAndNotTaken()
    {
        var host = await bed.HostAsync();
        using var request = Post(
            "api/messages",
            new BotConversation(host.Client).Activity("message", "1", "text", "hi")
        );
        request.Headers.TransferEncodingChunked = true;

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("BadSyntax", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task QueryKey_GivenTwice_DoesNotBreakAPoll()
    {
        var host = await bed.HostAsync();
        var talk = await DirectLineConversation.BeginAsync(host.Client);

        // The Functions host joins the two with a comma, and "1,1" is no watermark: the poll starts from the beginning.
        var activities = await talk.PollAsync("1&watermark=1");

        Assert.Single(activities);
    }

    [Fact]
    public async Task DirectLine_IsServed_FromTokenToReply()
    {
        var host = await bed.HostAsync();
        var talk = await DirectLineConversation.BeginAsync(host.Client);
        Assert.StartsWith("Hello. I am Signpost", (string?)Assert.Single(await talk.PollAsync())!["text"]);

        await talk.SayAsync("1");

        var activities = await talk.PollAsync();
        Assert.Equal(["1", "Where"], activities.Select(activity => ((string)activity!["text"]!).Split(' ')[0]));
        Assert.Equal((string?)activities[0]!["id"], (string?)activities[1]!["replyToId"]);
        Assert.Empty(await talk.PollAsync());
    }

    [Fact]
    public async Task DirectLine_ForACallerOnAnotherMachine_GivesNoToken()
    {
        var host = await bed.HostAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/tokens/generate");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<HttpStatusCode> StatusAsync(string method, string path)
    {
        var host = await bed.HostAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await host.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private static HttpRequestMessage Post(string path, System.Text.Json.Nodes.JsonObject body) =>
        new(HttpMethod.Post, path)
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
}
