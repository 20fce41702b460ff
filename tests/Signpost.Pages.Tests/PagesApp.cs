using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Signpost.Bot.DirectLine;
using Signpost.Pages.Tests.Fakes;
using Signpost.Testing;
using Signpost.Tests;

namespace Signpost.Pages.Tests;

/// <summary>The pages in a server in this process, with memory for storage.</summary>
internal sealed class PagesApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private PagesApp(WebApplication app)
    {
        _app = app;
        _client = app.GetTestClient();
    }

    public MemoryJourneys Journeys { get; private init; } = null!;

    public MemoryEnquiries Enquiries { get; private init; } = null!;

    public ManualTimeProvider Clock { get; private init; } = null!;

    /// <summary>After how many seconds an enquiry would be taken; null to take all.</summary>
    public int? EnquiryWait { get; set; }

    public IList<string> Log { get; private init; } = null!;

    public static async Task<PagesApp> StartAsync(JourneyContent? content = null)
    {
        var (journeys, enquiries, log) = (new MemoryJourneys(), new MemoryEnquiries([]), new CollectingLog());
        var clock = new ManualTimeProvider(new DateTimeOffset(Some.Day, new TimeOnly(12, 0), TimeSpan.Zero));
        journeys.Publish(Journey.Compile(content ?? Some.Content));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseTestServer();
        builder
            .Services.AddSingleton<IJourneySource>(journeys)
            .AddSingleton<IEnquiryLog>(enquiries)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<RandomNumberGenerator>(new CountingRandom());
        var app = builder.Build();
        PagesApp? pages = null;
        app.MapJourneyPages(_ => pages!.EnquiryWait, Origin.IsOwn);
        await app.StartAsync();
        return pages = new PagesApp(app)
        {
            Journeys = journeys,
            Enquiries = enquiries,
            Clock = clock,
            Log = log.Lines,
        };
    }

    public Task<Page> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public Task<Page> PostAsync(string address, params (string Name, string Value)[] fields) =>
        SendAsync(Posting(address, fields));

    public static HttpRequestMessage Posting(string address, params (string Name, string Value)[] fields) =>
        new(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };

    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return await Page.OfAsync(await _client.SendAsync(request));
        }
    }

    /// <summary>Sends a page's form as a browser does, with fields filled in or changed.</summary>
    public async Task<Page> SubmitAsync(Page page, params (string Name, string Value)[] fields)
    {
        var all = page.Fields.Where(field => !fields.Any(given => given.Name == field.Name)).Concat(fields).ToArray();
        if (page.IsPosted)
        {
            return await PostAsync(page.Action, all);
        }
        var query = string.Join('&', all.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        return await GetAsync($"{page.Action}?{query}");
    }

    /// <summary>Follows the address that a page sends the browser on to.</summary>
    public Task<Page> FollowAsync(Page page)
    {
        Assert.Equal(303, page.Status);
        return GetAsync(page.Location!);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
