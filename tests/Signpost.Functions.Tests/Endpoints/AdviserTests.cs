using System.Net;

namespace Signpost.Functions.Tests.Endpoints;

/// <summary>The app lets nobody see enquiries who may not, and limits who may.</summary>
public sealed class AdviserTests
{
    [Theory]
    [InlineData(HttpStatusCode.Forbidden, RunningApp.Hosted)]
    [InlineData(HttpStatusCode.Forbidden, RunningApp.Alone)]
    [InlineData(HttpStatusCode.Forbidden, RunningApp.Alone, "--Advisers:WithoutSignIn=false")]
    [InlineData(HttpStatusCode.NotFound, RunningApp.Alone, RunningApp.WithoutSignIn)]
    public async Task NobodyIsLetIn_UntilSignInIsSetUp_OrThisMachineIsLetInByASetting(
        HttpStatusCode status,
        params string[] settings
    )
    {
        await using var app = await RunningApp.StartAsync(new StuckJourneys(), settings);

        using var page = await app.GetAsync("advisers/enquiries/nonsense");
        using var api = await app.GetAsync("advisers/api/enquiries/nonsense");

        Assert.Equal((status, status), (page.StatusCode, api.StatusCode));
    }

    [Fact]
    public async Task SignInIsAsked_OnceItIsSetUp()
    {
        await using var app = await RunningApp.StartAsync(
            new StuckJourneys(),
            RunningApp.Hosted,
            "--WEBSITE_AUTH_ENABLED=True",
            "--Advisers:AllowedRoles:0=Adviser"
        );

        using var api = await app.GetAsync("advisers/api/enquiries/nonsense");

        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
    }

    [Fact]
    public async Task OneSettingWithoutTheOther_DoesNotStart()
    {
        var wrong = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            RunningApp.StartAsync(new StuckJourneys(), RunningApp.Hosted, "--Advisers:AllowedRoles:0=Adviser")
        );

        Assert.Contains("App Service Authentication is off", wrong.Message);
    }

    [Fact]
    public async Task TheLimitByAddress_HoldsForAdvisersToo()
    {
        await using var app = await RunningApp.StartAsync(
            new StuckJourneys(),
            RunningApp.Hosted,
            "--Limits:PerAddress=1"
        );
        var front = ("X-Forwarded-For", "192.0.2.7");

        using var first = await app.GetAsync("advisers", front);
        using var second = await app.GetAsync("advisers", front);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
    }
}
