using System.Net;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>A connector that answers one request after the other as told, and the last answer ever after.</summary>
internal sealed class ScriptedConnector(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<(Uri Address, string? Authorization, string Body)> Requests { get; } = [];

    public static Func<HttpResponseMessage> Status(int status, string? retryAfter = null) =>
        () =>
        {
            var answer = new HttpResponseMessage((HttpStatusCode)status);
            if (retryAfter is not null)
            {
                answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            }
            return answer;
        };

    /// <summary>No connection: nothing of the request is read.</summary>
    public static Func<HttpResponseMessage> Unreachable { get; } =
        () => throw new HttpRequestException(HttpRequestError.ConnectionError);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var answer = answers[Math.Min(Requests.Count, answers.Length - 1)];
        var reached = answer != Unreachable;
        var body = reached ? await request.Content!.ReadAsStringAsync(cancellationToken) : string.Empty;
        Requests.Add((request.RequestUri!, request.Headers.Authorization?.ToString(), body));
        return answer();
    }
}
