using System.Text.Json.Nodes;
using static Signpost.Bot.Authentication.TokenFault;
using static Signpost.Bot.Tests.Authentication.TokenCase;

namespace Signpost.Bot.Tests.Authentication.Cases;

/// <summary>Tokens of the Bot Service: what they claim, and what the activity says.</summary>
internal static class ClaimCases
{
    private const string NamesNone = "A token of the Bot Service names no other bot, with or without a version.";
    private const string NoEnd = "A token that never expires is good for ever once it has leaked.";
    private const string NoChannel = "Without a channel there is nothing that the key could speak for.";
    private const string NoUrl = "Without a service URL the reply could go anywhere.";
    private const string Twice = "A claim that is there twice can be read in two ways.";

    public static TokenCase[] All { get; } =
    [
        Good("as Teams sends it", _ => { }),
        Good("as Web Chat sends it", d => d.Activity["channelId"] = "webchat"),
        Good("with claims that nobody knows", d => d.Claims["somethingNew"] = new JsonObject { ["a"] = 1 }),
        Good("with its own app id once more", d => Set(d, ("ver", "1.0"), ("appid", Delivery.AppId))),
        Good("expired, within the skew", d => d.Claims["exp"] = d.Now - 299),
        Good("not yet valid, at the end of the skew", d => d.Claims["nbf"] = d.Now + 300),
        Good("valid from the beginning", d => d.Claims.Remove("nbf")),
        Good("expires in a fraction of a second", d => d.Claims["exp"] = d.Now - 299.5),
        Good("issued for the conversation of an invoke", d => d.Activity["name"] = "adaptiveCard/action"),
        Bad("issuer missing", Issuer, d => d.Claims.Remove("iss")),
        Bad("issuer empty", Issuer, d => d.Claims["iss"] = ""),
        Bad("issuer with a trailing slash", Issuer, d => d.Claims["iss"] = $"{Delivery.Channels}/"),
        Bad("issuer in capitals", Issuer, d => d.Claims["iss"] = "https://API.botframework.com"),
        Bad("issuer over http", Issuer, d => d.Claims["iss"] = "http://api.botframework.com"),
        Bad("issuer of US Government", Issuer, d => d.Claims["iss"] = "https://api.botframework.us"),
        Bad("issuer that looks alike", Issuer, d => d.Claims["iss"] = "https://api.botframework.com.example.org"),
        Bad("issuer in a list", Malformed, d => d.Claims["iss"] = new JsonArray(Delivery.Channels)),
        Bad(
            "issuer of the Emulator, Emulator off, key of a channel",
            Issuer,
            d => d.Claims["iss"] = EmulatorCases.BotFramework
        ),
        Bad("audience missing", Audience, d => d.Claims.Remove("aud")),
        Bad("audience empty", Audience, d => d.Claims["aud"] = ""),
        Bad("audience of another bot", Audience, d => d.Claims["aud"] = Delivery.OtherAppId),
        Bad("audience in capitals", Audience, d => d.Claims["aud"] = Delivery.AppId.ToUpperInvariant()),
        Bad("audience is the Bot Service", Audience, d => d.Claims["aud"] = Delivery.Channels),
        Bad(
            "several audiences, ours among them",
            Malformed,
            d => d.Claims["aud"] = new JsonArray(Delivery.OtherAppId, Delivery.AppId)
        ),
        Bad("a list of our audience alone", Malformed, d => d.Claims["aud"] = new JsonArray(Delivery.AppId)),
        Bad("audience twice, ours last", Malformed, d => d.Payload = p => $"{{\"aud\":\"x\",{p[1..]}", Twice),
        Bad("audience twice, ours first", Malformed, d => d.Payload = p => $"{p[..^1]},\"aud\":\"x\"}}"),
        Bad("issued to another bot, version 1.0", Skill, d => Set(d, ("ver", "1.0"), ("appid", Delivery.OtherAppId))),
        Bad("issued to another bot, version 2.0", Skill, d => Set(d, ("ver", "2.0"), ("azp", Delivery.OtherAppId))),
        Bad("issued to another bot, no version", Skill, d => d.Claims["appid"] = Delivery.OtherAppId, NamesNone),
        Bad("issued to an anonymous skill", Skill, d => d.Claims["appid"] = "AnonymousSkill"),
        Bad("expired, at the end of the skew", Lifetime, d => d.Claims["exp"] = d.Now - 300),
        Bad("expired yesterday", Lifetime, d => d.Claims["exp"] = d.Now - 86_400),
        Bad("never expires", Lifetime, d => d.Claims.Remove("exp"), NoEnd),
        Bad("expires in words", Malformed, d => d.Claims["exp"] = $"{d.Now + 3_600}"),
        Bad("expires at null", Malformed, d => d.Claims["exp"] = null),
        Bad("not yet valid", Lifetime, d => d.Claims["nbf"] = d.Now + 301),
        Bad("not yet valid by a fraction of a second", Lifetime, d => d.Claims["nbf"] = d.Now + 300.5),
        Bad("valid from, in words", Malformed, d => d.Claims["nbf"] = $"{d.Now - 60}"),
        Bad(
            "service URL of the token is another",
            ServiceUrl,
            d => d.Claims["serviceurl"] = "https://evil.example.org/"
        ),
        Bad(
            "service URL of the activity is another",
            ServiceUrl,
            d => d.Activity["serviceUrl"] = "https://evil.example.org/"
        ),
        Bad(
            "service URL of another region",
            ServiceUrl,
            d => d.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/"
        ),
        Bad(
            "service URL without its slash",
            ServiceUrl,
            d => d.Activity["serviceUrl"] = Delivery.TeamsUrl.TrimEnd('/')
        ),
        Bad(
            "service URL in capitals",
            ServiceUrl,
            d => d.Activity["serviceUrl"] = Delivery.TeamsUrl.ToUpperInvariant()
        ),
        Bad("service URL with a space after it", ServiceUrl, d => d.Activity["serviceUrl"] = $"{Delivery.TeamsUrl} "),
        Bad("no service URL in the token", ServiceUrl, d => d.Claims.Remove("serviceurl")),
        Bad("a number for a service URL in the token", Malformed, d => d.Claims["serviceurl"] = 1),
        Bad("no service URL in the activity", ServiceUrl, d => d.Activity.Remove("serviceUrl"), NoUrl),
        Bad("an empty service URL in the activity", ServiceUrl, d => d.Activity["serviceUrl"] = "", NoUrl),
        Bad("no service URL in either", ServiceUrl, d => RemoveUrls(d), NoUrl),
        Bad("no channel", Endorsement, d => d.Activity.Remove("channelId")),
        Bad("channel null", Endorsement, d => d.Activity["channelId"] = null, NoChannel),
        Bad("channel empty", Endorsement, d => d.Activity["channelId"] = "", NoChannel),
        Bad("channel of spaces", Endorsement, d => d.Activity["channelId"] = "  ", NoChannel),
        Bad("channel that the key does not speak for", Endorsement, d => d.Activity["channelId"] = "emulator"),
        Bad("channel of the key in capitals", Endorsement, d => d.Activity["channelId"] = "MSTeams"),
    ];

    private static void Set(Delivery delivery, params (string Name, string Value)[] claims)
    {
        foreach (var (name, value) in claims)
        {
            delivery.Claims[name] = value;
        }
    }

    private static void RemoveUrls(Delivery delivery)
    {
        delivery.Claims.Remove("serviceurl");
        delivery.Activity.Remove("serviceUrl");
    }
}
