using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Signpost.Notices.Delivery;
using Signpost.Notices.Digest;

namespace Signpost.Notices.Rounds;

/// <summary>
/// Makes the digest and delivers notices while the app runs on its own, every ten seconds; under the Functions host timers
/// do it.
/// </summary>
/// <param name="post">Delivers notices.</param>
/// <param name="digest">Makes the digest.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when storage does not answer.</param>
public sealed partial class NoticeRounds(
    NoticePost post,
    DailyDigest digest,
    TimeProvider clock,
    ILogger<NoticeRounds> logger
) : BackgroundService
{
    /// <summary>From one round to the next.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await GoAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app is stopping.
        }
    }

    private async Task GoAsync(CancellationToken stoppingToken)
    {
        try
        {
            await digest.MakeAsync(stoppingToken);
            await post.DrainAsync(stoppingToken);
        }
        catch (StorageUnavailableException failure)
        {
            NotReached(logger, failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notices wait: {Reason}")]
    private static partial void NotReached(ILogger logger, string reason);
}
