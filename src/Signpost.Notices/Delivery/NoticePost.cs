using Microsoft.Extensions.Logging;
using Signpost.Notices.Receivers;

namespace Signpost.Notices.Delivery;

/// <summary>
/// Delivers what is in the outbox. A notice is claimed before it is posted, so that of any number of instances only one
/// posts it, and every receiver that has it is kept in mind before the next round. What ends between posting and saving
/// is posted once more, under the same id.
/// </summary>
/// <param name="outbox">The notices.</param>
/// <param name="receivers">Who is told.</param>
/// <param name="sender">Posts them.</param>
/// <param name="times">When a notice is tried again.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told which receiver did not take a notice, and why.</param>
public sealed partial class NoticePost(
    IOutbox outbox,
    IReadOnlyList<Receiver> receivers,
    NoticeSender sender,
    RetryTimes times,
    TimeProvider clock,
    ILogger<NoticePost> logger
)
{
    /// <summary>How many notices one round deals with at the most.</summary>
    public const int MostNotices = 200;

    /// <summary>For how long a round begins with notices: less than the 5 minutes after which Azure Functions ends it.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromMinutes(4);

    /// <summary>For how long nobody else tries a notice that is being delivered.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    private readonly ReceiverPauses _pauses = new();

    /// <summary>
    /// Goes through the outbox once. Without receivers, what is in it is removed: the enquiries themselves are in the inbox.
    /// </summary>
    /// <param name="cancellationToken">Lets no further notice begin; one that is being posted is finished and saved.</param>
    /// <exception cref="StorageUnavailableException">Storage does not answer; what was not dealt with stays as it was.</exception>
    public async Task<DrainResult> DrainAsync(CancellationToken cancellationToken)
    {
        var end = clock.GetUtcNow() + Budget;
        var result = new DrainResult();
        await foreach (var pending in outbox.ListAsync(cancellationToken))
        {
            if (result.Total == MostNotices || clock.GetUtcNow() >= end)
            {
                break;
            }
            cancellationToken.ThrowIfCancellationRequested();
            result = receivers.Count == 0 ? await DropAsync(pending, result) : await TryAsync(pending, result);
        }
        return result;
    }

    private async Task<DrainResult> DropAsync(PendingNotice pending, DrainResult result)
    {
        await outbox.RemoveAsync(pending, CancellationToken.None);
        return result with { Unaddressed = result.Unaddressed + 1 };
    }

    private async Task<DrainResult> TryAsync(PendingNotice pending, DrainResult result)
    {
        var now = clock.GetUtcNow();
        if (pending.IsDead || pending.NextTryAt > now)
        {
            return result;
        }
        var waiting = receivers.Where(receiver => pending.WaitsFor(receiver)).ToList();
        var called = waiting.Where(receiver => _pauses.Until(receiver) <= now).ToList();
        if (called.Count == 0 && waiting.Count > 0)
        {
            return result;
        }
        // From the claim on nothing is cancelled: what has been posted must be known to have been posted.
        var claimed = await outbox.TrySaveAsync(pending with { NextTryAt = now + Claim }, CancellationToken.None);
        return claimed is null ? result : await SettleAsync(await PostAsync(claimed, called), result);
    }

    private async Task<PendingNotice> PostAsync(PendingNotice pending, List<Receiver> called)
    {
        var results = await Task.WhenAll(called.Select(receiver => sender.SendAsync(receiver, pending.Notice)));
        var now = clock.GetUtcNow();
        foreach (var (receiver, sent) in called.Zip(results))
        {
            _pauses.Note(receiver, sent, now);
            var delivery = pending.DeliveryTo(receiver).After(sent, pending.Notice, now);
            pending = pending.With(delivery);
            if (delivery.IsGivenUp)
            {
                GivenUp(logger, receiver.Name, delivery.Tries, sent.Problem!);
            }
            else if (!sent.IsDelivered)
            {
                NotDelivered(logger, receiver.Name, sent.Problem!);
            }
        }
        return pending;
    }

    private async Task<DrainResult> SettleAsync(PendingNotice pending, DrainResult result)
    {
        var waiting = receivers.Where(receiver => pending.WaitsFor(receiver)).ToList();
        if (waiting.Count > 0)
        {
            var now = clock.GetUtcNow();
            var next = waiting.Min(receiver => NextTry(pending.DeliveryTo(receiver), receiver, now));
            await outbox.TrySaveAsync(pending with { NextTryAt = next }, CancellationToken.None);
            return result with { Postponed = result.Postponed + 1 };
        }
        if (receivers.Any(receiver => pending.DeliveryTo(receiver).IsGivenUp))
        {
            await outbox.TrySaveAsync(pending with { IsDead = true }, CancellationToken.None);
            return result with { GivenUp = result.GivenUp + 1 };
        }
        await outbox.RemoveAsync(pending, CancellationToken.None);
        return result with { Delivered = result.Delivered + 1 };
    }

    private DateTimeOffset NextTry(NoticeDelivery delivery, Receiver receiver, DateTimeOffset now)
    {
        var byTries = delivery.Tries == 0 ? now : now + times.WaitAfter(delivery.Tries);
        var byReceiver = _pauses.Until(receiver);
        return byTries > byReceiver ? byTries : byReceiver;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A notice was not delivered to {Receiver}: {Problem}.")]
    private static partial void NotDelivered(ILogger logger, string receiver, string problem);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A notice was given up for {Receiver} after {Tries} tries: {Problem}."
    )]
    private static partial void GivenUp(ILogger logger, string receiver, int tries, string problem);
}
