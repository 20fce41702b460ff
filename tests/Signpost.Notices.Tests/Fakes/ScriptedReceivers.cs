using System.Net;

namespace Signpost.Notices.Tests.Fakes;

/// <summary>Receivers by the name of their host, each of which answers as a test says.</summary>
internal sealed class ScriptedReceivers : HttpMessageHandler
{
    private readonly Dictionary<string, ScriptedReceiver> _receivers = new(StringComparer.Ordinal);

    public ScriptedReceiver this[string name] =>
        _receivers.TryGetValue(name, out var receiver) ? receiver : _receivers[name] = new ScriptedReceiver();

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => this[request.RequestUri!.Host.Split('.')[0]].AnswerAsync(request, cancellationToken);
}

/// <summary>One receiver, and what it was sent.</summary>
internal sealed class ScriptedReceiver
{
    /// <summary>What it does when it is sent the notice with an id; a null status is a connection that fails.</summary>
    public Func<string, CancellationToken, Task<HttpStatusCode?>> Does { get; set; } =
        (_, _) => Task.FromResult<HttpStatusCode?>(HttpStatusCode.NoContent);

    /// <summary>For how long it asks to be left alone whenever it refuses.</summary>
    public TimeSpan? RetryAfter { get; set; }

    /// <summary>The ids of what it was sent, in order.</summary>
    public List<string> Tried { get; } = [];

    /// <summary>The ids of what it took, in order.</summary>
    public List<string> Taken { get; } = [];

    public void Answers(HttpStatusCode? status) => Does = (_, _) => Task.FromResult(status);

    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = request.Headers.GetValues("webhook-id").Single();
        lock (Tried)
        {
            Tried.Add(id);
        }
        var status =
            await Does(id, cancellationToken)
            ?? throw new HttpRequestException(HttpRequestError.ConnectionError, "secret-in-a-message");
        var answer = new HttpResponseMessage(status);
        if (answer.IsSuccessStatusCode)
        {
            lock (Taken)
            {
                Taken.Add(id);
            }
        }
        else if (RetryAfter is { } wait)
        {
            answer.Headers.RetryAfter = new(wait);
        }
        return answer;
    }
}
