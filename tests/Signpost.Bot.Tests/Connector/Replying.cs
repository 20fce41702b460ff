using Azure.Core;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Bot.Connector;
using Signpost.Bot.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Connector;

/// <summary>What the tests of the connector client share: replies, and clients that wait for nothing.</summary>
internal static class Replying
{
    public const string Teams = "https://smba.trafficmanager.net/emea/";

    public static ServiceUrlRules Channels { get; } = new() { AllowChannels = true };

    public static Activity To(string serviceUrl) =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = "hello",
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount("c"),
            ReplyToId = "a",
        };

    public static ConnectorTokens Tokens(TokenCredential credential, TimeProvider clock, CollectingLog? log = null) =>
        Tokens(() => credential, clock, log);

    public static ConnectorTokens Tokens(Func<TokenCredential> make, TimeProvider clock, CollectingLog? log = null) =>
        new(make, clock, new LoggerFactory([log ?? new CollectingLog()]).CreateLogger<ConnectorTokens>());

    public static ConnectorOptions Options(
        TimeProvider clock,
        ServiceUrlRules? rules = null,
        ConnectorTokens? tokens = null
    ) =>
        new()
        {
            ServiceUrls = rules ?? ServiceUrlRules.OnlyThisMachine,
            Tokens = tokens,
            Clock = clock,
            Random = new CountingRandom(),
        };
}
