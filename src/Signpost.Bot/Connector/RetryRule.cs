using System.Net;

namespace Signpost.Bot.Connector;

/// <summary>
/// When a reply is tried again. What the connector answered decides, as Teams documents it; what it did not answer is
/// never tried again.
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit)
/// </summary>
/// <remarks>
/// A connector has no way to know one reply sent twice for the same, so a reply is sent again only on the word that it
/// was not taken:
/// <list type="bullet">
/// <item>2xx: it was taken. Done.</item>
/// <item>429 and 412: it was not taken. Again, after <c>Retry-After</c> or after a growing wait.</item>
/// <item>
/// 502 and 504: the gateway answers for a service that did not. By themselves they prove nothing, but Teams documents
/// them as "send it again", and that is its word; no other 5xx has it.
/// </item>
/// <item>401: it was not taken. Once more, at once, with another token; that is for <see cref="ConnectorClient"/>.</item>
/// <item>Any other answer is final, redirects and 500 and 503 among them.</item>
/// <item>No connection was made, so that not a byte of it was sent: again.</item>
/// <item>It was sent and there was no answer, or half of one: nobody knows. Never again.</item>
/// </list>
/// </remarks>
internal static class RetryRule
{
    /// <summary>The most times that a reply is tried.</summary>
    public const int MostTries = 5;

    // A try with less time than this is likely to end as a reply of which nobody knows whether it arrived.
    private static readonly TimeSpan LeastForATry = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait before the next try.</summary>
    /// <param name="result">What came of the last try, with the number of tries so far.</param>
    /// <param name="retryAfter">What the connector asked for; null or nothing for the usual.</param>
    /// <param name="left">How much of the patience is left.</param>
    /// <param name="jitter">From 0 to 1: keeps many senders from coming back at the same time.</param>
    /// <returns>The wait, or null when there is to be no other try.</returns>
    public static TimeSpan? WaitAfter(ReplyResult result, TimeSpan? retryAfter, TimeSpan left, double jitter)
    {
        if (!MayBeTriedAgain(result) || result.Tries >= MostTries)
        {
            return null;
        }
        var wait = retryAfter > TimeSpan.Zero ? retryAfter.Value : Usual(result.Tries, jitter);
        return wait <= left - LeastForATry ? wait : null;
    }

    private static bool MayBeTriedAgain(ReplyResult result) =>
        result.Outcome is ReplyOutcome.NotSent
        || result
            is {
                Outcome: ReplyOutcome.Refused,
                Status: HttpStatusCode.TooManyRequests
                    or HttpStatusCode.PreconditionFailed
                    or HttpStatusCode.BadGateway
                    or HttpStatusCode.GatewayTimeout
            };

    /// <summary>Half a second to a second after the first try, and twice as long after each one more.</summary>
    private static TimeSpan Usual(int tries, double jitter) =>
        TimeSpan.FromSeconds(0.5 * (1 + jitter)) * (1 << (tries - 1));
}
