using System.Net;
using System.Text.Json.Nodes;

namespace Signpost.Bot.Tests.Fakes;

internal sealed class CollectingConnector : HttpMessageHandler
{
    public List<(HttpMethod Method, Uri Address, JsonNode Body)> Posts { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public Exception? Failure { get; set; }

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
        return new HttpResponseMessage(Status) { Content = new StringContent("""{"id":"1"}""") };
    }
}
