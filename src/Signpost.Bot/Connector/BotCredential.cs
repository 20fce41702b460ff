using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Signpost.Bot.Authentication;

namespace Signpost.Bot.Connector;

/// <summary>What the bot gets its tokens with.</summary>
public static class BotCredential
{
    /// <summary>
    /// The tenant in which bots of many tenants get their tokens.
    /// (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication)
    /// </summary>
    public const string MultiTenantAuthority = "botframework.com";

    /// <summary>
    /// A new credential, with no token of its own yet: a managed identity whose client id is the app id, or the app's
    /// password in the tenant that its type names. It always asks the public cloud, whatever the environment says.
    /// </summary>
    /// <param name="settings">Who the bot is; with an app id.</param>
    /// <param name="transport">What requests are sent with; null for the usual.</param>
    /// <exception cref="InvalidOperationException">Something that this type needs is not set.</exception>
    public static TokenCredential For(BotSettings settings, HttpPipelineTransport? transport = null)
    {
        var appId = settings.AppId ?? throw Missing("MicrosoftAppId");
        return settings.AppType switch
        {
            BotAppType.UserAssignedMSI => new ManagedIdentityCredential(
                With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId)), transport)
            ),
            BotAppType.SingleTenant => BySecret(settings.TenantId ?? throw Missing("MicrosoftAppTenantId")),
            _ => BySecret(MultiTenantAuthority),
        };

        ClientSecretCredential BySecret(string tenant) =>
            new(
                tenant,
                appId,
                settings.Password ?? throw Missing("MicrosoftAppPassword"),
                With(new ClientSecretCredentialOptions(), transport)
            );
    }

    private static T With<T>(T options, HttpPipelineTransport? transport)
        where T : TokenCredentialOptions
    {
        options.AuthorityHost = AzureAuthorityHosts.AzurePublicCloud;
        if (transport is not null)
        {
            options.Transport = transport;
        }
        return options;
    }

    private static InvalidOperationException Missing(string setting) =>
        new(
            $"{setting} is not set, and the bot cannot get a token without it: set it as the bot's resource in Azure says."
        );
}
