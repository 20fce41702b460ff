using static Signpost.Bot.Authentication.TokenFault;
using static Signpost.Bot.Tests.Authentication.TokenCase;

namespace Signpost.Bot.Tests.Authentication.Cases;

/// <summary>Tokens of the Emulator, where it is let in to a bot of one tenant, and where it is not let in at all.</summary>
internal static class OwnTenantCases
{
    private const string OwnOnly = "A bot of one tenant is called with the tokens of that tenant only.";
    private const string NoGovernment = "US Government is another cloud, which this bot is not in.";
    private const string Off = "The Emulator is let in only where Bot:AllowEmulator says so.";

    public static TokenCase[] On { get; } =
    [
        Good("own tenant, version 1.0", _ => { }),
        Good("own tenant, version 2.0", Version2),
        Bad("botframework.com", Issuer, d => Of(d, EmulatorCases.BotFrameworkTenant), OwnOnly),
        Bad("own tenant in capitals", Issuer, d => Of(d, Delivery.Tenant.ToUpperInvariant()), OwnOnly),
        Bad(
            "own tenant in the cloud of US Government",
            Issuer,
            d => d.Claims["iss"] = $"https://login.microsoftonline.us/{Delivery.Tenant}/v2.0",
            NoGovernment
        ),
    ];

    public static TokenCase[] WhenOff { get; } =
    [
        Bad("version 1.0", Issuer, _ => { }, Off),
        Bad("version 2.0", Issuer, Version2, Off),
        Bad(
            "signed with the key of a channel",
            Issuer,
            d =>
            {
                d.Key = TestKeys.First;
                d.Header["kid"] = d.Key.Id;
            }
        ),
    ];

    public static TokenCase[] Channels { get; } =
    [
        Good("Teams", _ => { }),
        Bad("a key of Teams on the channel of the Emulator", Endorsement, d => d.Activity["channelId"] = "emulator"),
        Bad(
            "a key of Entra",
            Key,
            d =>
            {
                d.Key = TestKeys.OfEntra;
                d.Header["kid"] = d.Key.Id;
            }
        ),
    ];

    private static void Of(Delivery delivery, string tenant)
    {
        delivery.Claims["iss"] = $"https://sts.windows.net/{tenant}/";
        delivery.Claims["tid"] = tenant;
    }

    private static void Version2(Delivery delivery)
    {
        delivery.Claims["ver"] = "2.0";
        delivery.Claims["iss"] = $"https://login.microsoftonline.com/{delivery.Claims["tid"]}/v2.0";
        delivery.Claims["azp"] = Delivery.AppId;
        delivery.Claims.Remove("appid");
    }
}
