using Microsoft.Extensions.Configuration;

namespace Signpost.Bot.Authentication;

/// <summary>Refuses to start in a place where the bot endpoint could not be guarded.</summary>
internal static class StartCheck
{
    /// <summary>Looks at the settings.</summary>
    /// <exception cref="InvalidOperationException">They cannot be served safely; the message names the remedy.</exception>
    public static void Run(IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]))
        {
            throw new InvalidOperationException(
                "MicrosoftAppId is set, but this version cannot yet check Bot Service tokens: leave it empty and use loopback only."
            );
        }
        if (IsHosted(configuration))
        {
            throw new InvalidOperationException(
                "WEBSITE_INSTANCE_ID is set, so this is Azure, and without MicrosoftAppId the bot endpoint cannot be guarded: run this version on your own machine only."
            );
        }
    }

    /// <summary>Whether this is an instance in Azure App Service or Azure Functions.</summary>
    public static bool IsHosted(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration["WEBSITE_INSTANCE_ID"])
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID"));
}
