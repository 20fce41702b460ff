using Signpost.Notices.Delivery;
using Signpost.Notices.Digest;

namespace Signpost.Functions.Rounds;

/// <summary>Makes the digest and delivers notices.</summary>
/// <param name="post">Delivers notices.</param>
/// <param name="digest">Makes the digest.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when storage does not answer.</param>
internal sealed class NoticeRound(NoticePost post, DailyDigest digest, TimeProvider clock, ILogger<NoticeRound> logger)
    : Round(Every, clock, logger)
{
    /// <summary>From one round to the next.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task GoAsync(CancellationToken cancellationToken)
    {
        await digest.MakeAsync(cancellationToken);
        await post.DrainAsync(cancellationToken);
    }
}
