using System.Net;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.DirectLine;

/// <summary>What can be done with a token after its end: see docs/decisions/0011-expired-tokens-renew.md.</summary>
public sealed class RenewalTests : IAsyncLifetime
{
    private const string Root = DirectLineTalk.Root;
    private const string Secret = "a-secret-of-our-own-servers";

    private static readonly TimeSpan Life = TimeSpan.FromSeconds(1_800);
    private static readonly TimeSpan Renewable = TimeSpan.FromDays(30);
    private static readonly string Key = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('k', 32)));

    private BotApp _app = null!;

    public async ValueTask InitializeAsync() =>
        _app = await BotApp.StartAsync(("DirectLine:SigningKey", Key), ("DirectLine:Secret", Secret));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public async Task An_expired_token_is_renewed_and_the_conversation_goes_on(int daysAfterItsEnd)
    {
        var talk = await BegunAsync("""{"user":{"id":"dl_0123"}}""");
        _app.Clock.Advance(Life + TimeSpan.FromDays(daysAfterItsEnd));

        var renewed = await RenewAsync(talk.Token);

        Assert.Equal(HttpStatusCode.OK, renewed.StatusCode);
        var json = await BotApp.JsonOf(renewed);
        Assert.Equal(talk.Id, (string)json["conversationId"]!);
        talk.Token = (string)json["token"]!;
        var token = new JsonWebToken(talk.Token);
        Assert.Equal("dl_0123", token.GetClaim("user").Value);
        Assert.Equal(_app.Clock.GetUtcNow().UtcDateTime + Life, token.ValidTo);
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("1")).StatusCode);
        Assert.Equal(3, (await talk.PollAsync()).Count);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.OK)]
    [InlineData(0, HttpStatusCode.Forbidden)]
    public async Task The_days_end_to_the_second(int seconds, HttpStatusCode status)
    {
        var talk = await BegunAsync();
        _app.Clock.Advance(Life + Renewable + TimeSpan.FromSeconds(seconds));

        var answer = await RenewAsync(talk.Token);

        Assert.Equal(status, answer.StatusCode);
        if (status is HttpStatusCode.Forbidden)
        {
            Assert.Equal("TokenExpired", await BotApp.ErrorCodeOf(answer));
        }
    }

    [Fact]
    public async Task Renewing_touches_no_storage()
    {
        var talk = await BegunAsync();
        _app.Clock.Advance(Life);
        var before = (_app.Conversations.Reads, _app.Conversations.Writes);

        await RenewAsync(talk.Token);

        Assert.Equal(before, (_app.Conversations.Reads, _app.Conversations.Writes));
    }

    [Fact]
    public async Task An_expired_token_is_believed_no_more_than_a_fresh_one()
    {
        var talk = await BegunAsync();
        var other = await BegunAsync();
        await using var another = await BotApp.StartAsync();
        var foreign = await DirectLineTalk.StartAsync(another);
        _app.Clock.Advance(Life);
        var parts = talk.Token.Split('.');

        foreach (
            var token in new[]
            {
                $"{parts[0]}.{other.Token.Split('.')[1]}.{parts[2]}",
                $"{parts[0]}.{parts[1]}.",
                foreign.Token,
            }
        )
        {
            var answer = await RenewAsync(token);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Equal("BadCredential", await BotApp.ErrorCodeOf(answer));
        }
    }

    [Fact]
    public async Task An_expired_token_for_some_pages_only_is_renewed_for_them_only_and_stays_theirs()
    {
        var talk = await BegunAsync("""{"trustedOrigins":["https://www.example.org"]}""");
        _app.Clock.Advance(Life);

        var refused = await RenewAsync(talk.Token, "https://evil.example");
        var renewed = await RenewAsync(talk.Token, "https://www.example.org");

        Assert.Equal("BadOrigin", await BotApp.ErrorCodeOf(refused));
        var token = (string)(await BotApp.JsonOf(renewed))["token"]!;
        Assert.Equal("BadOrigin", await BotApp.ErrorCodeOf(await RenewAsync(token, "https://evil.example")));
    }

    private async Task<DirectLineTalk> BegunAsync(string? body = null)
    {
        var talk = await DirectLineTalk.GenerateAsync(_app, Secret, body);
        Assert.Equal(HttpStatusCode.Created, (await talk.BeginAsync()).StatusCode);
        return talk;
    }

    private Task<HttpResponseMessage> RenewAsync(string token, string? origin = null) =>
        _app.PostAsync($"{Root}/tokens/refresh", null, token, origin);
}
