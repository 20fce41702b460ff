using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Functions.Hosting;
using Signpost.Functions.Tests.Storage;
using Signpost.Knowledge;
using Signpost.Storage.Journeys;
using Signpost.Testing;

namespace Signpost.Functions.Tests;

/// <summary>The app in this process, on a port of its own, with its calls to storage counted.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    /// <summary>An address of the app on its own.</summary>
    public const string Alone = "--urls=http://127.0.0.1:0";

    /// <summary>A port from the Functions host.</summary>
    public const string Hosted = "--FUNCTIONS_CUSTOMHANDLER_PORT=0";

    /// <summary>The inbox for whoever sits at this machine.</summary>
    public const string WithoutSignIn = "--Advisers:WithoutSignIn=true";

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RunningApp(WebApplication app, string prefix, StorageCalls calls, ManualTimeProvider clock)
    {
        _app = app;
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
        Prefix = prefix;
        Calls = calls;
        Clock = clock;
    }

    public string Prefix { get; }

    public StorageCalls Calls { get; }

    public ManualTimeProvider Clock { get; }

    /// <summary>Puts this repository's knowledge into tables of their own.</summary>
    /// <returns>The prefix of the tables.</returns>
    public static async Task<string> PublishAsync(string storage)
    {
        var prefix = SharedAzurite.NewTableName();
        await PublishAsync(storage, prefix, content => content);
        return prefix;
    }

    /// <summary>Puts this repository's knowledge, changed, into the tables with a prefix.</summary>
    /// <param name="storage">The storage.</param>
    /// <param name="prefix">The prefix.</param>
    /// <param name="change">Changes it.</param>
    public static async Task PublishAsync(string storage, string prefix, Func<JourneyContent, JourneyContent> change)
    {
        var tables = TestTables.Of(storage, prefix);
        await tables.CreateAsync(CancellationToken.None);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var content = KnowledgeFolder.Read(Repository.PathOf("knowledge"), today).Content!;
        var store = new JourneyStore(tables.Journeys, TimeProvider.System, Guid.NewGuid);
        await store.PublishAsync(Journey.Compile(change(content)), "the tests", progress: null, default);
    }

    /// <summary>Starts the app on the tables with a prefix.</summary>
    /// <param name="storage">The storage.</param>
    /// <param name="prefix">The prefix.</param>
    /// <param name="settings">Settings, as <c>--key=value</c>; the address is one of them.</param>
    public static Task<RunningApp> StartAsync(string storage, string prefix, params string[] settings) =>
        StartAsync(storage, prefix, journeys: null, settings);

    /// <summary>Starts the app with journeys from elsewhere than storage.</summary>
    /// <param name="journeys">Where they come from.</param>
    /// <param name="settings">Settings, as <c>--key=value</c>; the address is one of them.</param>
    public static Task<RunningApp> StartAsync(IJourneySource journeys, params string[] settings) =>
        StartAsync("UseDevelopmentStorage=true", "t", journeys, settings);

    private static async Task<RunningApp> StartAsync(
        string storage,
        string prefix,
        IJourneySource? journeys,
        string[] settings
    )
    {
        var calls = new StorageCalls();
        var options = TestTables.PatientOptions();
        options.AddPolicy(calls, HttpPipelinePosition.PerRetry);
        var clock = new ManualTimeProvider(TimeProvider.System.GetUtcNow());
        var app = SignpostApp.Build(
            [.. settings],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Configuration[StorageAccount.Setting] = storage;
                builder.Services.AddSingleton(TestTables.Of(storage, prefix, options));
                builder.Services.AddSingleton<TimeProvider>(clock);
                if (journeys is not null)
                {
                    builder.Services.AddSingleton(journeys);
                }
            }
        );
        await app.StartAsync();
        return new RunningApp(app, prefix, calls, clock);
    }

    public async Task<string> SayAsync(string conversation, string text, string? id = null)
    {
        var activity = Message(text);
        activity["id"] = id;
        activity["channelId"] = "test";
        activity["deliveryMode"] = "expectReplies";
        activity["conversation"] = new JsonObject { ["id"] = conversation };
        var answer = await SendAsync(HttpMethod.Post, "api/messages", body: activity);
        return (string)answer["activities"]![0]!["text"]!;
    }

    public async Task<JsonNode> SendAsync(HttpMethod method, string path, string? token = null, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null
            ? null
            : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync();
        return text.StartsWith('{') ? JsonNode.Parse(text)! : JsonValue.Create(text);
    }

    /// <summary>The answer to a request without a body, whatever its status; the caller disposes of it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path.</param>
    /// <param name="headers">Headers.</param>
    public async Task<HttpResponseMessage> AskAsync(
        HttpMethod method,
        string path,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return await _client.SendAsync(request);
    }

    /// <summary>As <see cref="AskAsync"/>, with GET.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        AskAsync(HttpMethod.Get, path, headers);

    /// <summary>The answer to GET as soon as it has begun; the caller reads the rest, and disposes of it.</summary>
    /// <param name="path">The path.</param>
    public Task<HttpResponseMessage> BeginAsync(string path) =>
        _client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

    /// <summary>The answer to a form that a page posts; the caller disposes of it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="fields">The form.</param>
    /// <param name="caller">The address that a front end says it comes from.</param>
    public async Task<HttpResponseMessage> PostAsync(
        string path,
        IEnumerable<KeyValuePair<string, string>> fields,
        string caller
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("X-Forwarded-For", caller);
        request.Content = new FormUrlEncodedContent(fields);
        return await _client.SendAsync(request);
    }

    public static JsonObject Message(string text) =>
        new()
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "ada" },
        };

    /// <summary>Completes when the app is not looking for what has been published.</summary>
    public Task SettleAsync() => ((JourneySource)_app.Services.GetRequiredService<IJourneySource>()).SettleAsync();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
