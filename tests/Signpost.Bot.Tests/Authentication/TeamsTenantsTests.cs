using System.Net;
using System.Text.Json.Nodes;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Authentication;

public sealed class TeamsTenantsTests(TwoIssuers issuers) : IClassFixture<TwoIssuers>
{
    private const string Ours = "11111111-2222-4333-8444-555555555555";
    private const string Theirs = "99999999-2222-4333-8444-555555555555";

    private static readonly (string, string)[] Listed =
    [
        ("MicrosoftAppPassword", "a password"),
        ("Bot:AllowedTenants:0", "aaaaaaaa-2222-4333-8444-555555555555"),
        ("Bot:AllowedTenants:1", Ours.ToUpperInvariant()),
    ];

    [Theory]
    [InlineData("""{"tenant":{"id":"11111111-2222-4333-8444-555555555555"}}""", null)]
    [InlineData("""{"tenant":{"id":"AAAAAAAA-2222-4333-8444-555555555555"}}""", null)]
    [InlineData("""{"tenant":{"id":"11111111-2222-4333-8444-555555555555"}}""", Ours)]
    [InlineData(null, Ours)]
    [InlineData("""{"eventType":"x"}""", Ours)]
    [InlineData("""{"tenant":null}""", Ours)]
    public async Task A_listed_tenant_is_let_in(string? channelData, string? tenantId) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Listed, "msteams", channelData, tenantId)).Status);

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "")]
    [InlineData(null, Theirs)]
    [InlineData("""{"tenant":{"id":"99999999-2222-4333-8444-555555555555"}}""", null)]
    [InlineData("""{"tenant":{"id":"99999999-2222-4333-8444-555555555555"}}""", Ours)]
    [InlineData("""{"tenant":{"id":"11111111-2222-4333-8444-555555555555"}}""", Theirs)]
    [InlineData("""{"tenant":{"id":"aaaaaaaa-2222-4333-8444-555555555555"}}""", Ours)]
    [InlineData("""{"tenant":{"id":"11111111-2222-4333-8444-555555555555"}}""", "")]
    [InlineData("""{"tenant":{"id":""}}""", Ours)]
    [InlineData("""{"tenant":{"id":1}}""", Ours)]
    [InlineData("""{"tenant":{}}""", Ours)]
    [InlineData("""{"tenant":"11111111-2222-4333-8444-555555555555"}""", Ours)]
    [InlineData("""{"tenant":{"id":"11111111222243338444555555555555"}}""", null)]
    [InlineData("""["11111111-2222-4333-8444-555555555555"]""", null)]
    public async Task Any_other_is_refused_without_a_word_and_no_turn_is_taken(string? channelData, string? tenantId)
    {
        var (status, body, bot) = await SendAsync(Listed, "msteams", channelData, tenantId);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Empty(body);
        Assert.Empty(bot.Conversations.Rows);
        Assert.Contains(bot.Log, line => line.Contains("its tenant is not allowed"));
        Assert.DoesNotContain(bot.Log, line => line.Contains("4333"));
    }

    [Fact]
    public async Task With_nobody_listed_every_tenant_is_let_in() =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await SendAsync([("MicrosoftAppPassword", "a password")], "msteams", null, Theirs)).Status
        );

    [Fact]
    public async Task Other_channels_are_not_affected() =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Listed, "webchat", null, Theirs)).Status);

    [Theory]
    [InlineData("msteams")]
    [InlineData("MSTeams")]
    [InlineData("msteams:somewhere")]
    public async Task The_list_counts_on_this_machine_too_however_Teams_is_written(string channel)
    {
        await using var bot = await BotApp.StartAsync(("Bot:AllowedTenants:0", Ours));

        var theirs = await bot.PostAsync("/api/messages", Inbound.Message("hello").With("channelId", channel));

        Assert.Equal(HttpStatusCode.Forbidden, theirs.StatusCode);
        Assert.Empty(bot.Conversations.Rows);
    }

    [Fact]
    public async Task The_token_is_looked_at_first()
    {
        await using var bot = await issuers.StartBotAsync(Listed);
        var delivery = Delivery.FromTeams(bot.Clock.GetUtcNow());
        delivery.Claims["exp"] = delivery.Now - 300;

        Assert.Equal(HttpStatusCode.Unauthorized, (await TwoIssuers.SendAsync(bot, delivery)).Status);
    }

    private async Task<(HttpStatusCode Status, string Body, BotApp Bot)> SendAsync(
        (string, string)[] settings,
        string channel,
        string? channelData,
        string? tenantId
    )
    {
        await using var bot = await issuers.StartBotAsync(settings);
        var delivery = Delivery.FromTeams(bot.Clock.GetUtcNow());
        delivery.Activity["channelId"] = channel;
        if (channelData is not null)
        {
            delivery.Activity["channelData"] = JsonNode.Parse(channelData);
        }
        if (tenantId is not null)
        {
            delivery.Activity["conversation"]!["tenantId"] = tenantId;
        }
        var (status, body) = await TwoIssuers.SendAsync(bot, delivery);
        return (status, body, bot);
    }
}
