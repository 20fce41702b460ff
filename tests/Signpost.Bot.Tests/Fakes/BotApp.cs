using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Connector;
using Signpost.Bot.DirectLine;
using Signpost.Bot.Messages;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>The bot in a server, with memory for storage and a caller whose address can be chosen.</summary>
internal sealed class BotApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BotApp(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public TestServer Server => _app.GetTestServer();

    public required List<string> Journal { get; init; }

    public required IList<string> Log { get; init; }

    public required MemoryConversations Conversations { get; init; }

    public required MemoryEnquiries Enquiries { get; init; }

    public required MemoryJourneys Journeys { get; init; }

    public required CollectingConnector Connector { get; init; }

    public required ManualTimeProvider Clock { get; init; }

    public IPAddress? Caller { get; set; } = IPAddress.Loopback;

    public static async Task<BotApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var journal = new List<string>();
        var log = new CollectingLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))
        );
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseTestServer();
        var conversations = new MemoryConversations(journal);
        var enquiries = new MemoryEnquiries(journal);
        var journeys = new MemoryJourneys();
        journeys.Publish(SmallJourneys.Crossroads);
        var connector = new CollectingConnector();
        var clock = new ManualTimeProvider();
        builder
            .Services.AddSingleton<IConversationStore>(conversations)
            .AddSingleton<IEnquiryLog>(enquiries)
            .AddSingleton<IJourneySource>(journeys)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<RandomNumberGenerator>(new CountingRandom())
            .AddSingleton(provider =>
                ConnectorClient.Over(
                    connector,
                    provider.GetRequiredService<ConnectorOptions>() with
                    {
                        Clock = new WaitlessClock(),
                    }
                )
            )
            .AddSignpostBot(builder.Configuration);
        var app = builder.Build();
        BotApp? self = null;
        app.Use(
            (context, next) =>
            {
                context.Connection.RemoteIpAddress = self!.Caller;
                return next(context);
            }
        );
        app.MapMessages();
        app.MapDirectLine();
        await app.StartAsync();
        self = new BotApp(app)
        {
            Conversations = conversations,
            Enquiries = enquiries,
            Journeys = journeys,
            Connector = connector,
            Clock = clock,
            Journal = journal,
            Log = log.Lines,
        };
        return self;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public Task<HttpResponseMessage> PostAsync(
        string path,
        string? json,
        string? bearer = null,
        string? origin = null
    ) => SendAsync(HttpMethod.Post, path, json, bearer, origin);

    public Task<HttpResponseMessage> GetAsync(string path, string? bearer = null) =>
        SendAsync(HttpMethod.Get, path, null, bearer);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        string? json = null,
        string? bearer = null,
        string? origin = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }
        if (bearer is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return await Client.SendAsync(request);
    }

    public static async Task<JsonNode> JsonOf(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public static async Task<string?> ErrorCodeOf(HttpResponseMessage response)
    {
        var error = (await JsonOf(response))["error"]!;
        Assert.NotEmpty((string)error["message"]!);
        return (string?)error["code"];
    }
}
