using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;
using Signpost.Bot.Authentication;

namespace Signpost.Bot.Connector;

/// <summary>
/// Which service URLs replies, and the bot's token, are sent to. This stands beside the signed <c>serviceurl</c> claim of
/// the request, so that a mistake in either is not enough to give the token away.
/// </summary>
public sealed record ServiceUrlRules
{
    private const string Setting = "Bot:ServiceUrlHosts";
    private const string Teams = "smba.trafficmanager.net";
    private const string BotFramework = ".botframework.com";

    /// <summary>This machine and nothing else.</summary>
    public static ServiceUrlRules OnlyThisMachine { get; } = new() { AllowThisMachine = true };

    /// <summary>Whether addresses of this machine are allowed, with http or https and any port.</summary>
    public bool AllowThisMachine { get; init; }

    /// <summary>
    /// Whether Teams (<c>smba.trafficmanager.net</c>) and every host under <c>botframework.com</c> are allowed, with https
    /// on its usual port. (https://github.com/microsoft/BotFramework-Services/issues/342,
    /// https://github.com/MicrosoftDocs/bot-docs/issues/1651)
    /// </summary>
    public bool AllowChannels { get; init; }

    /// <summary>More hosts that are allowed as channels are, by their exact names in lower case.</summary>
    public FrozenSet<string> MoreHosts { get; init; } = [];

    /// <summary>
    /// The rules for a bot: without an app id this machine alone; with one the channels, the hosts that are set and,
    /// where the Emulator is let in and this is not Azure, this machine.
    /// </summary>
    /// <param name="settings">Who the bot is.</param>
    /// <param name="configuration">Read: <c>Bot:ServiceUrlHosts:0</c> and so on, a host name each.</param>
    /// <exception cref="InvalidOperationException">A host is malformed; the message names it and the remedy.</exception>
    public static ServiceUrlRules From(BotSettings settings, IConfiguration configuration)
    {
        var more = HostsFrom(configuration);
        return settings.AppId is null
            ? OnlyThisMachine
            : new ServiceUrlRules
            {
                AllowThisMachine = settings is { AllowEmulator: true, IsHosted: false },
                AllowChannels = true,
                MoreHosts = more,
            };
    }

    /// <summary>What sort of place a service URL is.</summary>
    /// <param name="serviceUrl">The service URL of an activity, as it came; null for none.</param>
    public ServiceUrlKind KindOf(string? serviceUrl) =>
        AllowThisMachine && ServiceUrl.IsLoopback(serviceUrl) ? ServiceUrlKind.ThisMachine
        : AllowChannels && ServiceUrl.HttpsHost(serviceUrl) is { } host && IsChannel(host) ? ServiceUrlKind.Channel
        : ServiceUrlKind.NotAllowed;

    private bool IsChannel(string host) =>
        host is Teams || host.EndsWith(BotFramework, StringComparison.Ordinal) || MoreHosts.Contains(host);

    private static FrozenSet<string> HostsFrom(IConfiguration configuration)
    {
        var section = configuration.GetSection(Setting);
        if (!string.IsNullOrEmpty(section.Value))
        {
            throw new InvalidOperationException(
                $"{Setting} is one text: give each host a setting of its own, {Setting}:0 and so on."
            );
        }
        return section.GetChildren().Select(child => HostFrom(child.Value)).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string HostFrom(string? text)
    {
        var host = (text ?? string.Empty).ToLowerInvariant();
        return ServiceUrl.IsHostName(host)
            ? host
            : throw new InvalidOperationException(
                $"{Setting} has \"{text}\": write the host name alone, such as connector.example.org, without https, port or path."
            );
    }
}
