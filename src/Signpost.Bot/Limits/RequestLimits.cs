using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Signpost.Bot.Activities;
using Signpost.Bot.Authentication;

namespace Signpost.Bot.Limits;

/// <summary>
/// Turns away what comes too often: from one address, in one conversation, or in total. See <see cref="LimitSettings"/>.
/// </summary>
internal sealed partial class RequestLimits : IDisposable
{
    // 512 KiB for each limit by address or conversation. With 5,000 callers at a time, one in 14 shares its slot with
    // another, which is felt only when the two together come too often.
    private const int Slots = 65_536;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly SlotLimiter _perAddress;
    private readonly SlotLimiter _perConversation;
    private readonly SlotLimiter _pollsPerAddress;
    private readonly SlotLimiter _pollsPerConversation;
    private readonly SlotLimiter _enquiriesPerAddress;
    private readonly SlotLimiter _inTotal;
    private readonly SlotLimiter _logLines;
    private readonly bool _hosted;
    private readonly ILogger<RequestLimits> _logger;

    public RequestLimits(LimitSettings limits, BotSettings settings, TimeProvider clock, ILogger<RequestLimits> logger)
    {
        _perAddress = new SlotLimiter(limits.PerAddress, Minute, Slots, clock);
        _perConversation = new SlotLimiter(limits.PerConversation, Minute, Slots, clock);
        _pollsPerAddress = new SlotLimiter(limits.PollsPerAddress, Minute, Slots, clock);
        _pollsPerConversation = new SlotLimiter(limits.PollsPerConversation, Minute, Slots, clock);
        _enquiriesPerAddress = new SlotLimiter(limits.EnquiriesPerAddress, Minute, Slots, clock);
        _inTotal = new SlotLimiter(limits.InTotal, TimeSpan.FromSeconds(1), 1, clock);
        _logLines = new SlotLimiter(1, Minute, 1, clock);
        _hosted = settings.IsHosted;
        _logger = logger;
    }

    /// <summary>Counts a request, before anything of it is read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="byAddress">
    /// Whether it counts for its address. Not for what the Bot Service delivers, which comes from few addresses for all
    /// bots: anybody with a bot of their own can make it call us with tokens that fail, and must not shut it out by that.
    /// </param>
    /// <returns>Null when it is taken, else the refusal to answer with.</returns>
    public Refusal? Refuse(HttpContext context, bool byAddress) =>
        (byAddress ? RefuseAddress(_perAddress, context, nameof(LimitSettings.PerAddress)) : null) ?? Take(_inTotal, 0, nameof(LimitSettings.InTotal));

    /// <summary>Counts a turn of a conversation that the caller may take part in.</summary>
    /// <param name="channel">The channel; <c>directline</c> for our own.</param>
    /// <param name="conversation">The conversation's id.</param>
    /// <returns>Null when it is taken, else the refusal to answer with.</returns>
    public Refusal? RefuseTurn(string channel, string conversation) =>
        Take(_perConversation, HashOf(channel, conversation), nameof(LimitSettings.PerConversation));

    /// <summary>
    /// Counts a poll of a Direct Line conversation. A poll that is one too many must be answered as if there were nothing
    /// new: clients stop asking for good at any error. (Source: botframework-directlinejs, its poll loop.)
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="conversation">The conversation's id.</param>
    /// <returns>Whether the poll is one too many.</returns>
    public bool IsOnePollTooMany(HttpContext context, string conversation) =>
        Take(_pollsPerConversation, HashOf(string.Empty, conversation), nameof(LimitSettings.PollsPerConversation))
            is not null
        || RefuseAddress(_pollsPerAddress, context, nameof(LimitSettings.PollsPerAddress)) is not null
        || Take(_inTotal, 0, nameof(LimitSettings.InTotal)) is not null;

    /// <summary>Counts an enquiry that is about to be written, beside the request that it comes with.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Null when it is taken, else the refusal to answer with.</returns>
    public Refusal? RefuseEnquiry(HttpContext context) =>
        RefuseAddress(_enquiriesPerAddress, context, nameof(LimitSettings.EnquiriesPerAddress));

    /// <inheritdoc/>
    public void Dispose()
    {
        _perAddress.Dispose();
        _perConversation.Dispose();
        _pollsPerAddress.Dispose();
        _pollsPerConversation.Dispose();
        _enquiriesPerAddress.Dispose();
        _inTotal.Dispose();
        _logLines.Dispose();
    }

    private Refusal? RefuseAddress(SlotLimiter limiter, HttpContext context, string limit) =>
        CallerAddress.NetworkOf(context, _hosted) is { } network
            ? Take(limiter, HashCode.Combine(network), limit)
            : null;

    private Refusal? Take(SlotLimiter limiter, int key, string limit)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
        {
            return null;
        }
        using var line = _logLines.AttemptAcquire(0);
        if (line.IsAcquired)
        {
            Exceeded(_logger, limit);
        }
        lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter);
        return Refusal.TooMany(retryAfter);
    }

    /// <summary>A hash that nobody outside can foresee: it is different in each process.</summary>
    private static int HashOf(string channel, string conversation) => HashCode.Combine(channel, conversation);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Requests were turned away by Limits:{Limit}. This is said once a minute at the most."
    )]
    private static partial void Exceeded(ILogger logger, string limit);
}
