using Microsoft.Extensions.Configuration;

namespace Signpost.Bot.Authentication;

/// <summary>Refuses to start where the bot endpoint could not be guarded, or would guard against everybody.</summary>
internal static class StartCheck
{
    private static readonly string[] SignsOfAzure =
    [
        "WEBSITE_INSTANCE_ID",
        "WEBSITE_SKU",
        "WEBSITE_POD_NAME",
        "WEBSITE_SITE_NAME",
    ];

    /// <summary>Looks at the settings.</summary>
    /// <exception cref="InvalidOperationException">They do not go together; the message names one and the remedy.</exception>
    public static void Run(BotSettings settings)
    {
        var wrong = settings.AppId is null ? WrongWithoutAppId(settings) : WrongForType(settings);
        wrong ??= WrongAnyhow(settings);
        if (wrong is not null)
        {
            throw new InvalidOperationException(wrong);
        }
    }

    /// <summary>
    /// Whether this is an instance in Azure App Service or Azure Functions. The consumption plans on Linux do not set
    /// <c>WEBSITE_INSTANCE_ID</c>; their <c>CONTAINER_NAME</c> is set on other machines too, so it is no sign.
    /// (Source: azure-functions-host, <c>EnvironmentExtensions</c>.)
    /// </summary>
    public static bool IsHosted(IConfiguration configuration) =>
        SignsOfAzure.Any(name =>
            !string.IsNullOrEmpty(configuration[name])
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))
        );

    private static string? WrongWithoutAppId(BotSettings settings) =>
        settings.IsHosted
            ? $"This is Azure, since {string.Join(" or ", SignsOfAzure)} is set, and without MicrosoftAppId the bot endpoint cannot be guarded: set MicrosoftAppId to the app id of the bot's resource in Azure."
        : settings.Password is not null || settings.TenantId is not null
            ? $"{(settings.Password is null ? "MicrosoftAppTenantId" : "MicrosoftAppPassword")} is set, but MicrosoftAppId is not: set it to the app id of the bot's resource in Azure, or remove what needs it."
        : null;

    private static string? WrongForType(BotSettings settings) =>
        settings switch
        {
            { AppType: BotAppType.UserAssignedMSI, Password: not null } =>
                "MicrosoftAppPassword is set, but a UserAssignedMSI bot has no password: remove it, or set MicrosoftAppType to what the bot's resource in Azure says.",
            { AppType: not BotAppType.MultiTenant, TenantId: null } =>
                $"MicrosoftAppTenantId is not set, and a {settings.AppType} bot needs it: set it to the directory (tenant) id of the bot.",
            { AppType: not BotAppType.UserAssignedMSI, Password: null } =>
                $"MicrosoftAppPassword is not set, and a {settings.AppType} bot needs it: set it to a client secret of the bot's app registration, or set MicrosoftAppType to what the bot's resource in Azure says.",
            _ => null,
        };

    private static string? WrongAnyhow(BotSettings settings) =>
        settings is { AllowEmulator: true, IsHosted: true }
            ? "Bot:AllowEmulator is true, but this is Azure, where no Emulator may be let in: remove it."
            : WrongAddress("BotOpenIdMetadata", settings.ChannelMetadata, settings.IsHosted)
                ?? WrongAddress("ToBotFromEmulatorOpenIdMetadataUrl", settings.EmulatorMetadata, settings.IsHosted);

    private static string? WrongAddress(string name, Uri address, bool isHosted) =>
        OpenIdDocuments.IsSafe(address, onThisMachine: !isHosted) ? null
        : isHosted
            ? $"{name} is \"{address}\", from which keys cannot be trusted: write an https address of another machine, or leave it empty for the usual one."
        : $"{name} is \"{address}\", from which keys cannot be trusted: write an https address, or an http address of this machine, or leave it empty for the usual one.";
}
