using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Advisers.Access;
using Signpost.Advisers.Tests.Fakes;
using Signpost.Bot.DirectLine;
using Signpost.Notices.Tests.Fakes;
using Signpost.Pages.Tests;
using Signpost.Pages.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Advisers.Tests;

/// <summary>The inbox in a server in this process, with memory for storage.</summary>
internal sealed class AdvisersApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private AdvisersApp(WebApplication app)
    {
        _app = app;
        _client = app.GetTestClient();
    }

    public MemoryJourneys Journeys { get; private init; } = null!;

    public MemoryInbox Inbox { get; private init; } = null!;

    public MemoryInsights Insights { get; private init; } = null!;

    public MemoryOutbox Outbox { get; private init; } = null!;

    public MemoryAdvisers Advisers { get; private init; } = null!;

    public MemoryLog Enquiries { get; private init; } = null!;

    public ManualTimeProvider Clock { get; private init; } = null!;

    public IList<string> Log { get; private init; } = null!;

    /// <summary>The address that connections come from.</summary>
    public IPAddress? Remote { get; set; } = IPAddress.Loopback;

    /// <summary>Headers that every request has, such as those of a front end.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public string HostName { get; set; } = "localhost";

    /// <summary>What is mapped, as <c>GET /advisers/api/enquiries</c>.</summary>
    public IEnumerable<string> Routes =>
        _app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method =>
                    $"{method} {endpoint.RoutePattern.RawText}"
                )
            );

    public static async Task<AdvisersApp> StartAsync(
        bool hosted = false,
        IEnumerable<DateOnly>? holidays = null,
        params IEnumerable<(string Name, string Value)> settings
    )
    {
        var clock = new ManualTimeProvider(Some.Noon);
        var (journeys, inbox, log) = (new MemoryJourneys(), new MemoryInbox(clock), new CollectingLog());
        var (insights, outbox) = (new MemoryInsights(), new MemoryOutbox());
        var (enquiries, seen) = (new MemoryLog(inbox), new MemoryAdvisers());
        journeys.Publish(Signpost.Tests.Some.Journey);
        inbox.Add(Some.Followed());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseTestServer();
        builder
            .Services.AddSingleton<IJourneySource>(journeys)
            .AddSingleton<IInbox>(inbox)
            .AddSingleton<IInsights>(insights)
            .AddSingleton<IOutbox>(outbox)
            .AddSingleton<IEnquiryLog>(enquiries)
            .AddSingleton<IAdvisers>(seen)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(new WorkingDays(holidays ?? [new(2028, 12, 26)]))
            .AddSingleton<RandomNumberGenerator>(new CountingRandom());
        var app = builder.Build();
        AdvisersApp? advisers = null;
        app.Use(
            (context, next) =>
            {
                context.Connection.RemoteIpAddress = advisers!.Remote;
                return next(context);
            }
        );
        app.MapAdvisers(AccessSettings.From(Configuration(settings), hosted), Origin.IsOwn);
        await app.StartAsync();
        return advisers = new AdvisersApp(app)
        {
            Journeys = journeys,
            Inbox = inbox,
            Insights = insights,
            Outbox = outbox,
            Enquiries = enquiries,
            Advisers = seen,
            Clock = clock,
            Log = log.Lines,
        };
    }

    public static IConfiguration Configuration(params IEnumerable<(string Name, string Value)> settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Name, (string?)each.Value)))
            .Build();

    public Task<Page> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public Task<Page> OpenAsync(string reference = Some.Reference) => GetAsync($"/advisers/enquiries/{reference}");

    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return await Page.OfAsync(await SendRawAsync(request));
        }
    }

    public Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request)
    {
        request.Headers.Host ??= HostName;
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return _client.SendAsync(request);
    }

    /// <summary>Sends the form with a button of these words, with fields filled in or changed, as a browser does.</summary>
    public Task<Page> SubmitAsync(Page page, string button, params (string Name, string Value)[] fields)
    {
        var form = AdviserForm.In(page.Html, button);
        var all = form.Fields.Where(field => !fields.Any(given => given.Name == field.Name)).Concat(fields);
        return SendAsync(
            new HttpRequestMessage(HttpMethod.Post, form.Action)
            {
                Content = new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            }
        );
    }

    /// <summary>Sends the follow-up form, and follows where it leads.</summary>
    public async Task<Page> SaveAsync(Page page, params (string Name, string Value)[] fields)
    {
        var answer = await SubmitAsync(page, "Save", fields);
        Assert.Equal(303, answer.Status);
        return await GetAsync(answer.Location!);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
