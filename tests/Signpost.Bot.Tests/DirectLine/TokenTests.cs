using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.DirectLine;

public sealed class TokenTests : IAsyncLifetime
{
    private const string Root = DirectLineTalk.Root;
    private const string Secret = "a-secret-of-our-own-servers";

    private static readonly string Key = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('k', 32)));

    private BotApp _app = null!;
    private BotApp _guarded = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await BotApp.StartAsync(("DirectLine:SigningKey", Key));
        _guarded = await BotApp.StartAsync(
            ("DirectLine:SigningKey", Key),
            ("DirectLine:Secret", Secret),
            ("DirectLine:AllowedOrigins:0", "https://www.example.org")
        );
        _guarded.Caller = IPAddress.Parse("203.0.113.9");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _guarded.DisposeAsync();
    }

    [Fact]
    public async Task A_token_is_for_one_new_conversation_and_one_new_user_and_touches_no_storage()
    {
        var response = await _app.PostAsync($"{Root}/tokens/generate", null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        var json = await BotApp.JsonOf(response);
        var token = new JsonWebToken((string)json["token"]!);
        Assert.Equal(1_800, (int)json["expires_in"]!);
        Assert.Equal((string)json["conversationId"]!, token.GetClaim("conv").Value);
        Assert.Matches("^dl_[0-9a-f]{32}$", token.GetClaim("user").Value);
        Assert.Equal(_app.Clock.GetUtcNow().UtcDateTime.AddSeconds(1_800), token.ValidTo);
        Assert.Equal((0, 0), (_app.Conversations.Reads, _app.Conversations.Writes));
    }

    [Fact]
    public async Task Every_token_has_a_conversation_and_a_user_of_its_own()
    {
        var first = await DirectLineTalk.GenerateAsync(_app);
        var second = await DirectLineTalk.GenerateAsync(_app);

        Assert.NotEqual(first.Id, second.Id);
        Assert.NotEqual(UserOf(first), UserOf(second));
    }

    [Fact]
    public async Task Who_a_caller_without_the_secret_says_it_is_does_not_count()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app, body: """{"user":{"id":"dl_somebody_else"}}""");

        Assert.NotEqual("dl_somebody_else", UserOf(talk));
    }

    [Fact]
    public async Task The_secret_makes_tokens_for_the_users_that_it_names()
    {
        var named = await DirectLineTalk.GenerateAsync(_guarded, Secret, """{"user":{"id":"dl_0123"}}""");
        var unnamed = await DirectLineTalk.GenerateAsync(_guarded, Secret);

        Assert.Equal("dl_0123", UserOf(named));
        Assert.Null(UserOf(unnamed));
    }

    [Theory]
    [InlineData("""{"user":{"id":"ann"}}""", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("""{"trustedOrigins":["https://www.example.org/page"]}""", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("""{"trustedOrigins":[null]}""", HttpStatusCode.BadRequest, "BadArgument")]
    [InlineData("{", HttpStatusCode.BadRequest, "BadSyntax")]
    public async Task A_wrong_wish_is_refused(string body, HttpStatusCode status, string code)
    {
        var response = await _guarded.PostAsync($"{Root}/tokens/generate", body, Secret);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, await BotApp.ErrorCodeOf(response));
    }

    [Theory]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("https://www.example.org", HttpStatusCode.OK)]
    [InlineData("https://WWW.example.org", HttpStatusCode.OK)]
    [InlineData("http://www.example.org", HttpStatusCode.Forbidden)]
    [InlineData("https://www.example.org.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:8080", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Pages_of_ours_and_of_allowed_origins_may_begin(string origin, HttpStatusCode status) =>
        Assert.Equal(status, (await _guarded.PostAsync($"{Root}/tokens/generate", null, origin: origin)).StatusCode);

    [Fact]
    public async Task Behind_several_front_ends_it_is_the_host_that_the_first_was_asked_for()
    {
        var ours = await GenerateBehindAsync("https://signpost.example.org", "signpost.example.org, inner.example");
        var notOurs = await GenerateBehindAsync("https://inner.example", "signpost.example.org, inner.example");

        Assert.Equal(HttpStatusCode.OK, ours.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, notOurs.StatusCode);
    }

    [Fact]
    public async Task Behind_a_front_end_our_own_page_is_that_of_the_host_that_was_asked_for()
    {
        var ours = await GenerateBehindAsync("https://signpost.example.org");
        var notOurs = await GenerateBehindAsync("https://other.example.org");

        Assert.Equal(HttpStatusCode.OK, ours.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, notOurs.StatusCode);
    }

    [Fact]
    public async Task With_a_secret_configured_nobody_else_begins_without_a_page()
    {
        var elsewhere = await _guarded.PostAsync($"{Root}/tokens/generate", null);
        _guarded.Caller = IPAddress.Loopback;
        var here = await _guarded.PostAsync($"{Root}/tokens/generate", null);

        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, here.StatusCode);
    }

    [Fact]
    public async Task With_no_secret_only_this_machine_begins_without_a_page()
    {
        _app.Caller = IPAddress.Parse("203.0.113.9");

        var response = await _app.PostAsync($"{Root}/tokens/generate", null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Unauthorized", await BotApp.ErrorCodeOf(response));
    }

    [Theory]
    [InlineData("a-secret-of-somebody-else")]
    [InlineData("x")]
    public async Task A_wrong_secret_is_refused(string secret) =>
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await _guarded.PostAsync($"{Root}/tokens/generate", null, secret)).StatusCode
        );

    [Fact]
    public async Task A_token_does_not_generate_tokens()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);

        var response = await _app.PostAsync($"{Root}/tokens/generate", null, talk.Token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_token_is_refreshed_for_the_same_conversation_and_user()
    {
        var talk = await DirectLineTalk.GenerateAsync(_app);
        _app.Clock.Advance(TimeSpan.FromSeconds(1_799));

        var response = await _app.PostAsync($"{Root}/tokens/refresh", null, talk.Token);

        var json = await BotApp.JsonOf(response);
        Assert.Equal(talk.Id, (string)json["conversationId"]!);
        var token = new JsonWebToken((string)json["token"]!);
        Assert.Equal(UserOf(talk), token.GetClaim("user").Value);
        Assert.Equal(_app.Clock.GetUtcNow().UtcDateTime.AddSeconds(1_800), token.ValidTo);
    }

    [Fact]
    public async Task An_expired_token_opens_nothing()
    {
        var talk = await DirectLineTalk.StartAsync(_app);
        _app.Clock.Advance(TimeSpan.FromSeconds(1_800));

        HttpResponseMessage[] responses = [await talk.BeginAsync(), .. await CallWithIdAsync(talk.Id, talk.Token)];
        foreach (var response in responses)
        {
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Equal("TokenExpired", await BotApp.ErrorCodeOf(response));
        }
    }

    [Fact]
    public async Task A_token_that_was_changed_opens_nothing()
    {
        var talk = await DirectLineTalk.StartAsync(_app);
        var other = await DirectLineTalk.StartAsync(_app);
        var parts = talk.Token.Split('.');
        var header = Base64(new JsonObject { ["alg"] = "none", ["typ"] = "JWT" }.ToJsonString());
        string[] changed =
        [
            $"{parts[0]}.{other.Token.Split('.')[1]}.{parts[2]}",
            $"{parts[0]}.{parts[1]}.",
            $"{header}.{parts[1]}.",
            $"{header}.{parts[1]}.{parts[2]}",
            $"{parts[0]}.{parts[1]}",
            "rubbish",
            "..",
        ];

        foreach (var token in changed)
        {
            foreach (var response in await CallEverythingAsync(talk.Id, token))
            {
                Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
                Assert.Equal("BadCredential", await BotApp.ErrorCodeOf(response));
            }
        }
    }

    [Fact]
    public async Task A_token_signed_with_another_key_opens_nothing()
    {
        await using var another = await BotApp.StartAsync();
        var talk = await DirectLineTalk.GenerateAsync(another);

        Assert.All(
            await CallEverythingAsync(talk.Id, talk.Token),
            response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode)
        );
    }

    [Fact]
    public async Task A_token_of_another_instance_with_the_same_key_opens_its_conversation()
    {
        var talk = await DirectLineTalk.GenerateAsync(_guarded, Secret);

        Assert.Equal(
            HttpStatusCode.Created,
            (await _app.PostAsync($"{Root}/conversations", null, talk.Token)).StatusCode
        );
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        var mine = await DirectLineTalk.StartAsync(_app);
        var theirs = await DirectLineTalk.StartAsync(_app);

        foreach (var response in await CallWithIdAsync(theirs.Id, mine.Token))
        {
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task Without_a_credential_of_the_right_form_nothing_opens()
    {
        var talk = await DirectLineTalk.StartAsync(_app);
        string?[] headers = [null, "", "Bearer", "Bearer ", $"Basic {talk.Token}", talk.Token, "Bearer a b"];

        foreach (var header in headers)
        {
            (string, string)[] sent = header is null ? [] : [("Authorization", header)];
            var response = await _app.SendAsync(
                HttpMethod.Get,
                $"{Root}/conversations/{talk.Id}/activities",
                null,
                null,
                null,
                sent
            );

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("Unauthorized", await BotApp.ErrorCodeOf(response));
        }
    }

    [Fact]
    public async Task The_secret_opens_every_conversation_but_refreshes_nothing()
    {
        var talk = await DirectLineTalk.GenerateAsync(_guarded, Secret, """{"user":{"id":"dl_0123"}}""");
        await talk.BeginAsync();

        var poll = await _guarded.GetAsync($"{Root}/conversations/{talk.Id}/activities", Secret);
        var refresh = await _guarded.PostAsync($"{Root}/tokens/refresh", null, Secret);
        var none = await _guarded.GetAsync($"{Root}/conversations/not-one-of-ours/activities", Secret);

        Assert.Single((await BotApp.JsonOf(poll))["activities"]!.AsArray());
        Assert.Equal(HttpStatusCode.Forbidden, refresh.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_token_for_some_pages_only_is_refused_to_others()
    {
        var talk = await DirectLineTalk.GenerateAsync(
            _guarded,
            Secret,
            """{"trustedOrigins":["https://www.example.org"]}"""
        );

        var trusted = await _guarded.PostAsync($"{Root}/conversations", null, talk.Token, "https://www.example.org");
        var refreshed = (string)(await BotApp.JsonOf(trusted))["token"]!;
        var other = await _guarded.PostAsync($"{Root}/tokens/refresh", null, refreshed, "https://evil.example");

        Assert.Equal(HttpStatusCode.Created, trusted.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Equal("BadOrigin", await BotApp.ErrorCodeOf(other));
    }

    [Theory]
    [InlineData("DirectLine:SigningKey", "not base 64!")]
    [InlineData("DirectLine:SigningKey", "dG9vIHNob3J0")]
    [InlineData("DirectLine:Secret", "two words")]
    [InlineData("DirectLine:AllowedOrigins:0", "*")]
    public async Task A_wrong_setting_is_named_at_the_start(string key, string value)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => BotApp.StartAsync((key, value)));

        Assert.Contains(key.Split(':')[1], refusal.Message);
    }

    private static string? UserOf(DirectLineTalk talk) =>
        new JsonWebToken(talk.Token).TryGetPayloadValue<string>("user", out var user) ? user : null;

    private static string Base64(string text) =>
        Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));

    private Task<HttpResponseMessage> GenerateBehindAsync(string origin, string host = "signpost.example.org") =>
        _guarded.SendAsync(HttpMethod.Post, $"{Root}/tokens/generate", null, null, origin, ("X-Forwarded-Host", host));

    private async Task<HttpResponseMessage[]> CallEverythingAsync(string id, string token) =>
        [
            await _app.PostAsync($"{Root}/tokens/refresh", null, token),
            await _app.PostAsync($"{Root}/conversations", null, token),
            .. await CallWithIdAsync(id, token),
        ];

    private async Task<HttpResponseMessage[]> CallWithIdAsync(string id, string token) =>
        [
            await _app.GetAsync($"{Root}/conversations/{id}", token),
            await _app.GetAsync($"{Root}/conversations/{id}/activities", token),
            await _app.PostAsync(
                $"{Root}/conversations/{id}/activities",
                DirectLineTalk.Message("hello").ToJsonString(),
                token
            ),
        ];
}
