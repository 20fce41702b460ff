using System.Net;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Messages;

public sealed class LoopbackTests : IAsyncLifetime
{
    private BotApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await BotApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.3.4.5")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.2")]
    public async Task This_machine_is_served(string caller)
    {
        _app.Caller = IPAddress.Parse(caller);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync()).StatusCode);
    }

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData(null)]
    public async Task Any_other_is_refused_without_a_word(string? caller)
    {
        _app.Caller = caller is null ? null : IPAddress.Parse(caller);

        await AssertRefusedAsync(await PostAsync());
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-For", "127.0.0.1, 203.0.113.9:4711")]
    [InlineData("X-Forwarded-For", "203.0.113.9, 127.0.0.1")]
    [InlineData("X-Forwarded-For", "unknown")]
    [InlineData("X-Azure-ClientIP", "203.0.113.9")]
    [InlineData("X-Azure-SocketIP", "203.0.113.9")]
    [InlineData("X-Client-IP", "203.0.113.9")]
    [InlineData("Client-IP", "203.0.113.9:80")]
    [InlineData("X-Real-IP", "2001:db8::1")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Origin", "https://www.example.org")]
    [InlineData("Origin", "null")]
    public async Task A_front_end_or_a_web_page_on_this_machine_does_not_make_its_caller_local(
        string name,
        string value
    ) => await AssertRefusedAsync(await PostAsync((name, value)));

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1:5000, [::1]:80, ::1")]
    [InlineData("Origin", "http://localhost:56150")]
    public async Task A_front_end_that_passes_on_a_local_call_is_served(string name, string value) =>
        Assert.Equal(HttpStatusCode.OK, (await PostAsync((name, value))).StatusCode);

    [Fact]
    public async Task A_token_cannot_be_checked_and_is_refused()
    {
        var response = await PostAsync(("Authorization", "Bearer something"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(_app.Conversations.Rows);
    }

    [Fact]
    public async Task Azure_without_an_app_id_is_refused_at_the_start()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            BotApp.StartAsync(("WEBSITE_INSTANCE_ID", "abc"))
        );

        Assert.Contains("MicrosoftAppId", refusal.Message);
    }

    private async Task AssertRefusedAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Empty(_app.Conversations.Rows);
    }

    private Task<HttpResponseMessage> PostAsync(params (string, string)[] headers) =>
        _app.SendAsync(
            HttpMethod.Post,
            "/api/messages",
            Inbound.Message("hello").ToJsonString(),
            bearer: null,
            origin: null,
            headers
        );
}
