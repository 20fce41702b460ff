using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Limits;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Limits;

/// <summary>The limit by address on endpoints that are no part of the bot.</summary>
public sealed class LimitByAddressTests
{
    [Fact]
    public async Task AnAddressThatAsksTooOften_IsAskedToWait_InASentence_AndThenGoesOn()
    {
        var clock = new ManualTimeProvider();
        await using var app = await StartAsync(clock, limit: 2);
        using var client = app.GetTestClient();
        Assert.Equal("served", await client.GetStringAsync("/pages/one"));
        Assert.Equal("served", await client.GetStringAsync("/pages/two"));

        using var refused = await client.GetAsync("/pages/one");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("30", Assert.Single(refused.Headers.GetValues("Retry-After")));
        Assert.Equal("text/plain", refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("please wait a little", await refused.Content.ReadAsStringAsync());

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("served", await client.GetStringAsync("/pages/one"));
    }

    [Fact]
    public async Task OtherAddresses_AndOtherEndpoints_AreNotMadeToWait()
    {
        await using var app = await StartAsync(new ManualTimeProvider(), limit: 1);
        using var client = app.GetTestClient();
        await client.GetStringAsync("/pages/one");

        using var other = new HttpRequestMessage(HttpMethod.Get, "/pages/one");
        other.Headers.Add("Caller", "203.0.113.10");
        using var served = await client.SendAsync(other);

        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        Assert.Equal("free", await client.GetStringAsync("/free"));
    }

    [Fact]
    public async Task Enquiries_HaveALimitOfTheirOwn_ForEachAddress()
    {
        var clock = new ManualTimeProvider();
        await using var app = await StartAsync(clock, limit: 100);
        using var client = app.GetTestClient();
        Assert.Equal("taken", await client.GetStringAsync("/enquiry"));
        Assert.Equal("taken", await client.GetStringAsync("/enquiry"));

        Assert.Equal("30", await client.GetStringAsync("/enquiry"));
        Assert.Equal("served", await client.GetStringAsync("/pages/one"));
        using var other = new HttpRequestMessage(HttpMethod.Get, "/enquiry");
        other.Headers.Add("Caller", "203.0.113.10");
        using var taken = await client.SendAsync(other);
        Assert.Equal("taken", await taken.Content.ReadAsStringAsync());

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("taken", await client.GetStringAsync("/enquiry"));
    }

    private static async Task<WebApplication> StartAsync(ManualTimeProvider clock, int limit)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration["Limits:PerAddress"] = $"{limit}";
        builder.Configuration["Limits:EnquiriesPerAddress"] = "2";
        builder.Services.AddSingleton<TimeProvider>(clock).AddSignpostBot(builder.Configuration);
        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                var caller = context.Request.Headers["Caller"] is [{ } named] ? named : "203.0.113.9";
                context.Connection.RemoteIpAddress = IPAddress.Parse(caller);
                return next(context);
            }
        );
        var pages = app.MapGroup("/pages");
        foreach (var path in new[] { "/one", "/two" })
        {
            pages.MapGet(path, new RequestDelegate(context => context.Response.WriteAsync("served")));
        }
        pages.LimitByAddress();
        app.MapGet("/free", new RequestDelegate(context => context.Response.WriteAsync("free")));
        app.MapGet(
            "/enquiry",
            new RequestDelegate(context => context.Response.WriteAsync($"{context.RefuseEnquiry():D}" is { Length: > 0 } wait ? wait : "taken"))
        );
        await app.StartAsync();
        return app;
    }
}
