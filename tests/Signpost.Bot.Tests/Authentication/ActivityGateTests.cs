using System.Net;
using System.Text;
using Signpost.Bot.Activities;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>What the token is asked for, and when.</summary>
public sealed class ActivityGateTests(TwoIssuers issuers) : IClassFixture<TwoIssuers>, IAsyncLifetime
{
    private const string Alphabet = "AQgw_-09z.+= ";

    private BotApp _bot = null!;

    public async ValueTask InitializeAsync() =>
        _bot = await issuers.StartBotAsync(("MicrosoftAppPassword", "a password"));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("invoke")]
    [InlineData("event")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("neverHeardOf")]
    public async Task Every_type_of_activity_needs_the_same_token(string type)
    {
        var good = Delivery.FromTeams(_bot.Clock.GetUtcNow());
        good.Activity["type"] = type;
        var expired = Delivery.FromTeams(_bot.Clock.GetUtcNow());
        expired.Activity["type"] = type;
        expired.Claims["exp"] = expired.Now - 300;
        var without = Delivery.FromTeams(_bot.Clock.GetUtcNow());
        without.Activity["type"] = type;
        without.Headers = _ => [];

        Assert.NotEqual(HttpStatusCode.Unauthorized, (await TwoIssuers.SendAsync(_bot, good)).Status);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await TwoIssuers.SendAsync(_bot, expired));
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await TwoIssuers.SendAsync(_bot, without));
    }

    [Fact]
    public async Task A_body_that_is_no_activity_is_told_so_before_the_token_is_looked_at()
    {
        var malformed = await _bot.PostAsync("/api/messages", "{");
        var untyped = await _bot.PostAsync("/api/messages", "{}");
        var long_ = await _bot.PostAsync("/api/messages", new string(' ', RequestBody.Limit + 1));

        Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, untyped.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, long_.StatusCode);
    }

    [Fact]
    public async Task What_else_an_activity_lacks_is_told_to_those_who_are_let_in()
    {
        var good = Delivery.FromTeams(_bot.Clock.GetUtcNow());
        good.Activity.Remove("conversation");
        var bad = Delivery.FromTeams(_bot.Clock.GetUtcNow());
        bad.Activity.Remove("conversation");
        bad.Headers = _ => [];

        Assert.Equal(HttpStatusCode.BadRequest, (await TwoIssuers.SendAsync(_bot, good)).Status);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await TwoIssuers.SendAsync(_bot, bad));
    }

    [Fact]
    public async Task Where_a_call_comes_from_makes_no_difference()
    {
        _bot.Caller = IPAddress.Parse("203.0.113.9");
        var elsewhere = await TwoIssuers.SendAsync(_bot, Delivery.FromTeams(_bot.Clock.GetUtcNow()));
        _bot.Caller = IPAddress.Loopback;
        var here = await _bot.PostAsync("/api/messages", Inbound.Message("hello").ToJsonString());

        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, here.StatusCode);
        Assert.Empty(await here.Content.ReadAsStringAsync());
        Assert.False(here.Headers.Contains("WWW-Authenticate"));
    }

    [Fact]
    public async Task A_probe_needs_no_token() =>
        Assert.Equal(HttpStatusCode.OK, (await _bot.SendAsync(HttpMethod.Head, "/api/messages")).StatusCode);

    [Fact]
    public async Task Any_letter_of_a_token_changed_makes_it_bad()
    {
        var token = Delivery.FromTeams(_bot.Clock.GetUtcNow()).Authorization()[0]["Bearer ".Length..];

        var before = issuers.Channels.DocumentsRead;

        // The last letter also holds bits that belong to no byte.
        for (var i = 0; i < token.Length - 1; i++)
        {
            var letter = Alphabet[i % Alphabet.Length];
            var changed = new StringBuilder(token) { [i] = letter == token[i] ? 'k' : letter }.ToString();
            var delivery = Delivery.FromTeams(_bot.Clock.GetUtcNow());
            delivery.Token = _ => changed;

            Assert.Equal((HttpStatusCode.Unauthorized, ""), await TwoIssuers.SendAsync(_bot, delivery));
        }
        Assert.Empty(_bot.Conversations.Rows);
        Assert.Equal(before + 1, issuers.Channels.DocumentsRead);
    }

    [Fact]
    public async Task Random_tokens_are_bad_and_break_nothing()
    {
        var random = new Random(4);
        string[] pieces =
        [
            .. "{|}|[|]|:|,|\"|\\u|\\ud800|null|1e999|-0|\"iss\"|\"aud\"|\"exp\"|\"kid\"|\"crit\"|\"alg\"|\"none\"|\"first\"|é".Split(
                '|'
            ),
        ];
        for (var i = 0; i < 3_000; i++)
        {
            var delivery = Delivery.FromTeams(_bot.Clock.GetUtcNow());
            var head = i % 2 == 0 ? delivery.Header.ToJsonString() : Nonsense();
            var claims = Nonsense();
            delivery.Token = _ => $"{Delivery.Encode(head)}.{Delivery.Encode(claims)}.AAAA";

            Assert.Equal((HttpStatusCode.Unauthorized, ""), await TwoIssuers.SendAsync(_bot, delivery));
        }

        string Nonsense() => string.Concat(random.GetItems(pieces, random.Next(1, 12)));
    }

    [Fact]
    public async Task Without_an_app_id_no_keys_are_read()
    {
        await using var bot = await BotApp.StartAsync(("BotOpenIdMetadata", issuers.Channels.Address));
        var before = issuers.Channels.DocumentsRead;

        var local = await bot.PostAsync("/api/messages", Inbound.Message("hello").ToJsonString());
        var token = await TwoIssuers.SendAsync(bot, Delivery.FromTeams(bot.Clock.GetUtcNow()));

        Assert.Equal(HttpStatusCode.OK, local.StatusCode);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), token);
        Assert.Equal(before, issuers.Channels.DocumentsRead);
    }
}
