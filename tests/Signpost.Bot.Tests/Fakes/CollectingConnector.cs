using System.Net;
using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Fakes;

internal sealed class CollectingConnector : HttpMessageHandler
{
    public List<(HttpMethod Method, Uri Address, JsonNode Body)> Posts { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    /// <summary>The statuses to answer with first.</summary>
    public Queue<HttpStatusCode> Statuses { get; } = [];

    /// <summary>What is thrown before anything is read; null for nothing.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Whether the connection breaks once all has been read.</summary>
    public bool Breaks { get; set; }

    public IEnumerable<string> Texts => Posts.Select(post => (string)post.Body["text"]!);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (Failure is not null)
        {
            throw Failure;
        }
        Assert.Equal("application/json", request.Content!.Headers.ContentType!.MediaType);
        Assert.Null(request.Headers.Authorization);
        var body = await request.Content.ReadAsStringAsync(cancellationToken);
        Posts.Add((request.Method, request.RequestUri!, JsonNode.Parse(body)!));
        return Breaks
            ? throw new HttpRequestException(HttpRequestError.ResponseEnded)
            : new HttpResponseMessage(Statuses.TryDequeue(out var first) ? first : Status)
            {
                Content = new StringContent("""{"id":"1"}"""),
            };
    }
}
