using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>The connector of a channel: it takes the bot's replies and shows them to whoever asks.</summary>
internal sealed class TestConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<(string Conversation, string ReplyTo), ConcurrentQueue<JsonNode>> _replies =
        new();

    private TestConnector(WebApplication app) => _app = app;

    /// <summary>Where the bot posts its replies to.</summary>
    public string ServiceUrl { get; private set; } = string.Empty;

    /// <summary>Starts it on a free port.</summary>
    public static async Task<TestConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new TestConnector(app);
        app.MapPost("/v3/conversations/{conversation}/activities/{replyTo}", (RequestDelegate)connector.TakeAsync);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        connector.ServiceUrl = addresses!.Addresses.Single();
        return connector;
    }

    /// <summary>What has been posted in answer to an activity, in order.</summary>
    public IReadOnlyList<JsonNode> RepliesTo(string conversation, string activityId) =>
        _replies.TryGetValue((conversation, activityId), out var replies) ? [.. replies] : [];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var key = ((string)context.GetRouteValue("conversation")!, (string)context.GetRouteValue("replyTo")!);
        var reply = await JsonNode.ParseAsync(context.Request.Body);
        _replies.GetOrAdd(key, _ => new()).Enqueue(reply!);
        await context.Response.WriteAsJsonAsync(new { id = "reply" });
    }
}
