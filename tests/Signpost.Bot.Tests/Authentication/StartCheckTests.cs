using Microsoft.Extensions.Configuration;
using Signpost.Bot.Authentication;

namespace Signpost.Bot.Tests.Authentication;

public sealed class StartCheckTests
{
    private const string Id = "MicrosoftAppId=5F0C2A1E-7B64-4C1D-9A53-2F6F1D0C8B11";
    private const string Tenant = "MicrosoftAppTenantId=8a4d0a3e-52d5-4e0f-9c3b-d0f5a7e61b20";
    private const string Secret = "MicrosoftAppPassword=a secret";
    private const string Single = "MicrosoftAppType=SingleTenant";
    private const string Identity = "MicrosoftAppType=UserAssignedMSI";
    private const string Azure = "WEBSITE_INSTANCE_ID=0123456789abcdef";

    [Theory]
    [InlineData]
    [InlineData(Id, Secret)]
    [InlineData(Id, Secret, Tenant)]
    [InlineData(Id, Secret, "MicrosoftAppType=multitenant")]
    [InlineData(Id, Secret, Tenant, Single)]
    [InlineData(Id, Tenant, Identity)]
    [InlineData(Id, Tenant, Identity, "MicrosoftAppPassword=")]
    [InlineData(Id, Tenant, " MicrosoftAppType = userassignedmsi ")]
    [InlineData(Id, Tenant, Identity, Azure)]
    [InlineData(Id, Secret, Tenant, Single, Azure)]
    [InlineData(Id, Secret, Azure, "BotOpenIdMetadata=https://keys.example.org/openid")]
    [InlineData(Id, Secret, "BotOpenIdMetadata=http://127.0.0.1:4000/openid")]
    [InlineData(Id, Secret, "BotOpenIdMetadata=https://localhost:4000/openid")]
    [InlineData(Id, Secret, "Bot:AllowEmulator=True")]
    [InlineData(Id, Secret, Azure, "Bot:AllowEmulator=false")]
    [InlineData(Id, Secret, "Bot:AllowedTenants:0=8A4D0A3E-52D5-4E0F-9C3B-D0F5A7E61B20")]
    [InlineData(
        "MicrosoftAppId=",
        "MicrosoftAppTenantId= ",
        "MicrosoftAppType=",
        "Bot:AllowEmulator=",
        "BotOpenIdMetadata="
    )]
    public void What_can_be_served_starts(params string[] settings) => StartCheck.Run(Read(settings));

    [Theory]
    [InlineData("MicrosoftAppId is no GUID", "leave it empty", "MicrosoftAppId=my bot")]
    [InlineData("MicrosoftAppId is no GUID", "leave it empty", "MicrosoftAppId={5f0c2a1e-7b64-4c1d-9a53-2f6f1d0c8b11}")]
    [InlineData("MicrosoftAppType is \"Multi\"", "write UserAssignedMSI", Id, Secret, "MicrosoftAppType=Multi")]
    [InlineData("MicrosoftAppType is \"0\"", "write UserAssignedMSI", Id, Secret, "MicrosoftAppType=0")]
    [InlineData("MicrosoftAppPassword is not set", "set it to", Id)]
    [InlineData("MicrosoftAppPassword is not set", "a SingleTenant bot", Id, Single, Tenant)]
    [InlineData("MicrosoftAppTenantId is not set", "a SingleTenant bot", Id, Single, Secret)]
    [InlineData("MicrosoftAppTenantId is not set", "a UserAssignedMSI bot", Id, Identity)]
    [InlineData("MicrosoftAppPassword is set", "remove it", Id, Identity, Tenant, Secret)]
    [InlineData(
        "MicrosoftAppTenantId is no GUID",
        "not a domain name",
        Id,
        Single,
        Secret,
        "MicrosoftAppTenantId=example.org"
    )]
    [InlineData("MicrosoftAppPassword is set, but MicrosoftAppId is not", "set it to", Secret)]
    [InlineData("MicrosoftAppTenantId is set, but MicrosoftAppId is not", "set it to", Tenant)]
    [InlineData("without MicrosoftAppId", "set MicrosoftAppId", Azure)]
    [InlineData("without MicrosoftAppId", "set MicrosoftAppId", Azure, Secret, "MicrosoftAppId= ")]
    [InlineData("without MicrosoftAppId", "set MicrosoftAppId", "WEBSITE_SKU=FlexConsumption")]
    [InlineData("without MicrosoftAppId", "set MicrosoftAppId", "WEBSITE_POD_NAME=0--pod")]
    [InlineData("without MicrosoftAppId", "set MicrosoftAppId", "WEBSITE_SITE_NAME=signpost")]
    [InlineData(
        "Bot:AllowEmulator is true",
        "remove it",
        Id,
        Secret,
        "WEBSITE_SITE_NAME=signpost",
        "Bot:AllowEmulator=true"
    )]
    [InlineData("Bot:AllowEmulator is true", "remove it", Id, Secret, Azure, "Bot:AllowEmulator=true")]
    [InlineData("Bot:AllowEmulator is \"yes\"", "write true or false", Id, Secret, "Bot:AllowEmulator=yes")]
    [InlineData("Bot:AllowedTenants has \"example.org\"", "a GUID", Id, Secret, "Bot:AllowedTenants:0=example.org")]
    [InlineData("Bot:AllowedTenants has \"\"", "a GUID", Id, Secret, "Bot:AllowedTenants:0=")]
    [InlineData(
        "Bot:AllowedTenants is one text",
        "a setting of its own",
        "Bot:AllowedTenants=8a4d0a3e-52d5-4e0f-9c3b-d0f5a7e61b20"
    )]
    [InlineData(
        "BotOpenIdMetadata is \"http://keys.example.org/\"",
        "write an https address",
        Id,
        Secret,
        "BotOpenIdMetadata=http://keys.example.org/"
    )]
    [InlineData(
        "BotOpenIdMetadata is \"file:///keys\"",
        "write an https address",
        Id,
        Secret,
        "BotOpenIdMetadata=file:///keys"
    )]
    [InlineData("BotOpenIdMetadata is \"keys\"", "write the https address", Id, Secret, "BotOpenIdMetadata=keys")]
    [InlineData(
        "BotOpenIdMetadata is \"https://localhost/keys\"",
        "another machine",
        Id,
        Secret,
        Azure,
        "BotOpenIdMetadata=https://localhost/keys"
    )]
    [InlineData(
        "BotOpenIdMetadata is \"http://127.0.0.1/keys\"",
        "another machine",
        Id,
        Secret,
        Azure,
        "BotOpenIdMetadata=http://127.0.0.1/keys"
    )]
    [InlineData(
        "BotOpenIdMetadata is \"https://[::1]/keys\"",
        "another machine",
        Id,
        Secret,
        Azure,
        "BotOpenIdMetadata=https://[::1]/keys"
    )]
    [InlineData(
        "ToBotFromEmulatorOpenIdMetadataUrl is",
        "write an https address",
        Id,
        Secret,
        "ToBotFromEmulatorOpenIdMetadataUrl=http://keys.example.org/"
    )]
    public void What_cannot_is_refused_in_one_sentence_that_names_the_setting_and_the_remedy(
        string what,
        string remedy,
        params string[] settings
    )
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => StartCheck.Run(Read(settings)));

        Assert.Contains(what, refusal.Message);
        Assert.Contains(remedy, refusal.Message);
        Assert.EndsWith(".", refusal.Message);
        Assert.DoesNotContain("a secret", refusal.Message);
        Assert.DoesNotContain("my bot", refusal.Message);
    }

    [Fact]
    public void Settings_are_read_in_the_form_that_they_are_compared_in()
    {
        var settings = Read(
            Id,
            Tenant.ToUpperInvariant(),
            Secret,
            "Bot:AllowedTenants:7=8A4D0A3E-52D5-4E0F-9C3B-D0F5A7E61B20"
        );

        Assert.Equal("5f0c2a1e-7b64-4c1d-9a53-2f6f1d0c8b11", settings.AppId);
        Assert.Equal("8a4d0a3e-52d5-4e0f-9c3b-d0f5a7e61b20", settings.TenantId);
        Assert.Equal(["8a4d0a3e-52d5-4e0f-9c3b-d0f5a7e61b20"], settings.AllowedTenants.Items);
        Assert.Equal(BotAppType.MultiTenant, settings.AppType);
        Assert.Equal(
            "https://login.botframework.com/v1/.well-known/openidconfiguration",
            settings.ChannelMetadata.AbsoluteUri
        );
        Assert.Equal(
            "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
            settings.EmulatorMetadata.AbsoluteUri
        );
    }

    [Fact]
    public void The_password_is_not_shown() => Assert.DoesNotContain("a secret", Read(Id, Secret).ToString());

    private static BotSettings Read(params string[] settings) =>
        BotSettings.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings
                        .Select(setting => setting.Split('=', 2))
                        .Select(setting => KeyValuePair.Create(setting[0].Trim(), (string?)setting[1]))
                )
                .Build()
        );
}
