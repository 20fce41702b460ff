using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>An issuer's OpenID document and key set on this machine, over real HTTP.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _documentsRead;

    private OpenIdServer(WebApplication app) => _app = app;

    public string Address { get; private set; } = string.Empty;

    /// <summary>What is published; put another list here to rotate the keys.</summary>
    public IReadOnlyList<JsonNode> Keys { get; set; } = [];

    /// <summary>What the document says in place of the address of the keys; null for the truth.</summary>
    public JsonNode? KeysAddress { get; set; }

    /// <summary>The status of every answer.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>What every answer waits for.</summary>
    public Func<Task> Wait { get; set; } = () => Task.CompletedTask;

    /// <summary>How many times the document was asked for.</summary>
    public int DocumentsRead => Volatile.Read(ref _documentsRead);

    public static async Task<OpenIdServer> StartAsync(params TestKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var self = new OpenIdServer(app) { Keys = [.. keys.Select(key => key.Published())] };
        app.MapGet("/openid", self.DocumentAsync);
        app.MapGet("/keys", self.KeysAsync);
        await app.StartAsync();
        self.Address = $"{app.Urls.Single()}/openid";
        return self;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task DocumentAsync(HttpContext context)
    {
        Interlocked.Increment(ref _documentsRead);
        return AnswerAsync(
            context,
            new JsonObject
            {
                ["issuer"] = "https://api.botframework.com",
                ["jwks_uri"] =
                    KeysAddress?.DeepClone() ?? Address.Replace("/openid", "/keys", StringComparison.Ordinal),
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            }
        );
    }

    private Task KeysAsync(HttpContext context) =>
        AnswerAsync(context, new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.DeepClone())]) });

    private async Task AnswerAsync(HttpContext context, JsonObject content)
    {
        await Wait();
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(content.ToJsonString());
    }
}
