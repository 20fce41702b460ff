using System.Globalization;
using System.Net.Http.Headers;
using Signpost.Notices.Cards;
using Signpost.Notices.Events;
using Signpost.Notices.Receivers;

namespace Signpost.Notices.Delivery;

/// <summary>
/// Posts a notice to one receiver, once. It follows no redirect, and reads the head of the answer only.
/// </summary>
public sealed class NoticeSender : IDisposable
{
    /// <summary>How long a receiver may take to answer: 10 seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The longest wait that a receiver may ask for: an hour.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly HttpClient _http;
    private readonly InboxLinks _links;
    private readonly TimeProvider _clock;

    private NoticeSender(HttpMessageHandler handler, InboxLinks links, TimeProvider clock)
    {
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _links = links;
        _clock = clock;
    }

    /// <summary>A sender with its own pooled connections.</summary>
    /// <param name="links">Where notices say that the inbox is.</param>
    /// <param name="clock">The clock.</param>
    public static NoticeSender Create(InboxLinks links, TimeProvider clock) =>
        Over(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectTimeout = Patience,
                // Front ends close connections that have been idle for minutes, and what is sent just then is lost.
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                // The answer's body is never read; a short one is drained so that its connection can be used again.
                MaxResponseDrainSize = 4096,
            },
            links,
            clock
        );

    /// <summary>A sender that sends through a handler of the caller's.</summary>
    /// <param name="handler">The handler, which must follow no redirect; it is disposed of with the sender.</param>
    /// <param name="links">Where notices say that the inbox is.</param>
    /// <param name="clock">The clock.</param>
    public static NoticeSender Over(HttpMessageHandler handler, InboxLinks links, TimeProvider clock) =>
        new(handler, links, clock);

    /// <summary>Posts a notice. Nothing ends it but an answer or the end of our patience.</summary>
    /// <returns>What came of it, within <see cref="Patience"/>.</returns>
    public async Task<SendResult> SendAsync(Receiver receiver, Notice notice)
    {
        using var patience = new CancellationTokenSource(Patience, _clock);
        using var request = RequestFor(receiver, notice);
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return answer.IsSuccessStatusCode
                ? new SendResult(null, HasAnswered: true, TimeSpan.Zero)
                : new SendResult(ProblemOf((int)answer.StatusCode), HasAnswered: true, WaitOf(answer));
        }
        catch (OperationCanceledException)
        {
            return Unanswered(
                string.Create(CultureInfo.InvariantCulture, $"no answer in {Patience.TotalSeconds} seconds")
            );
        }
        catch (HttpRequestException failure)
        {
            return Unanswered(ProblemOf(failure.HttpRequestError));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private HttpRequestMessage RequestFor(Receiver receiver, Notice notice)
    {
        var isCard = receiver.Form is ReceiverForm.Teams;
        var body = isCard ? NoticeCard.Write(notice, _links) : NoticeEvent.Write(notice, _links);
        var timestamp = _clock.GetUtcNow().ToUnixTimeSeconds();
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(
            isCard ? NoticeCard.ContentType : NoticeEvent.ContentType,
            "utf-8"
        );
        var request = new HttpRequestMessage(HttpMethod.Post, receiver.Address) { Content = content };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(new ProductHeaderValue("Signpost")));
        request.Headers.Add("webhook-id", notice.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        if (receiver.Secret is { } secret)
        {
            request.Headers.Add("webhook-signature", secret.Sign(notice.Id, timestamp, body));
        }
        return request;
    }

    // Of the answers that blame the sender, only these are about the moment and not about the address or the secret.
    private static string ProblemOf(int status) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"answered {status}{(status is >= 300 and < 500 and not (408 or 409 or 425 or 429) ? ", so its settings look wrong" : "")}"
        );

    private static string ProblemOf(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => "its address is not known",
            HttpRequestError.ConnectionError => "no connection",
            HttpRequestError.SecureConnectionError => "no secure connection",
            _ => "the connection broke",
        };

    private static SendResult Unanswered(string problem) => new(problem, HasAnswered: false, TimeSpan.Zero);

    private TimeSpan WaitOf(HttpResponseMessage answer)
    {
        var asked = answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - _clock.GetUtcNow(),
            _ => TimeSpan.Zero,
        };
        return asked < TimeSpan.Zero ? TimeSpan.Zero
            : asked > LongestWait ? LongestWait
            : asked;
    }
}
