using System.Net;
using System.Text;
using Azure.Core.Pipeline;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

/// <summary>The far end of a connection that answers what a test planned, and keeps what was sent.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<SentRequest> Sent { get; } = [];

    public RecordingHandler Then(HttpStatusCode status, string body = "", string type = "application/json")
    {
        _answers.Enqueue(_ => Task.FromResult(Answer(status, body, type)));
        return this;
    }

    public RecordingHandler Then(Func<HttpResponseMessage> answer)
    {
        _answers.Enqueue(_ => Task.FromResult(answer()));
        return this;
    }

    public RecordingHandler ThenNever()
    {
        _answers.Enqueue(cancel => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancel));
        return this;
    }

    public static HttpResponseMessage Answer(HttpStatusCode status, string body, string type)
    {
        ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return new HttpResponseMessage(status) { Content = content };
    }

    public TableServiceClient Service(
        TimeProvider? clock = null,
        string endpoint = "http://127.0.0.1:10002/devstoreaccount1"
    )
    {
        Uri address = new(endpoint);
        var account = address.AbsolutePath.Length > 1 ? "devstoreaccount1" : address.Host.Split('.')[0];
        return new TableServiceClient(
            address,
            new TableSharedKeyCredential(account, WellKnown.AzuriteKey),
            Options(clock)
        );
    }

    public TableClientOptions Options(TimeProvider? clock = null)
    {
        TableClientOptions options = new()
        {
            Transport = new HttpClientTransport(this),
            TimeProvider = clock ?? new ManualTimeProvider(),
        };
        options.Retry.Delay = TimeSpan.FromTicks(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request
            .Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);
        Sent.Add(new SentRequest(request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body));
        return await _answers.Dequeue()(cancellationToken);
    }
}
