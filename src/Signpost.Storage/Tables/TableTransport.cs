using Azure.Core;
using Azure.Core.Pipeline;

namespace Signpost.Storage.Tables;

/// <summary>
/// The connections of this process to Table Storage, kept open between requests. Azurite (the only one reached
/// without TLS) closes a connection that was idle for 5 s, and a request that is sent just then is lost with its
/// outcome unknown; so idle connections to it are given up a little earlier. To Azure they are kept for a minute,
/// because a new one costs a TLS handshake; a reset in the rare case that Azure was faster is retried.
/// </summary>
internal sealed class TableTransport : HttpPipelineTransport
{
    private readonly HttpClientTransport _plain = Connect(TimeSpan.FromSeconds(4), useProxy: false);
    private readonly HttpClientTransport _secure = Connect(TimeSpan.FromMinutes(1), useProxy: true);

    private TableTransport() { }

    public static TableTransport Shared { get; } = new();

    public override Request CreateRequest() => _secure.CreateRequest();

    public override void Process(HttpMessage message) => For(message).Process(message);

    public override ValueTask ProcessAsync(HttpMessage message) => For(message).ProcessAsync(message);

    private HttpClientTransport For(HttpMessage message) => message.Request.Uri.Scheme is "https" ? _secure : _plain;

    private static HttpClientTransport Connect(TimeSpan idleTimeout, bool useProxy)
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = useProxy,
            PooledConnectionIdleTimeout = idleTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        return new HttpClientTransport(new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan });
    }
}
