using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Host;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>The published app on a storage of its own, both of which come and go.</summary>
internal sealed class DisturbedApp : IAsyncDisposable
{
    private const int MostPosts = 64;

    private readonly RestartableAzurite _azurite = new();
    private readonly Happenings _happenings = new();
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly SemaphoreSlim _posts = new(MostPosts);
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false })
    {
        Timeout = RunningProgram.Patience,
    };
    private readonly ScriptRoot _root;
    private readonly NoticeReceiver _receiver;
    private Handler? _handler;
    private int _changes;

    private DisturbedApp(ScriptRoot root, NoticeReceiver receiver)
    {
        _root = root;
        _receiver = receiver;
    }

    /// <summary>What a client connects to the storage with.</summary>
    public string Storage => _azurite.ConnectionString;

    /// <summary>How often the process has been killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How often storage has been stopped.</summary>
    public int Outages { get; private set; }

    /// <summary>Starts it, with this repository's knowledge published.</summary>
    public static async Task<DisturbedApp> StartAsync(ScriptRoot root, NoticeReceiver receiver)
    {
        var app = new DisturbedApp(root, receiver);
        try
        {
            receiver.Changes = () => Volatile.Read(ref app._changes);
            await app._azurite.StartAsync();
            (await SignpostCommand.RunAsync("publish", "--storage", app.Storage)).Succeeded();
            await app.StartAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Posts an activity.</summary>
    /// <returns>The text of the answer, or null when there was none.</returns>
    public async Task<string?> PostAsync(JsonObject activity)
    {
        var answer = await TryPostAsync("api/messages", activity.ToJsonString());
        if (answer is not var (status, body))
        {
            return null;
        }
        Assert.True(status is HttpStatusCode.OK, $"{(int)status} {body}");
        var replies = JsonNode.Parse(body)!["activities"]!.AsArray();
        return string.Join('\n', replies.Select(reply => (string?)reply!["text"]));
    }

    /// <summary>Has the timer that sends notices come due, whatever comes of it.</summary>
    public Task NotifyAsync() => TryPostAsync("notify", "{}");

    /// <summary>Completes when nothing is being disturbed.</summary>
    public async Task SteadyAsync()
    {
        await _oneAtATime.WaitAsync();
        _oneAtATime.Release();
    }

    /// <summary>Has something go wrong, and returns when it is over.</summary>
    /// <param name="disturbance">What.</param>
    /// <param name="waiting">What it is to disturb; it does not wait for more to happen than this.</param>
    public async Task DisturbAsync(Disturbance disturbance, Task waiting)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            await Task.WhenAny(_happenings.MoreAsync(disturbance.After), waiting);
            Interlocked.Increment(ref _changes);
            if (disturbance.Kind is DisturbanceKind.Kill)
            {
                Kills++;
                await _handler!.Program.KillAsync();
                await _handler.DisposeAsync();
                await StartAsync();
            }
            else
            {
                Outages++;
                await StopStorageAsync();
                await _azurite.StartAsync();
            }
            Interlocked.Increment(ref _changes);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_handler is not null)
        {
            await _handler.DisposeAsync();
        }
        await _azurite.DisposeAsync();
        _client.Dispose();
        _oneAtATime.Dispose();
        _posts.Dispose();
    }

    // Azurite can acknowledge a write after it has written its file for the last time, and then the write is lost with it,
    // which storage never does. So nothing is under way when it stops; what is posted after that meets no storage.
    private async Task StopStorageAsync()
    {
        for (var i = 0; i < MostPosts; i++)
        {
            await _posts.WaitAsync();
        }
        await _azurite.StopAsync();
        _posts.Release(MostPosts);
    }

    private async Task StartAsync()
    {
        var handler = Handler.Start(
            _root,
            new Dictionary<string, string?>
            {
                ["AzureWebJobsStorage"] = Storage,
                ["Notices__Receivers__0__Name"] = "crm",
                ["Notices__Receivers__0__Url"] = _receiver.Address,
                ["Notices__Receivers__0__Secret"] = _receiver.Secret,
            }
        );
        _handler = handler;
        await handler.ReadyAsync();
    }

    private async Task<(HttpStatusCode Status, string Body)?> TryPostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        await _posts.WaitAsync();
        _happenings.Add();
        try
        {
            using var answer = await _client.PostAsync(new Uri(_handler!.Address, path), content);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return null;
        }
        finally
        {
            _happenings.Add();
            _posts.Release();
        }
    }
}
