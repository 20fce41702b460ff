using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Signpost.Bot.Activities;

namespace Signpost.Bot.Connector;

/// <summary>
/// Posts replies to a channel's connector (Connector REST v3). It sends to service URLs that are allowed, follows no
/// redirect, tries again by <see cref="RetryRule"/>, never sends a reply of which the outcome is unknown again, and gives
/// up well before the 15 seconds for which a channel waits.
/// </summary>
public sealed class ConnectorClient : IDisposable
{
    /// <summary>How long a reply may take, with its token, its waits and all its tries: 8 seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient _http;
    private readonly ConnectorOptions _options;

    private ConnectorClient(HttpMessageHandler handler, ConnectorOptions? options)
    {
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _options = options ?? new ConnectorOptions();
    }

    /// <summary>A client with its own pooled connections.</summary>
    /// <param name="options">Where it may send; null for this machine alone.</param>
    public static ConnectorClient Create(ConnectorOptions? options = null) =>
        Over(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectTimeout = TimeSpan.FromSeconds(3),
                // Front ends close connections that have been idle for minutes. A reply that is sent just then has an
                // unknown outcome, so ours are closed first.
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            },
            options
        );

    /// <summary>A client that sends through a handler of the caller's.</summary>
    /// <param name="handler">The handler, which must follow no redirect; it is disposed of with the client.</param>
    /// <param name="options">Where it may send; null for this machine alone.</param>
    public static ConnectorClient Over(HttpMessageHandler handler, ConnectorOptions? options = null) =>
        new(handler, options);

    /// <summary>Whether replies are sent to a service URL.</summary>
    /// <param name="serviceUrl">The service URL of an activity, as it came; null for none.</param>
    public bool Reaches(string? serviceUrl) => _options.ServiceUrls.KindOf(serviceUrl) is not ServiceUrlKind.NotAllowed;

    /// <summary>Posts a reply to its own service URL, as an answer to its <see cref="Activity.ReplyToId"/>.</summary>
    /// <param name="reply">An addressed activity with a service URL and a conversation.</param>
    /// <param name="cancellationToken">Ends the wait; the reply may then have been taken or not.</param>
    /// <returns>What came of it, within <see cref="Patience"/>.</returns>
    public Task<ReplyResult> ReplyAsync(Activity reply, CancellationToken cancellationToken) =>
        ReplyAsync(reply, Patience, cancellationToken);

    /// <summary>As <see cref="ReplyAsync(Activity, CancellationToken)"/>, with less time where some has been spent.</summary>
    /// <param name="reply">An addressed activity with a service URL and a conversation.</param>
    /// <param name="within">
    /// How long it may take; less than a second counts as one, and more than <see cref="Patience"/> as that.
    /// </param>
    /// <param name="cancellationToken">Ends the wait; the reply may then have been taken or not.</param>
    public async Task<ReplyResult> ReplyAsync(Activity reply, TimeSpan within, CancellationToken cancellationToken)
    {
        var most = TimeSpan.FromTicks(Math.Clamp(within.Ticks, TimeSpan.TicksPerSecond, Patience.Ticks));
        var kind = _options.ServiceUrls.KindOf(reply.ServiceUrl);
        if (kind is ServiceUrlKind.NotAllowed)
        {
            return new ReplyResult(ReplyOutcome.NotAllowed);
        }
        var begun = _options.Clock.GetTimestamp();
        using var patience = new CancellationTokenSource(most, _options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var token = kind is ServiceUrlKind.Channel ? await TokenAsync(null, either.Token, cancellationToken) : null;
        if (kind is ServiceUrlKind.Channel && token is null)
        {
            return new ReplyResult(ReplyOutcome.NoToken);
        }
        var address = AddressOf(reply);
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Compact.Activity);
        var mayRenew = token is not null;
        for (var tries = 1; ; tries++)
        {
            var (result, retryAfter) = await PostAsync(address, body, token, tries, either.Token, cancellationToken);
            if (result.Outcome is ReplyOutcome.Delivered)
            {
                return result;
            }
            if (mayRenew && result.Status is HttpStatusCode.Unauthorized)
            {
                mayRenew = false;
                token = await TokenAsync(token, either.Token, cancellationToken);
                if (token is null)
                {
                    return result;
                }
                continue;
            }
            var left = most - _options.Clock.GetElapsedTime(begun);
            if (RetryRule.WaitAfter(result, retryAfter, left, Jitter()) is not { } wait)
            {
                return result;
            }
            await Task.Delay(wait, _options.Clock, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<(ReplyResult Result, TimeSpan? RetryAfter)> PostAsync(
        Uri address,
        ReadOnlyMemory<byte> body,
        string? token,
        int tries,
        CancellationToken either,
        CancellationToken caller
    )
    {
        using var content = new SentOnceContent(body);
        content.Headers.ContentType = Json;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either);
            var outcome = response.IsSuccessStatusCode ? ReplyOutcome.Delivered : ReplyOutcome.Refused;
            return (new ReplyResult(outcome, response.StatusCode, tries), RetryAfterOf(response));
        }
        catch (Exception failure)
            when (failure is HttpRequestException
                || (failure is OperationCanceledException && !caller.IsCancellationRequested)
            )
        {
            var outcome = content.WasSent ? ReplyOutcome.Unknown : ReplyOutcome.NotSent;
            return (new ReplyResult(outcome, Status: null, tries), null);
        }
    }

    /// <summary>A token, or another one than was refused; null when there is none in time.</summary>
    private async Task<string?> TokenAsync(string? refused, CancellationToken either, CancellationToken caller)
    {
        try
        {
            return _options.Tokens is not { } tokens ? null
                : refused is null ? await tokens.GetAsync(either)
                : await tokens.RenewAsync(refused, either);
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            return null;
        }
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - _options.Clock.GetUtcNow(),
            _ => null,
        };

    private double Jitter()
    {
        Span<byte> drawn = stackalloc byte[1];
        _options.Random.GetBytes(drawn);
        return drawn[0] / 256.0;
    }

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
