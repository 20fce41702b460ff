using Microsoft.Extensions.Configuration;
using Signpost.Bot.Authentication;
using Signpost.Bot.Connector;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Connector;

public sealed class ServiceUrlTests
{
    private const string AppId = "00000000-0000-0000-0000-000000000001";

    private readonly WaitlessClock _clock = new();

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/uk/00000000-0000-0000-0000-000000000002/")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("HTTPS://SMBA.TrafficManager.NET/emea/")]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://europe.directline.botframework.com/")]
    public async Task Channels_get_the_reply_and_the_token(string serviceUrl)
    {
        var (result, connector, _) = await ReplyAsync(serviceUrl, Replying.Channels);

        Assert.Equal(ReplyOutcome.Delivered, result.Outcome);
        var (address, authorization, _) = Assert.Single(connector.Requests);
        Assert.Equal("Bearer token-1", authorization);
        Assert.Equal("https", address.Scheme);
        Assert.EndsWith("/v3/conversations/c/activities/a", address.AbsoluteUri);
    }

    [Theory]
    [InlineData(null)]
    [MemberData(nameof(HostileServiceUrls.All), MemberType = typeof(HostileServiceUrls))]
    public async Task Nothing_else_gets_the_reply_or_makes_us_ask_for_a_token(string? serviceUrl)
    {
        var (result, connector, credential) = await ReplyAsync(serviceUrl!, Replying.Channels);

        Assert.Equal(new ReplyResult(ReplyOutcome.NotAllowed), result);
        Assert.Empty(connector.Requests);
        Assert.Equal(0, credential.Asked);
    }

    [Theory]
    [InlineData("http://localhost:56150/")]
    [InlineData("https://127.0.0.1:3979")]
    public async Task This_machine_gets_the_reply_where_the_Emulator_is_let_in_and_never_the_token(string serviceUrl)
    {
        var rules = Replying.Channels with { AllowThisMachine = true };
        var (result, connector, credential) = await ReplyAsync(serviceUrl, rules);

        Assert.Equal(ReplyOutcome.Delivered, result.Outcome);
        Assert.Null(Assert.Single(connector.Requests).Authorization);
        Assert.Equal(0, credential.Asked);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/a\r\nX-Other: 1")]
    [InlineData("http://127.0.0.1:1/a b")]
    [InlineData("http://127.0.0.1:1\\a")]
    [InlineData("http://127.0.0.1:1/é")]
    public void What_could_write_more_than_a_path_into_a_request_is_no_address_of_this_machine(string serviceUrl) =>
        Assert.Equal(ServiceUrlKind.NotAllowed, ServiceUrlRules.OnlyThisMachine.KindOf(serviceUrl));

    [Theory]
    [InlineData(null, false, false, ServiceUrlKind.ThisMachine, ServiceUrlKind.NotAllowed, ServiceUrlKind.NotAllowed)]
    [InlineData(null, true, false, ServiceUrlKind.ThisMachine, ServiceUrlKind.NotAllowed, ServiceUrlKind.NotAllowed)]
    [InlineData(AppId, false, false, ServiceUrlKind.NotAllowed, ServiceUrlKind.Channel, ServiceUrlKind.Channel)]
    [InlineData(AppId, true, false, ServiceUrlKind.ThisMachine, ServiceUrlKind.Channel, ServiceUrlKind.Channel)]
    [InlineData(AppId, false, true, ServiceUrlKind.NotAllowed, ServiceUrlKind.Channel, ServiceUrlKind.Channel)]
    [InlineData(AppId, true, true, ServiceUrlKind.NotAllowed, ServiceUrlKind.Channel, ServiceUrlKind.Channel)]
    public void What_is_allowed_follows_from_the_settings(
        string? appId,
        bool emulator,
        bool hosted,
        ServiceUrlKind loopback,
        ServiceUrlKind teams,
        ServiceUrlKind set
    )
    {
        var settings = new BotSettings
        {
            AppId = appId,
            AllowEmulator = emulator,
            IsHosted = hosted,
        };
        var rules = ServiceUrlRules.From(settings, Hosts("Connector.Example.org", "other.example.org"));

        Assert.Equal(loopback, rules.KindOf("http://localhost:56150/"));
        Assert.Equal(teams, rules.KindOf(Replying.Teams));
        Assert.Equal(set, rules.KindOf("https://connector.example.ORG/x/"));
        Assert.Equal(ServiceUrlKind.NotAllowed, rules.KindOf("https://x.connector.example.org/"));
    }

    [Theory]
    [InlineData("https://connector.example.org")]
    [InlineData("connector.example.org:443")]
    [InlineData("connector.example.org/")]
    [InlineData("connector.example.org.")]
    [InlineData("*.example.org")]
    [InlineData(".example.org")]
    [InlineData("localhost")]
    [InlineData("org")]
    [InlineData("10.0.0.1")]
    [InlineData("0x7f.1")]
    [InlineData("[::1]")]
    [InlineData("::1")]
    [InlineData("connector.example.örg")]
    [InlineData(" connector.example.org")]
    [InlineData("")]
    [InlineData(null)]
    public void A_host_that_is_none_is_refused_in_one_sentence(string? host)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() =>
            ServiceUrlRules.From(new BotSettings(), Hosts("a.example.org", host))
        );

        Assert.Equal(
            $"Bot:ServiceUrlHosts has \"{host}\": write the host name alone, such as connector.example.org, without https, port or path.",
            refusal.Message
        );
    }

    [Fact]
    public async Task A_wrong_host_keeps_the_app_from_starting() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => BotApp.StartAsync(("Bot:ServiceUrlHosts:0", "a b")));

    [Fact]
    public void A_list_in_one_text_is_refused()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Bot:ServiceUrlHosts", "a.example.org,b.example.org")])
            .Build();

        var refusal = Assert.Throws<InvalidOperationException>(() =>
            ServiceUrlRules.From(new BotSettings(), configuration)
        );
        Assert.Contains("Bot:ServiceUrlHosts:0", refusal.Message);
    }

    private static IConfiguration Hosts(params string?[] hosts) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                hosts.Select((host, index) => KeyValuePair.Create($"Bot:ServiceUrlHosts:{index}", host))
            )
            .Build();

    private async Task<(ReplyResult, ScriptedConnector, CountingCredential)> ReplyAsync(
        string serviceUrl,
        ServiceUrlRules rules
    )
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(200));
        var credential = new CountingCredential(_clock);
        using var client = ConnectorClient.Over(
            connector,
            Replying.Options(_clock, rules, Replying.Tokens(credential, _clock))
        );
        var result = await client.ReplyAsync(Replying.To(serviceUrl), CancellationToken.None);
        return (result, connector, credential);
    }
}
