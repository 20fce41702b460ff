using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Signpost.Bot.Activities;
using Signpost.Bot.Tests.DirectLine;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Limits;

/// <summary>How long, how deep and how wordy a request may be, at every address that takes one.</summary>
public sealed class BodyLimitTests : IAsyncLifetime
{
    private BotApp _app = null!;
    private DirectLineTalk _talk = null!;

    public static TheoryData<string> Paths { get; } =
    ["/api/messages", "/tokens/generate", "/tokens/refresh", "/conversations", "/conversations/{id}/activities"];

    public static TheoryData<string> ReadPaths { get; } =
    ["/api/messages", "/tokens/generate", "/conversations", "/conversations/{id}/activities"];

    public async ValueTask InitializeAsync()
    {
        _app = await BotApp.StartAsync();
        _talk = await DirectLineTalk.StartAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_body_that_says_it_is_too_long_is_refused(string path) =>
        await AssertTooLargeAsync(await PostAsync(path, Padded(RequestBody.Limit + 1)));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_body_that_turns_out_to_be_too_long_is_refused(string path) =>
        await AssertTooLargeAsync(await PostAsync(path, Padded(RequestBody.Limit + 1), chunked: true));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_body_that_never_ends_is_refused(string path) =>
        await AssertTooLargeAsync(await PostAsync(path, Padded(20 * RequestBody.Limit), chunked: true));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_longest_body_is_read_with_a_length_and_without(string path)
    {
        Assert.True((await PostAsync(path, Padded(RequestBody.Limit))).IsSuccessStatusCode);
        Assert.True((await PostAsync(path, Padded(RequestBody.Limit), chunked: true)).IsSuccessStatusCode);
    }

    [Theory]
    [MemberData(nameof(ReadPaths))]
    public async Task A_body_that_is_too_deep_is_refused(string path)
    {
        Assert.True((await PostAsync(path, Deep(63))).IsSuccessStatusCode);
        foreach (var depth in new[] { 64, 10_000, 100_000 })
        {
            var response = await PostAsync(path, Deep(depth));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("BadSyntax", await BotApp.ErrorCodeOf(response));
        }
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_answered_and_changes_nothing()
    {
        var text = new string('a', Turn.LongestInput + 1);
        await _talk.SayAsync(text);
        await _app.PostAsync("/api/messages", Inbound.Message(text).ToJsonString());

        var toClient = (string)(await _talk.PollAsync())[^1]["text"]!;
        var toChannel = _app.Connector.Texts.Single();
        Assert.All([toClient, toChannel], answer => Assert.Contains("in fewer words", answer));
        Assert.All(_app.Conversations.Rows.Values, row => Assert.Empty(row.Conversation.Trail.Answers));
    }

    private static async Task AssertTooLargeAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("RequestEntityTooLarge", await BotApp.ErrorCodeOf(response));
    }

    private static string Padded(int length) => """{"type":"typing"}""".PadRight(length);

    private static string Deep(int depth) =>
        $$"""{"type":"typing","somethingUnknown":{{new string('[', depth)}}{{new string(']', depth)}}}""";

    private async Task<HttpResponseMessage> PostAsync(string path, string body, bool chunked = false)
    {
        var address = path.StartsWith("/api") ? path : DirectLineTalk.Root + path.Replace("{id}", _talk.Id);
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = chunked
            ? new ChunkedContent(Encoding.ASCII.GetBytes(body))
            : new StringContent(body, Encoding.ASCII, "application/json");
        if (!path.StartsWith("/api") && path != "/tokens/generate")
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _talk.Token);
        }
        return await _app.Client.SendAsync(request);
    }

    /// <summary>A body whose length is not known before.</summary>
    private sealed class ChunkedContent(byte[] body) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var chunk in body.Chunk(8_192))
            {
                await stream.WriteAsync(chunk);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
