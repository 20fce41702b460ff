using System.Net.Http.Headers;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Connector;

/// <summary>
/// Posts replies to a channel's connector (Connector REST v3). It attaches no token, follows no redirect and gives up
/// well before the 15 seconds for which a channel waits.
/// </summary>
/// <param name="http">What to send with; see <see cref="Create()"/>.</param>
public sealed class ConnectorClient(HttpClient http) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>A client with its own pooled connections.</summary>
    public static ConnectorClient Create() =>
        Over(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectTimeout = TimeSpan.FromSeconds(3),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        );

    /// <summary>A client that sends through a handler of the caller's.</summary>
    /// <param name="handler">The handler; it is disposed of with the client.</param>
    public static ConnectorClient Over(HttpMessageHandler handler) =>
        new(new HttpClient(handler) { Timeout = Patience });

    /// <summary>Posts a reply to its own service URL, as an answer to its <see cref="Activity.ReplyToId"/>.</summary>
    /// <param name="reply">An addressed activity with a service URL and a conversation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether the connector took it; false for any refusal, time-out or failure to connect.</returns>
    public async Task<bool> TryReplyAsync(Activity reply, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(reply));
        request.Content = new ByteArrayContent(
            JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Compact.Activity)
        );
        request.Content.Headers.ContentType = Json;
        try
        {
            using var response = await http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            );
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static Uri AddressOf(Activity reply)
    {
        var root = reply.ServiceUrl!;
        var slash = root.EndsWith('/') ? string.Empty : "/";
        var address = $"{root}{slash}v3/conversations/{Segment(reply.Conversation!.Id!)}/activities";
        if (!string.IsNullOrEmpty(reply.ReplyToId))
        {
            address = $"{address}/{Segment(reply.ReplyToId)}";
        }
        return new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    /// <summary>An id as one segment of a path. An id of dots would otherwise climb out of the path.</summary>
    private static string Segment(string id) =>
        id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);
}
