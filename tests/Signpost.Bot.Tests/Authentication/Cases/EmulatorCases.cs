using static Signpost.Bot.Authentication.TokenFault;
using static Signpost.Bot.Tests.Authentication.TokenCase;

namespace Signpost.Bot.Tests.Authentication.Cases;

/// <summary>Tokens of the Emulator, where it is let in to a multi-tenant bot.</summary>
internal static class EmulatorCases
{
    public const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    public const string BotFramework = $"https://sts.windows.net/{BotFrameworkTenant}/";

    private const string BotFrameworkV2 = $"https://login.microsoftonline.com/{BotFrameworkTenant}/v2.0";
    private const string ForeignTenant = "0b1d5f3a-7777-4888-9999-aaaabbbbcccc";
    private const string MicrosoftServices = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
    private const string UsGovernment = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    private const string AnyTenant =
        "The library adds whatever tenant a token names to the issuers that it trusts; ours are fixed at the start.";
    private const string OurTenants =
        "The Emulator gets its tokens from the bot's own tenant or from botframework.com.";
    private const string SameTenant = "A token belongs to the tenant that issued it.";
    private const string ForUs = "A token that is not issued for our app id was meant for somebody else.";
    private const string NeverEnds = "A token that never expires is good for ever once it has leaked.";
    private const string OnlyThere =
        "The Emulator's tokens say nothing of channel and service URL: they are for its own channel on this machine.";
    private const string OneApp = "A token that names another app id anywhere is not the bot's own.";
    private const string KeyOfTenant = "A key that Entra publishes for one tenant signs for that tenant only.";

    public static TokenCase[] All { get; } =
    [
        Good("version 1.0", _ => { }),
        Good("version 2.0", d => Version2(d)),
        Good("version 1.0 by an issuer of version 2.0", d => d.Claims["iss"] = BotFrameworkV2),
        Good("version empty", d => d.Claims["ver"] = ""),
        Good("expired, within the skew", d => d.Claims["exp"] = d.Now - 299),
        Good("by the name of localhost", d => d.Activity["serviceUrl"] = "http://localhost:1234"),
        Bad("issuer of a foreign tenant", Issuer, d => Of(d, ForeignTenant), AnyTenant),
        Bad(
            "issuer of a foreign tenant, version 2.0",
            Issuer,
            d =>
            {
                Version2(d);
                Of(d, ForeignTenant);
                d.Claims["iss"] = $"https://login.microsoftonline.com/{ForeignTenant}/v2.0";
            },
            AnyTenant
        ),
        Bad(
            "issuer of a foreign tenant, tenant of ours",
            Issuer,
            d => d.Claims["iss"] = $"https://sts.windows.net/{ForeignTenant}/"
        ),
        Bad(
            "issuer of the bot's tenant, when it is multi-tenant without one",
            Issuer,
            d => Of(d, Delivery.Tenant),
            AnyTenant
        ),
        Bad("issuer of Microsoft's own services", Issuer, d => Of(d, MicrosoftServices), OurTenants),
        Bad("issuer of US Government", Issuer, d => Of(d, UsGovernment), OurTenants),
        Bad("issuer without its slash", Issuer, d => d.Claims["iss"] = BotFramework.TrimEnd('/')),
        Bad(
            "issuer over http",
            Issuer,
            d => d.Claims["iss"] = BotFramework.Replace("https:", "http:", StringComparison.Ordinal)
        ),
        Bad("issuer missing", Issuer, d => d.Claims.Remove("iss")),
        Bad("issuer is the Bot Service", ServiceUrl, d => d.Claims["iss"] = Delivery.Channels),
        Bad("tenant of another issuer", Tenant, d => d.Claims["tid"] = ForeignTenant, SameTenant),
        Bad("tenant missing", Tenant, d => d.Claims.Remove("tid"), SameTenant),
        Bad("issued to another bot, a skill's token", Skill, d => d.Claims["appid"] = Delivery.OtherAppId),
        Bad(
            "issued to another bot, version 2.0",
            Skill,
            d =>
            {
                Version2(d);
                d.Claims["azp"] = Delivery.OtherAppId;
            }
        ),
        Bad(
            "issued to another bot for itself",
            Skill,
            d =>
            {
                d.Claims["appid"] = Delivery.OtherAppId;
                d.Claims["aud"] = Delivery.OtherAppId;
            }
        ),
        Bad("issued to us, and to another bot", Skill, d => d.Claims["azp"] = Delivery.OtherAppId, OneApp),
        Bad("issued to nobody", Skill, d => d.Claims.Remove("appid")),
        Bad("version 2.0 with the claim of version 1.0", Skill, d => d.Claims["ver"] = "2.0"),
        Bad(
            "version 1.0 with the claim of version 2.0",
            Skill,
            d =>
            {
                Version2(d);
                d.Claims["ver"] = "1.0";
            }
        ),
        Bad("version missing", Skill, d => d.Claims.Remove("ver")),
        Bad("version 3.0", Skill, d => d.Claims["ver"] = "3.0"),
        Bad("version a number", Malformed, d => d.Claims["ver"] = 1),
        Bad("audience missing", Audience, d => d.Claims.Remove("aud"), ForUs),
        Bad("audience of another bot", Audience, d => d.Claims["aud"] = Delivery.OtherAppId),
        Bad("audience is our app's address", Audience, d => d.Claims["aud"] = $"api://{Delivery.AppId}"),
        Bad("audience is the Bot Service", Audience, d => d.Claims["aud"] = Delivery.Channels, ForUs),
        Bad("on the channel of Teams", Issuer, d => d.Activity["channelId"] = "msteams", OnlyThere),
        Bad("on no channel", Endorsement, d => d.Activity["channelId"] = "", OnlyThere),
        Bad("from another machine", Issuer, d => d.Activity["serviceUrl"] = "http://10.0.0.1:5000", OnlyThere),
        Bad("from Teams", Issuer, d => d.Activity["serviceUrl"] = Delivery.TeamsUrl, OnlyThere),
        Bad("from nowhere", ServiceUrl, d => d.Activity.Remove("serviceUrl"), OnlyThere),
        Bad("never expires", Lifetime, d => d.Claims.Remove("exp"), NeverEnds),
        Bad("expired", Lifetime, d => d.Claims["exp"] = d.Now - 300),
        Bad("not yet valid", Lifetime, d => d.Claims["nbf"] = d.Now + 301),
        Bad("key of a channel", Key, d => Use(d, TestKeys.First)),
        Bad("key that is not published", Key, d => Use(d, TestKeys.Unpublished)),
        Bad("key of our own under a published id", Signature, d => d.Key = TestKeys.Unpublished),
        Bad("key of another tenant", KeyIssuer, d => Use(d, TestKeys.OfOtherTenant), KeyOfTenant),
        Bad(
            "not signed",
            Malformed,
            d =>
            {
                d.Header["alg"] = "none";
                d.Token = token => token[..(token.LastIndexOf('.') + 1)];
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
        delivery.Claims["iss"] = BotFrameworkV2;
        delivery.Claims["azp"] = Delivery.AppId;
        delivery.Claims.Remove("appid");
    }

    private static void Use(Delivery delivery, TestKey key)
    {
        delivery.Key = key;
        delivery.Header["kid"] = key.Id;
    }
}
