using System.Net;
using System.Text;
using System.Text.Json;
using Signpost.Bot.Activities;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Activities;

public sealed class ActivityReaderTests : IAsyncLifetime
{
    private BotApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await BotApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("""{"type":"message"} {}""")]
    [InlineData("""{"type":"message"} x""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","from":"nobody"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"a":"\uD800"}}""")]
    [InlineData("""{"type":"message","channelData":{"\udfff":1}}""")]
    public async Task What_is_no_activity_is_bad_syntax(string body) =>
        await AssertRefusedAsync(body, HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null,"text":"hello"}""")]
    public async Task A_type_is_needed(string body) =>
        await AssertRefusedAsync(body, HttpStatusCode.BadRequest, "MissingProperty");

    [Theory]
    [InlineData(60, HttpStatusCode.OK)]
    [InlineData(70, HttpStatusCode.BadRequest)]
    [InlineData(50_000, HttpStatusCode.BadRequest)]
    public async Task Depth_has_a_limit(int depth, HttpStatusCode status)
    {
        var value = new string('[', depth) + new string(']', depth);

        Assert.Equal(status, (await PostAsync($$"""{"type":"typing","value":{{value}}}""")).StatusCode);
    }

    [Theory]
    [InlineData(RequestBody.Limit, HttpStatusCode.OK)]
    [InlineData(RequestBody.Limit + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(4 * RequestBody.Limit, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Length_has_a_limit_whether_or_not_it_is_announced(int bytes, HttpStatusCode status)
    {
        var body = """{"type":"typing"}""".PadRight(bytes);
        using var unannounced = new UnannouncedContent(Encoding.UTF8.GetBytes(body));

        Assert.Equal(status, (await PostAsync(body)).StatusCode);
        Assert.Equal(status, (await _app.Client.PostAsync("/api/messages", unannounced)).StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_long_says_so_in_the_words_of_the_protocol() =>
        await AssertRefusedAsync(
            new string(' ', RequestBody.Limit + 1),
            HttpStatusCode.RequestEntityTooLarge,
            "RequestEntityTooLarge"
        );

    [Theory]
    [InlineData("text")]
    [InlineData("value")]
    [InlineData("channelData")]
    public async Task Bytes_that_are_no_text_are_refused_wherever_they_stand(string member)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes($$"""{"type":"message","{{member}}":"""), (byte)'"', 0xFF, (byte)'"'];
        using var content = new ByteArrayContent([.. body, (byte)'}']);

        Assert.Equal(HttpStatusCode.BadRequest, (await _app.Client.PostAsync("/api/messages", content)).StatusCode);
    }

    [Fact]
    public void Raw_members_come_back_as_they_came()
    {
        const string Json =
            """{"type":"message","entities":[{"type":"mention"}],"channelData":{"a":[1,2.50,"ü"]},"value":{"b":null}}""";

        var activity = JsonSerializer.Deserialize(Json, ActivityJson.Default.Activity)!;

        Assert.Equal("""{"a":[1,2.50,"ü"]}""", activity.ChannelData!.Value.GetRawText());
        Assert.Equal(
            """{"type":"message","entities":[{"type":"mention"}],"channelData":{"a":[1,2.50,"ü"]},"value":{"b":null}}""",
            JsonSerializer.Serialize(activity, ActivityJson.Compact.Activity)
        );
    }

    [Fact]
    public void What_is_not_there_is_not_written() =>
        Assert.Equal(
            """{"type":"message","from":{"id":"a"}}""",
            JsonSerializer.Serialize(
                new Activity { Type = "message", From = new ChannelAccount("a") },
                ActivityJson.Compact.Activity
            )
        );

    private async Task AssertRefusedAsync(string body, HttpStatusCode status, string code)
    {
        var response = await PostAsync(body);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, await BotApp.ErrorCodeOf(response));
    }

    private Task<HttpResponseMessage> PostAsync(string body) => _app.PostAsync("/api/messages", body);

    private sealed class UnannouncedContent(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
