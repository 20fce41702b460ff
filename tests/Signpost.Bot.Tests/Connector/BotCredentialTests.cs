using System.Net;
using Azure.Core;
using Signpost.Bot.Authentication;
using Signpost.Bot.Connector;
using Signpost.Bot.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Connector;

/// <summary>What Azure.Identity asks for, and whom, for each type of app.</summary>
public sealed class BotCredentialTests : IDisposable
{
    private const string Tenant = "00000000-0000-0000-0000-0000000000aa";

    private readonly TokenServers _servers = new();

    public void Dispose() => _servers.Dispose();

    [Theory]
    [InlineData(BotAppType.SingleTenant, Tenant)]
    [InlineData(BotAppType.MultiTenant, "botframework.com")]
    public async Task A_password_is_shown_to_the_tenant_that_the_type_names(BotAppType type, string tenant)
    {
        var settings = Settings(type) with { Password = "hunter2" };
        var token = await AskAsync(settings);

        Assert.Equal("issued-1", token);
        var (address, form) = Assert.Single(_servers.Requests, request => request.Form.Length > 0);
        Assert.Equal(
            $"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
            address.GetLeftPart(UriPartial.Path)
        );
        var fields = form.Split('&')
            .Select(field => field.Split('='))
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        Assert.Equal(settings.AppId, fields["client_id"]);
        Assert.Equal("hunter2", fields["client_secret"]);
        Assert.Equal("client_credentials", fields["grant_type"]);
        Assert.Equal("https://api.botframework.com/.default", fields["scope"]);
        Assert.All(_servers.Requests, request => Assert.Equal("login.microsoftonline.com", request.Address.Host));
    }

    [Fact]
    public async Task A_managed_identity_is_asked_for_by_the_app_id()
    {
        var settings = Settings(BotAppType.UserAssignedMSI);
        var token = await AskAsync(settings);

        Assert.Equal("issued-1", token);
        var asked = _servers.Requests[^1].Address;
        Assert.Contains($"client_id={settings.AppId}", asked.Query);
        Assert.Contains("resource=https://api.botframework.com&", Uri.UnescapeDataString(asked.Query) + "&");
        Assert.DoesNotContain("login.microsoftonline.com", _servers.Requests.Select(request => request.Address.Host));
    }

    [Theory]
    [InlineData(BotAppType.SingleTenant)]
    [InlineData(BotAppType.MultiTenant)]
    public async Task A_new_credential_has_kept_no_token(BotAppType type)
    {
        var settings = Settings(type) with { Password = "hunter2" };

        Assert.Equal("issued-1", await AskAsync(settings));
        Assert.Equal("issued-2", await AskAsync(settings));
    }

    [Fact]
    public async Task A_wrong_password_leaves_no_token_and_is_not_logged()
    {
        _servers.Status = HttpStatusCode.Unauthorized;
        var log = new CollectingLog();
        var settings = Settings(BotAppType.SingleTenant) with { Password = "hunter2" };
        var tokens = Replying.Tokens(() => BotCredential.For(settings, _servers.Transport), new WaitlessClock(), log);

        Assert.Null(await tokens.GetAsync(CancellationToken.None));
        Assert.Contains("AADSTS7000215", Assert.Single(log.Lines));
        Assert.DoesNotContain("hunter2", log.Lines[0]);
    }

    [Theory]
    [InlineData(BotAppType.SingleTenant, Tenant, null, "MicrosoftAppPassword")]
    [InlineData(BotAppType.SingleTenant, null, "hunter2", "MicrosoftAppTenantId")]
    [InlineData(BotAppType.MultiTenant, null, null, "MicrosoftAppPassword")]
    public void What_is_missing_is_named(BotAppType type, string? tenant, string? password, string setting)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() =>
            BotCredential.For(Settings(type) with { TenantId = tenant, Password = password })
        );

        Assert.StartsWith($"{setting} is not set", refusal.Message);
    }

    [Fact]
    public void Without_an_app_id_there_is_no_credential() =>
        Assert.Throws<InvalidOperationException>(() => BotCredential.For(new BotSettings()));

    /// <summary>Azure.Identity keeps some tokens for the whole process, by client id: each test has its own.</summary>
    private static BotSettings Settings(BotAppType type) =>
        new()
        {
            AppId = Guid.NewGuid().ToString("D"),
            AppType = type,
            TenantId = Tenant,
        };

    private async Task<string> AskAsync(BotSettings settings) =>
        (
            await BotCredential
                .For(settings, _servers.Transport)
                .GetTokenAsync(new TokenRequestContext([ConnectorTokens.Scope]), CancellationToken.None)
        ).Token;
}
