using System.Collections.Frozen;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Signpost.Bot.Authentication;

/// <summary>Who the bot is to the Bot Service, and whom it listens to.</summary>
public sealed record BotSettings
{
    /// <summary>
    /// The bot's app id, a GUID in lower case with hyphens (<c>MicrosoftAppId</c>); null when there is none, and then the
    /// bot serves this machine only.
    /// </summary>
    public string? AppId { get; init; }

    /// <summary>How the bot proves who it is (<c>MicrosoftAppType</c>).</summary>
    public BotAppType AppType { get; init; }

    /// <summary>The password of the app (<c>MicrosoftAppPassword</c>), or null; <see cref="ToString"/> leaves it out.</summary>
    public string? Password { get; init; }

    /// <summary>
    /// The bot's own tenant, a GUID in lower case with hyphens (<c>MicrosoftAppTenantId</c>), or null. A domain name will
    /// not do: what tokens say about their tenant is the GUID.
    /// </summary>
    public string? TenantId { get; init; }

    /// <summary>Whether the Bot Framework Emulator on this machine is let in with its own tokens (<c>Bot:AllowEmulator</c>).</summary>
    public bool AllowEmulator { get; init; }

    /// <summary>
    /// The tenants whose people may talk to the bot in Teams, GUIDs in lower case with hyphens
    /// (<c>Bot:AllowedTenants:0</c> and so on), found in any case; empty for every tenant.
    /// </summary>
    public FrozenSet<string> AllowedTenants { get; init; } = [];

    /// <summary>The OpenID document that names the keys of the channels (<c>BotOpenIdMetadata</c>).</summary>
    public Uri ChannelMetadata { get; init; } =
        new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>The OpenID document that names the keys of Entra (<c>ToBotFromEmulatorOpenIdMetadataUrl</c>).</summary>
    public Uri EmulatorMetadata { get; init; } =
        new("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");

    /// <summary>Whether this is an instance in Azure.</summary>
    public bool IsHosted { get; init; }

    /// <summary>Reads the settings; whether they go together is for <see cref="StartCheck"/> to say.</summary>
    /// <param name="configuration">
    /// Read: <c>MicrosoftAppId</c>, <c>MicrosoftAppType</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>,
    /// <c>Bot:AllowEmulator</c>, <c>Bot:AllowedTenants:0</c> and so on, <c>BotOpenIdMetadata</c>,
    /// <c>ToBotFromEmulatorOpenIdMetadataUrl</c>, and what <see cref="StartCheck.IsHosted"/> reads. Empty means not set.
    /// </param>
    /// <exception cref="InvalidOperationException">A setting is malformed; the message names it and the remedy.</exception>
    public static BotSettings From(IConfiguration configuration)
    {
        var settings = new BotSettings
        {
            AppId = OptionalGuid(configuration, "MicrosoftAppId", "the application (client) id of the bot"),
            AppType = TypeFrom(configuration),
            Password = configuration["MicrosoftAppPassword"] is { Length: > 0 } password ? password : null,
            TenantId = OptionalGuid(
                configuration,
                "MicrosoftAppTenantId",
                "the directory (tenant) id of the bot, not a domain name"
            ),
            AllowEmulator = AllowEmulatorFrom(configuration),
            AllowedTenants = TenantsFrom(configuration),
            IsHosted = StartCheck.IsHosted(configuration),
        };
        return settings with
        {
            ChannelMetadata = AddressFrom(configuration, "BotOpenIdMetadata", settings.ChannelMetadata),
            EmulatorMetadata = AddressFrom(
                configuration,
                "ToBotFromEmulatorOpenIdMetadataUrl",
                settings.EmulatorMetadata
            ),
        };
    }

    /// <summary>What may be shown of the settings.</summary>
    public override string ToString() =>
        new StringBuilder(nameof(BotSettings))
            .Append(" { AppId = ")
            .Append(AppId ?? "none")
            .Append(", AppType = ")
            .Append(AppType)
            .Append(" }")
            .ToString();

    private static BotAppType TypeFrom(IConfiguration configuration)
    {
        var text = configuration["MicrosoftAppType"];
        if (string.IsNullOrWhiteSpace(text))
        {
            return BotAppType.MultiTenant;
        }
        foreach (var type in Enum.GetValues<BotAppType>())
        {
            if (text.AsSpan().Trim().Equals(type.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }
        throw new InvalidOperationException(
            $"MicrosoftAppType is \"{text}\": write UserAssignedMSI, SingleTenant or MultiTenant, as the bot's resource in Azure says."
        );
    }

    private static bool AllowEmulatorFrom(IConfiguration configuration)
    {
        var text = configuration["Bot:AllowEmulator"];
        return !string.IsNullOrWhiteSpace(text)
            && (
                bool.TryParse(text, out var allowed)
                    ? allowed
                    : throw new InvalidOperationException($"Bot:AllowEmulator is \"{text}\": write true or false.")
            );
    }

    private static FrozenSet<string> TenantsFrom(IConfiguration configuration)
    {
        var section = configuration.GetSection("Bot:AllowedTenants");
        // A list written into one setting would otherwise be no list, and let every tenant in.
        if (!string.IsNullOrEmpty(section.Value))
        {
            throw new InvalidOperationException(
                "Bot:AllowedTenants is one text: give each tenant a setting of its own, Bot:AllowedTenants:0 and so on."
            );
        }
        return section
            .GetChildren()
            .Select(child =>
                GuidIn(child.Value)
                ?? throw new InvalidOperationException(
                    $"Bot:AllowedTenants has \"{child.Value}\": write the directory (tenant) id of each tenant, a GUID."
                )
            )
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    private static Uri AddressFrom(IConfiguration configuration, string name, Uri usual)
    {
        var text = configuration[name];
        return string.IsNullOrWhiteSpace(text) ? usual
            : Uri.TryCreate(text, UriKind.Absolute, out var address) ? address
            : throw new InvalidOperationException(
                $"{name} is \"{text}\": write the https address of an OpenID document, or leave it empty for the usual one."
            );
    }

    private static string? OptionalGuid(IConfiguration configuration, string name, string meaning)
    {
        var text = configuration[name];
        return string.IsNullOrWhiteSpace(text)
            ? null
            : GuidIn(text)
                ?? throw new InvalidOperationException(
                    // The value is not repeated: it may be a password that was written into the wrong setting.
                    $"{name} is no GUID: write {meaning}, or leave it empty."
                );
    }

    private static string? GuidIn(string? text) =>
        Guid.TryParseExact(text, "D", out var guid) ? guid.ToString("D") : null;
}
