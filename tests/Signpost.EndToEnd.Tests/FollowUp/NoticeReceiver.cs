using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>Whoever is told of enquiries. It checks each signature, and fails now and then until it is told not to.</summary>
internal sealed class NoticeReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentQueue<Arrival> _arrivals = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly Lock _gate = new();
    private readonly Random _random;

    private NoticeReceiver(WebApplication app, int seed)
    {
        _app = app;
        _random = new Random(seed);
    }

    /// <summary>Where notices are posted to.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>What they are signed with.</summary>
    public string Secret => $"whsec_{Convert.ToBase64String(_key)}";

    /// <summary>Says how often something has begun or ceased to go wrong.</summary>
    public Func<int> Changes { get; set; } = () => 0;

    /// <summary>Whether it takes everything from now on.</summary>
    public bool IsWell { get; set; }

    /// <summary>The notices that it has got, in order.</summary>
    public IReadOnlyList<Arrival> Arrivals => [.. _arrivals];

    /// <summary>What was posted and is no notice of ours.</summary>
    public IReadOnlyList<string> Faults => [.. _faults];

    /// <summary>Starts it on a free port.</summary>
    /// <param name="seed">What it fails by.</param>
    public static async Task<NoticeReceiver> StartAsync(int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new NoticeReceiver(app, seed);
        app.Run(receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var changes = Changes();
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers;
        var id = headers["webhook-id"].ToString();
        var signed = Encoding.UTF8.GetBytes($"{id}.{headers["webhook-timestamp"]}.{body}");
        var signature = $"v1,{Convert.ToBase64String(HMACSHA256.HashData(_key, signed))}";
        var notice = JsonNode.Parse(body)!;
        if (headers["webhook-signature"] != signature || (string?)notice["id"] != id)
        {
            _faults.Enqueue($"{id} {headers["webhook-signature"]} {body}");
        }
        var answer = Draw();
        if (answer is not Answer.Refuses)
        {
            _arrivals.Enqueue(new Arrival(id, (string)notice["type"]!, answer is Answer.Takes, changes));
        }
        context.Response.StatusCode = answer is Answer.Takes
            ? StatusCodes.Status204NoContent
            : StatusCodes.Status500InternalServerError;
        if (answer is Answer.TakesAndBreaksOff)
        {
            context.Abort();
        }
    }

    private Answer Draw()
    {
        lock (_gate)
        {
            return IsWell
                ? Answer.Takes
                : _random.Next(40) switch
                {
                    0 => Answer.TakesAndBreaksOff,
                    < 4 => Answer.TakesAndFails,
                    < 10 => Answer.Refuses,
                    _ => Answer.Takes,
                };
        }
    }

    private enum Answer
    {
        Takes,
        TakesAndFails,
        TakesAndBreaksOff,
        Refuses,
    }
}
