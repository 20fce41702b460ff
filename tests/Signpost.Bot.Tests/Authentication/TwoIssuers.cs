using System.Net;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>The key servers of the Bot Service and of Entra, and bots that trust them.</summary>
public sealed class TwoIssuers : IAsyncLifetime
{
    internal OpenIdServer Channels { get; private set; } = null!;

    internal OpenIdServer Entra { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Channels = await OpenIdServer.StartAsync(TestKeys.OfChannels);
        Entra = await OpenIdServer.StartAsync(TestKeys.OfEntraTenants);
    }

    public async ValueTask DisposeAsync()
    {
        await Channels.DisposeAsync();
        await Entra.DisposeAsync();
    }

    internal Task<BotApp> StartBotAsync(params (string Key, string Value)[] settings) =>
        BotApp.StartAsync([
            ("MicrosoftAppId", Delivery.AppId),
            ("BotOpenIdMetadata", Channels.Address),
            ("ToBotFromEmulatorOpenIdMetadataUrl", Entra.Address),
            .. settings,
        ]);

    /// <summary>Hands a delivery to a bot, with headers that no HTTP client would send.</summary>
    internal static async Task<(HttpStatusCode Status, string Body)> SendAsync(BotApp bot, Delivery delivery)
    {
        var answer = await bot.Server.SendAsync(context =>
        {
            context.Request.Method = HttpMethod.Post.Method;
            context.Request.Path = "/api/messages";
            context.Request.ContentType = "application/json";
            context.Request.Body = new MemoryStream(
                System.Text.Encoding.UTF8.GetBytes(delivery.Activity.ToJsonString())
            );
            if (delivery.Authorization() is { Length: > 0 } headers)
            {
                context.Request.Headers.Authorization = headers;
            }
        });
        using var body = new StreamReader(answer.Response.Body);
        return ((HttpStatusCode)answer.Response.StatusCode, await body.ReadToEndAsync());
    }
}
